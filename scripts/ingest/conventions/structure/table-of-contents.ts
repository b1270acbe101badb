import type {Root} from 'mdast'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {isContentsHeading} from '../lexicon/contents-heading.ts'
import {isAboveArticles} from '../lexicon/marks.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'

/** The page that a line ends with, behind dots or spaces: 第一章　总则……3 */
const page = /(?<=[\s.．…·•・⋯_—-])[（(]?\d{1,4}[）)]?$/
/** 1 总则, 2.1 总则 */
const decimal = /^\d{1,2}(?:[.．]\d{1,2}){0,3}[\s　]+/
const longestList = 200
const widestLine = 60

/**
 * Find the table of contents that one document has of its own: the lines from
 * 目录, or from a first chapter, to the place where the first of them stands
 * again, as a heading above its text.
 *
 * Afterwards: its lines have the role `contents`, and are no headings themselves.
 */
export function tableOfContents() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      for (const block of listOf(document)) block.data.role = 'contents'
    }
  }
}

function listOf(document: Document): readonly Block[] {
  const blocks = document.children.filter((child) => isBlock(child))
  const headed = headedList(blocks)
  return headed.length > 0 ? headed : decimalList(blocks)
}

/** A list below 目录, or one of chapters. */
function headedList(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) => isContentsHeading(textOf(block)) || isChapter(block))
  const titled = start !== -1 && !isChapter(blocks[start])
  const [first, ...below] = blocks.slice(titled ? start + 1 : start, start + longestList)
  if (start === -1 || !first) return []
  const again = againIn(below, first, titled)
  // A preface may stand between the list and the first chapter.
  const text = below.findIndex((block) => !isEntry(block))
  const end = text === -1 ? again : Math.min(again, text)
  return end > 0 && isEntry(first) ? blocks.slice(start, blocks.indexOf(first) + 1 + end) : []
}

/** 1 总则, 1.1 编制目的: how a list in decimals begins, and what it goes on with. */
const firstDecimal = /^\s*1(?:[.．]1)?[.．]?\s?(?![年月日号])\p{Script=Han}/u
const anyDecimal = /^\s*\d{1,2}(?:[.．]\d{1,2}){0,3}[.．]?\s{0,4}(?![年月日号])\p{Script=Han}/u
/** Lines of a list that nothing heads, at least. */
const fewest = 4

/** A list in decimals that no heading says to be one: lines without a text down to where the first stands again. */
function decimalList(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex((block) => firstDecimal.test(textOf(block)))
  const first = blocks[start]
  if (!first || !anyDecimal.test(textOf(blocks[start + 1] ?? first))) return []
  const below = blocks.slice(start + 1, start + longestList)
  const again = below.findIndex((block) => keyOf(block) === keyOf(first))
  // 1 总则 above 1.1 编制目的 is the first heading of the text, where the list has no number there.
  const isBelowOther =
    again > 0 && /^\s*1[.．]?\s?\p{Script=Han}/u.test(textOf(below[again - 1] ?? first))
  const list = [first, ...below.slice(0, Math.max(0, isBelowOther ? again - 1 : again))]
  const numbered = list.filter((block) => anyDecimal.test(textOf(block)))
  const isList = list.every(isEntry) && numbered.length * 2 > list.length
  return isList && list.length >= fewest ? list : []
}

function isChapter(block: Block | undefined): boolean {
  const unit = block && blockMark(block)?.unit
  return unit !== 'section' && isAboveArticles(unit)
}

/**
 * Where the first line of a list stands again; below a heading that says it is one, also with
 * another number in front, as where 一、 is printed as 1. above its text. -1 where it does not.
 */
function againIn(below: readonly Block[], first: Block, titled: boolean): number {
  const key = keyOf(first)
  const again = below.findIndex((block) => keyOf(block) === key)
  if (again !== -1 || !titled) return again
  const name = nameOf(first)
  return name.length < 2 ? -1 : below.findIndex((block) => nameOf(block) === name)
}

function keyOf(block: Block): string {
  return bare(textOf(block).replace(page, ''))
}

/** A line without its number and its page. */
function nameOf(block: Block): string {
  const text = textOf(block).replace(page, '')
  const number = blockMark(block)?.label ?? decimal.exec(text)?.[0] ?? ''
  return bare(text.slice(number.length))
}

function isEntry(block: Block): boolean {
  const text = textOf(block)
  return !block.data.role && printWidth(text) <= widestLine && !endsSentence(text)
}
