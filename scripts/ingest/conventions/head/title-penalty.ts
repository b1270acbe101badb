import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {isRowOfMenu} from './no-title.ts'
import type {IsUnrelated} from './unrelated.ts'
import {isNextTo, mayBeTitle, type TitleSpan} from './title-lines.ts'

/**
 * What lines above a title that may be one, too, take from it: less where the page stands between, and
 * of those that have nothing in common with the text.
 */
export function unexplained(
  front: readonly Block[],
  start: number,
  isUnrelated: IsUnrelated,
  words?: ArchiveWords
): number {
  let isBeside = true
  let sum = 0
  for (let at = start - 1; at >= 0; at--) {
    const [block, below] = [front[at], front[at + 1]]
    if (!block || !below) break
    isBeside &&= isNextTo(block, below)
    if (!mayBeTitle(textOf(block), words) || isRowOfMenu(front, at)) continue
    sum += isBeside && !isUnrelated(textOf(block)) ? 1.5 : 0.5
  }
  return sum
}

/** Characters of the shortest title that is known by its second print: menus repeat short words. */
const shortestAgain = 8

/** Whether a line below prints once more what some lines are, as a page does with the title of a paper. */
export function isPrintedAgain(front: readonly Block[], {start, end}: TitleSpan): boolean {
  const title = bare(front.slice(start, end).map(textOf).join(''))
  return (
    title.length >= shortestAgain && front.slice(end).some((block) => bare(textOf(block)) === title)
  )
}

/** Most titles take few lines; those of more are printed narrow. */
export function lengthPenalty(lines: number): number {
  return Math.min(lines, 4) * 0.75 + Math.max(lines - 4, 0) * 0.25
}

/** A word or two, as sites name their columns; 第5次 is of a paper. */
const word = /^\p{Script=Han}{1,5}$/u

/** Whether lines are a word or two that no other line names (名称 巡河要求): hardly a title. */
export function isColumnName(front: readonly Block[], {start, end}: TitleSpan): boolean {
  const name = unspaced(front.slice(start, end).map(textOf).join(''))
  if (!word.test(name)) return false
  return !front.some((block, at) => at !== start && unspaced(textOf(block)).endsWith(name))
}
