import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {endsSentence, printWidth, unspaced} from '../lexicon/punctuation.ts'
import {searched, type TitleSpan} from './title-lines.ts'

/** What a format marks as a heading may be a whole text. */
const longestMarked = 1000

/** The one heading of the first level at the front, where the format tells the levels of headings. */
export function markedTitle(blocks: readonly Block[]): TitleSpan | null {
  const start = blocks.findIndex(
    (block) => block.data.hints?.level === 1 && textOf(block).length <= longestMarked
  )
  if (start === -1 || start >= searched) return null
  const goesOn = ({data: {hints}}: Block) => hints?.level === 1 && !hints.begins
  let end = start + 1
  for (let next = blocks[end]; next && goesOn(next); next = blocks[++end]);
  const isOnly = blocks.every(({data}, at) => (at >= start && at < end) || data.hints?.level !== 1)
  return isOnly ? {start, end} : null
}

/** ＊＊＊＊＊＊＊＊: a line drawn below the first one. */
const drawn = /^(?:[＊*]{6,}|[=＝]{6,}|[-－—─━]{6,})$/

/** The first line of a text, where one is drawn right below it. */
export function underlinedTitle([first, second]: readonly Block[]): TitleSpan | null {
  if (!first || !second || second.data.gap > 0 || !drawn.test(unspaced(textOf(second)))) return null
  const text = textOf(first)
  return printWidth(text) <= widestUnderlined && !endsSentence(text) ? {start: 0, end: 1} : null
}

/** Columns of a title above a line that is drawn. */
const widestUnderlined = 46
