import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {bare} from '../lexicon/similarity.ts'
import type {TitleSpan} from './title-lines.ts'

/** （试行）, （草案）, （修订草案二次审议稿）: in which form a norm stands, on a line of its own below its title. */
const formOfNorm =
  /^[（(](?:试行|暂行|試行|暫行|修[订訂]版?|[\p{Script=Han}\d·—、\s]{0,14}(?:草案|稿|文本))[）)]$/u

/** Lines that may stand between a title and the end of another print of it. */
const longestPrints = 6

/** The line that says the form of a norm, below its title or below another print of that. */
export function formBelow(blocks: readonly Block[], {start, end}: TitleSpan): Block[] {
  const title = bare(blocks.slice(start, end).map(textOf).join(''))
  const at = blocks.findIndex(
    (block, index) => index >= end && index < end + longestPrints && isFormOfNorm(textOf(block))
  )
  const above = blocks[at - 1]
  const isOfTitle = at === end || (above !== undefined && bare(textOf(above)) === title)
  return at === -1 || !isOfTitle ? [] : blocks.slice(at, at + 1)
}

function isFormOfNorm(text: string): boolean {
  return formOfNorm.test(text.trim())
}
