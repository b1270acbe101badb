import type {Root} from 'mdast'
import {documentsOf, isAside, isBlock, textOf, toHeading} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {isAddress} from '../lexicon/address.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {isAboveArticles, type Mark, type Position, type Unit} from '../lexicon/marks.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {isOffice, isPersonName} from '../lexicon/person.ts'
import {parseSpeaker} from '../lexicon/speaker.ts'
import {endsSentence, leavesOpen, printWidth} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {findDecimals} from './decimals.ts'
import {
  countArticles,
  isMonth,
  isDividedByItems,
  isInList,
  isNumberedHeading,
  isOfDigits,
  neighbour,
  widest,
  widestBare
} from './heading-lines.ts'
import {findAttachmentList} from './attachment-list.ts'
import {isAboveArticle} from './above-articles.ts'
import {isOfLetter} from './letter-lines.ts'
import {findQuotations} from './quotations.ts'
import {separateRunIns} from './run-ins.ts'
import {joinWrappedHeadings} from './wrapped-headings.ts'

/** Order of the units of a text, from the widest to the narrowest. */
const ranks: Record<Unit | 'attachment' | 'wide' | 'decimal' | 'narrow', number> = {
  attachment: 0,
  wide: 1,
  part: 2,
  subpart: 3,
  chapter: 4,
  section: 5,
  // Four levels: 1, 1.1, 1.1.1, 1.1.1.1.
  decimal: 6,
  'level-1': 10,
  'level-2': 11,
  'level-3': 12,
  'level-4': 13,
  'level-5': 14,
  article: 14,
  narrow: 15
}

/**
 * What a level that the format of a source tells is divided by: such a heading is wider than any
 * that is found by its words, but for that of an attachment.
 */
const hinted = 10

/**
 * Find the headings: numbered lines that are no sentences, the first sentences
 * of numbered paragraphs where all of their kind begin so, and short lines
 * without a number between paragraphs. What is quoted from another text has none.
 *
 * Afterwards: headings have a depth, which goes at most one deeper at a time;
 * a heading that ran into its text is a block of its own, as is the text;
 * articles and their items have the roles `article` and `item`.
 */
export function headings() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) structure(document)
  }
}

function structure(document: Document): void {
  joinWrappedHeadings(document)
  const blocks = document.children.filter(isBlock)
  const quoted = findQuotations(blocks)
  const listed = findAttachmentList(blocks)
  const isStatute = countArticles(document, quoted) > 1
  const isListed = listsItems(document)
  separateRunIns(document, quoted)
  const surroundings = lookAround(document)
  const open: number[] = []
  document.children.forEach((child, at) => {
    if (!isBlock(child) || quoted.has(child) || listed.has(child)) return
    if (child.type === 'heading') surroundings.inArticles = false
    const rank =
      isListed && child.type !== 'heading' ? null : rankOf(document, child, at, surroundings)
    const mark = child.data.role ? null : blockMark(child)
    if (child.type === 'paragraph' && mark) {
      if (mark.unit === 'article' && isStatute) {
        child.data.role = 'article'
        surroundings.inArticles = true
      } else if (surroundings.inArticles && rank === null) child.data.role = 'item'
    }
    if (rank === null) return
    const told = child.data.hints?.level
    if (mark && told !== undefined) surroundings.told.set(mark.unit, told / hinted)
    if (mark) surroundings.above.set(mark.unit, mark)
    if (rank <= ranks['level-1']) surroundings.above.delete('level-2')
    while ((open.at(-1) ?? -1) >= rank) open.pop()
    open.push(rank)
    document.children[at] = toHeading(child, open.length)
  })
}

/**
 * Whether what a document numbers is the business of a meeting: in an agenda, and in minutes but for
 * those that stand each above what was said of it.
 */
function listsItems(document: Document): boolean {
  const {genre, meta} = document.data
  if (genre === 'record') return (meta.title ?? '').endsWith('议程')
  return genre === 'minutes' && !isDividedByItems(document)
}

/** What stands around a child of a document. */
interface Surroundings {
  /** Index of the last child that is of the document: a numbered item there is no heading, for that stands above something. */
  last: number
  /** The first mark 一、 or 第一章 from each child on. */
  divisions: (Mark | null)[]
  /** Levels of the lines with decimal numbers. */
  decimals: ReadonlyMap<Block, number>
  /** Whether an article stands above, under the same heading. */
  inArticles: boolean
  /** The last headings 一、 and （一） above. */
  above: Map<Unit, Position>
  /** Ranks of headings that the format told, by their marks: others with such a mark are as wide. */
  told: Map<Unit, number>
}

function lookAround(document: Document): Surroundings {
  const {children} = document
  const divisions: (Mark | null)[] = []
  let next: Mark | null = null
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at]
    const mark = child && isBlock(child) ? blockMark(child) : null
    if (mark?.unit === 'level-1' || mark?.unit === 'chapter') next = mark
    divisions[at] = next
  }
  return {
    last: children.findLastIndex((child) => !isAside(child)),
    divisions,
    decimals: findDecimals(document),
    inArticles: false,
    above: new Map(),
    told: new Map()
  }
}

