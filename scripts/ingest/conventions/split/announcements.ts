import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {headLineOf} from '../head/lines.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {endsSentence, unspaced} from '../lexicon/punctuation.ts'

/** Lines of the masthead of an announcement, with its number. */
const mostLines = 4

/**
 * Where announcements begin on a page that prints several papers one below the other: each with
 * the name of its body, the word and its number on lines of their own, below the end of what stands
 * above it.
 */
export function findAnnouncements(blocks: readonly Block[]): number[] {
  return [...blocks.keys()].filter(
    (at) => at > 0 && isMasthead(blocks.slice(at, at + mostLines)) && endsPaper(blocks[at - 1])
  )
}

/** 某区人大常委会│公　告│第3号, or 某区人大常委会公告│第3号 */
function isMasthead([first, ...others]: readonly Block[]): boolean {
  const name = first ? unspaced(textOf(first)) : ''
  const rest = others.map((block) => unspaced(textOf(block)))
  const isWhole = name.endsWith('公告') && headLineOf(name) === 'masthead'
  const isName = !isWhole && /^[公通]告$/.test(rest[0] ?? '') && isOrgan(name)
  if (!isWhole && !isName) return false
  const number = rest[isWhole ? 0 : 1] ?? ''
  return headLineOf(number) === 'number'
}

/** Whether a paper may end with a block: with a sentence, or the day on which it was signed. */
function endsPaper(block: Block | undefined): boolean {
  const text = block ? textOf(block) : ''
  return endsSentence(text) || headLineOf(text) === 'date'
}
