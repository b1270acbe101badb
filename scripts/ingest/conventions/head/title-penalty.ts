import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isRowOfMenu} from './no-title.ts'
import {isNextTo, mayBeTitle} from './title-lines.ts'

/** What lines above a title that may be one, too, take from it: less where the page stands between. */
export function unexplained(front: readonly Block[], start: number, words?: ArchiveWords): number {
  let isBeside = true
  let sum = 0
  for (let at = start - 1; at >= 0; at--) {
    const [block, below] = [front[at], front[at + 1]]
    if (!block || !below) break
    isBeside &&= isNextTo(block, below)
    if (mayBeTitle(textOf(block), words) && !isRowOfMenu(front, at)) sum += isBeside ? 1.5 : 0.5
  }
  return sum
}

/** Most titles take few lines; those of more are printed narrow. */
export function lengthPenalty(lines: number): number {
  return Math.min(lines, 4) * 0.75 + Math.max(lines - 4, 0) * 0.25
}