/** Whether a region has no headings of the document: people and the names of tables. */
function isNoHeading(region: Block['data']['region']): boolean {
  return region === 'roster' || region === 'caption'
}

/** The rank of a block that is a heading, else `null`. */
function rankOf(
  document: Document,
  block: Block,
  at: number,
  {last, divisions, decimals, inArticles, above, told: toldOf}: Surroundings
): number | null {
  if (block.data.role === 'attachment') return ranks.attachment
  if (block.data.role || isNoHeading(block.data.region)) return null
  const text = textOf(block)
  const mark = blockMark(block)
  const unit = mark?.unit
  const told = block.data.hints?.level
  if (told !== undefined && unit !== 'article') return told / hinted
  const rankOfUnit = unit && (toldOf.get(unit) ?? ranks[unit])
  if (isAboveArticles(unit)) {
    return printWidth(text) <= widest && !endsSentence(text) ? (rankOfUnit ?? null) : null
  }
  if (block.type === 'heading')
    return rankOfUnit !== undefined && unit !== 'article' ? rankOfUnit : ranks.narrow
  if (unit === 'article') return null
  if (mark && inArticles) {
    return isAboveArticle(document, at, above) ? ranks[mark.unit] : null
  }
  const level = decimals.get(block)
  if (level !== undefined || unit) {
    const rank = level === undefined ? (rankOfUnit ?? ranks.narrow) : ranks.decimal + level - 1
    const isListed = level === undefined && isInList(document, at)
    const words = mark ? text.slice(mark.label.length) : text.replace(/^\d[\d.．]{0,20}/, '')
    const isHeading = isNumberedHeading(text) && !isOfDigits(words)
    return isHeading && at < last && !isListed ? rank : null
  }
  if (part.test(text) && at < last && isNumberedHeading(text)) return ranks.part
  return isBareHeading(document, text, at, decimals) ? bareRank(divisions[at + 1] ?? null) : null
}

/** 第二部分　部门预算表: it may stand right above a table. */
const part = /^第[一二三四五六七八九十]{1,2}部分(?:[\s\u3000]|$)/

/** 钱　一　为某县财政局局长: an act without a stop. */
const appointing = /^[\p{Script=Han}（）()\s、]{2,30}为\p{Script=Han}{4}/u
/** 应到41人　实到38人 */
const attendance = /^应[到出].{0,8}\d{1,4}[人名]/
const shortLabel = /^\p{Script=Han}{2,6}[：:]$/u

function isBareHeading(
  document: Document,
  text: string,
  at: number,
  decimals: ReadonlyMap<Block, number>
): boolean {
  if (printWidth(text) > widestBare || bare(text).length < 2) return false
  if (!/\p{Script=Han}/u.test(text) || /[=＝×÷|]/.test(text)) return false
  if (/\d[\s　]{2,20}\d|\t/.test(text) || attendance.test(text)) return false
  if (endsSentence(text) || /[，,、：:）)》]$|^[（(]/.test(text) || leavesOpen(text)) return false
  if (parseLabelled(text) || isNamesRow(text) || isOfLetter(document, text)) return false
  if (isAddress(text) || isOfDigits(text) || isMonth(text)) return false
  if ((appointing.test(text) && isOffice(text)) || parseSpeaker(text) !== null) return false
  const above = neighbour(document, at, -1)
  // 责任编辑：, and who that is on the next line.
  if (above && shortLabel.test(textOf(above)) && isPersonName(text)) return false
  const below = neighbour(document, at, 1)
  if (!below || (below.type === 'paragraph' && below.data.role)) return false
  if (above?.type === 'heading' && isWholeSection(above, below)) return false
  const isBehindText = above?.type !== 'paragraph' || above.data.role !== undefined
  const isSetOff = !isBehindText && isApart(document, at, below)
  if (!isBehindText && !isSetOff && !/[。！？…”）)：；]\s*$/.test(textOf(above))) return false
  const follower = textOf(below)
  const isText = endsSentence(follower) || (/[：:]$/.test(follower) && !parseLabelled(follower))
  const isNumbered = blockMark(below) !== null || decimals.has(below)
  // A line of more than one clause above lines without a full stop is one of them.
  return isText || isNumbered || (printWidth(follower) > widestBare && !/[，；]/.test(text))
}

/** Whether what stands between two lines is all the text below the first: they are 一、 and 二、. */
function isWholeSection(above: Block, below: Block): boolean {
  const [first, second] = [blockMark(above), blockMark(below)]
  return first !== null && second?.unit === first.unit && second.number === first.number + 1
}

/** Whether more blank lines stand above a line than below it, as above headings between lists. */
function isApart(document: Document, at: number, below: Block): boolean {
  const child = document.children[at]
  return child !== undefined && isBlock(child) && child.data.gap > Math.max(1, below.data.gap)
}

/**
 * A heading without a number is wider than 一、 where the numbers begin anew below
 * it. Among chapters it is one whose number was not printed.
 */
function bareRank(next: Mark | null): number {
  if (next?.unit === 'chapter') return ranks.chapter
  return !next || next.number === 1 ? ranks.wide : ranks.narrow
}
