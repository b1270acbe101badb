import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {endsSentence, leavesOpen, printWidth} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'

/** A numbered paragraph up to this width, in Han characters, may be a heading. */
export const widest = 60
/** A heading without a number is no wider than this. */
export const widestBare = 26

/** Whether a line that begins with a mark can be a heading by its form. */
export function isNumberedHeading(text: string): boolean {
  return (
    printWidth(text) <= widest &&
    !endsSentence(text) &&
    !/[，,、：:]$/.test(text) &&
    !leavesOpen(text)
  )
}

/** The block right above or below a child of a document; `null` where there is none, or a task. */
export function neighbour(document: Document, at: number, step: 1 | -1): Block | null {
  const child = document.children[neighbourAt(document, at, step)]
  return child && isBlock(child) ? child : null
}

/** The index of {@link neighbour}; -1 where there is none. */
export function neighbourAt({children}: Document, at: number, step: 1 | -1): number {
  for (let other = at + step; ; other += step) {
    const child = children[other]
    if (!child || child.type === 'group' || child.type === 'grid') return -1
    if (isBlock(child)) return other
  }
}

/** So many lines right below each other are a list, by the unit of their numbers: the wider it is, the more. */
const shortestLists: Readonly<Record<string, number>> = {
  'level-2': 3,
  ...{'level-3': 2, 'level-4': 2, 'level-5': 2}
}

/** 一、《某某办法》（2003年某某市人民政府令第42号发布）: the name of a paper, and what is said of it in brackets. */
const nameOfPaper = /^[^《]{0,5}(?:《[^《》]{2,60}》)+(?:[（(][^（()）]{1,60}[）)])?$/

/** The same in a decision, whose lines 一、 with nothing below them are what it decides on. */
const inDecisions: Readonly<Record<string, number>> = {...shortestLists, 'level-1': 3}

/** Whether a line 2.…, or （2）…, has 1.… right above it or 3.… right below: headings stand above text. */
export function isInList(document: Document, at: number): boolean {
  const lists = document.data.genre === 'decision' ? inDecisions : shortestLists
  const unit = markAt(document, at)?.unit ?? ''
  const line = document.children[at]
  const isName = line !== undefined && isBlock(line) && nameOfPaper.test(textOf(line))
  const shortest = isName && unit.startsWith('level-') ? 2 : lists[unit]
  if (shortest === undefined) return false
  const beside = ([-1, 1] as const).map((step) => countInOrder(document, at, step, shortest))
  return 1 + (beside[0] ?? 0) + (beside[1] ?? 0) >= shortest
}

/** How many lines that go on with the number of one stand right above or below it, up to `most`. */
function countInOrder(document: Document, at: number, step: 1 | -1, most: number): number {
  let [count, place] = [0, at]
  for (; count < most; count++) {
    const own = markAt(document, place)
    place = neighbourAt(document, place, step)
    const other = markAt(document, place)
    if (!own || other?.unit !== own.unit || other.number !== own.number + step) break
  }
  return count
}

function markAt({children}: Document, at: number) {
  const child = children[at]
  return child && isBlock(child) ? blockMark(child) : null
}

/** How many articles a document has of its own. */
export function countArticles({children}: Document, quoted: ReadonlySet<Block>): number {
  return children.filter(
    (child) => isBlock(child) && !quoted.has(child) && blockMark(child)?.unit === 'article'
  ).length
}

/** Whether all lines 一、 of a document, two or more, are headings by their form, each above a sentence. */
export function isDividedByItems(document: Document): boolean {
  const items = [...document.children.keys()].filter(
    (at) => markAt(document, at)?.unit === 'level-1'
  )
  return (
    items.length > 1 &&
    items.every((at) => {
      const [item, below] = [document.children[at], neighbour(document, at, 1)]
      const isHeading = item && isBlock(item) && isNumberedHeading(textOf(item))
      return isHeading && below && blockMark(below) === null && endsSentence(textOf(below))
    })
  )
}

/** Whether a line says in which month a paper was made: 二〇二四年三月. */
export function isMonth(text: string): boolean {
  return /^[〇零○Oo一二三四五六七八九\d]{4}年(?:[一二三四五六七八九十]{1,2}|\d{1,2})月$/.test(
    bare(text)
  )
}

/** Whether a line is hardly a word, as 024-12345或024-54321; a chronicle has years as headings. */
export function isOfDigits(text: string): boolean {
  if (/^\s*(?:19|20)\d{2}年度?\s*$/.test(text)) return false
  const read = bare(text)
  return [...read].filter((each) => /\d/.test(each)).length * 2 > read.length
}
