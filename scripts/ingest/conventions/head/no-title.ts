import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {printWidth, unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {headLineOf, isUnfinished} from './lines.ts'
import {isCutOff, mayBeTitle, type TitleSpan} from './title-lines.ts'

/** 要闻 图迹: two short words, as menus have them side by side. */
const pair = /^\S{1,8}\s\S{1,8}$/
/** So many such lines together are a menu. */
const fewestRows = 4

/** Whether a line is of a menu that a page prints as rows of pairs. */
export function isRowOfMenu(front: readonly Block[], at: number): boolean {
  const isRow = (index: number) => pair.test(front[index] ? textOf(front[index]) : '')
  if (!isRow(at)) return false
  let rows = 1
  for (let above = at - 1; isRow(above); above--) rows++
  for (let below = at + 1; isRow(below); below++) rows++
  return rows >= fewestRows
}

/** Whether a note goes on behind a line: ——2024年1月9日在某区第八届人民代表大会│第三次会议上 */
export function isRestOfNote(above: Block | undefined): boolean {
  const text = above ? textOf(above) : ''
  const form = headLineOf(text)
  return form === 'delivered' && isUnfinished(form, text)
}

/** Whether lines close a bracket that a line above them has opened: they are the rest of a note. */
export function closesOnly(lines: readonly Block[]): boolean {
  const text = lines.map(textOf).join('')
  const close = text.search(/[）)]/)
  return close !== -1 && !/[（(]/.test(text.slice(0, close))
}

/** So many short lines below one tell that it is of a menu or of verses, and so long they are. */
const [fewestBeside, longestBeside] = [4, 20]

/** Whether lines that name no genre have others of that kind below them. */
export function isOneOfMany(
  front: readonly Block[],
  {start, end}: TitleSpan,
  words?: ArchiveWords
): boolean {
  if (genreOf(front.slice(start, end).map(textOf).join(''), words) !== null) return false
  const below = front.slice(end, end + fewestBeside).map(textOf)
  return (
    below.length === fewestBeside &&
    below.every((text) => text.length <= longestBeside && /^[\p{Script=Han}、，,]+$/u.test(text))
  )
}

/** Whether empty lines part what ends with a mark of its own from a line that is no rest of it. */
export function isParted(above: readonly Block[], next: Block, words?: ArchiveWords): boolean {
  const text = above.map(textOf).join('')
  const isWhole = /[!！]/.test(text) || occasion.test(simplified(unspaced(text)))
  return next.data.gap > 0 && isWhole && !isCutOff(text) && genreOf(text, words) === null
}

/** 护井专题研讨会, above the title of who spoke there: a page collects what was said. */
const occasion = /(?:讨论|座谈|研讨|交流)会$|论坛$|专[栏题]$/

/** Characters of the longest name of a column that no title has. */
const longestName = 5

/** Whether nothing stands above a line but what may be the names of columns: 内容阅读. */
export function isBelowColumns(front: readonly Block[], at: number, words?: ArchiveWords): boolean {
  return front.slice(0, at).every((block) => {
    const text = textOf(block)
    return unspaced(text).length <= longestName || !mayBeTitle(text, words)
  })
}

/** Lines that are so nearly as wide as the widest are full, and so many full lines have a measure. */
const [nearlyFull, fewestFull] = [2, 3]

/**
 * The blocks that are lines of wrapped paragraphs: as wide as lines are broken to, and gone on with
 * by a line that is not set off; those that open one are indented.
 */
export function linesOfParagraphs(
  blocks: readonly Block[]
): ReadonlyMap<Block, 'opens' | 'goes on'> {
  const widths = blocks.map((block) => printWidth(textOf(block)) + block.data.indent)
  const full = Math.max(...widths) - nearlyFull
  if (widths.filter((width) => width >= full).length < fewestFull) return new Map()
  return new Map(
    blocks.flatMap((block, at) => {
      const {indent} = block.data
      const next = blocks[at + 1]?.data
      const goesOn = next?.gap === 0 && next.indent <= indent && next.indent < indented
      if ((widths[at] ?? 0) < full || !goesOn) return []
      return [[block, indent >= indented ? 'opens' : 'goes on']]
    })
  )
}

/** Full-width spaces in front of a paragraph. */
const indented = 2

/** 问题　某某的标准？: a word, and what may be a title behind it. */
const labelled = /^\p{Script=Han}{2,6}\s{1,12}(\S.*)$/u

/** Whether a line prints once more, behind a label, what another line is: a row of a form. */
export function isCopyInForm(front: readonly Block[], at: number): boolean {
  const value = bare(labelled.exec(front[at] ? textOf(front[at]) : '')?.[1] ?? '')
  return value !== '' && front.some((block, other) => other !== at && bare(textOf(block)) === value)
}
