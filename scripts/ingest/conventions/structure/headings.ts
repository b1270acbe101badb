import type {Root} from 'mdast'
import {
  createBlock,
  documentsOf,
  isAside,
  isBlock,
  setText,
  textOf,
  toHeading
} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {type Mark, markOf, type Unit} from '../lexicon/marks.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {endsSentence, leavesOpen, printWidth} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'

/** Order of the units of a text, from the widest to the narrowest. */
const ranks: Record<Unit | 'attachment' | 'wide' | 'narrow', number> = {
  attachment: 0,
  wide: 1,
  part: 2,
  chapter: 3,
  section: 4,
  article: 9,
  'level-1': 5,
  'level-2': 6,
  'level-3': 7,
  'level-4': 8,
  'level-5': 9,
  narrow: 10
}

/** A numbered paragraph up to this width, in Han characters, may be a heading. */
const widest = 60
/** The first sentence of a paragraph up to this width may be its heading. */
const widestRunIn = 42
/** A heading without a number is no wider than this. */
const widestBare = 26

/**
 * Find the headings: numbered lines that are no sentences, the first sentences
 * of numbered paragraphs where all of their kind begin so, and short lines
 * without a number between paragraphs.
 *
 * Afterwards: headings have a depth, which goes at most one deeper at a time;
 * a heading that ran into its text is a block of its own, as is the text;
 * articles and their items have the roles `article` and `item`; every task
 * knows its section.
 */
export function headings() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) structure(document)
  }
}

function structure(document: Document): void {
  const isStatute = countArticles(document) > 1
  const isMinutes = genreOf(document.data.meta.title ?? '') === 'minutes'
  separateRunIns(document)
  const ahead = lookAhead(document)
  const open: number[] = []
  let inArticles = false
  let section = ''
  document.children.forEach((child, at) => {
    if (child.type === 'task') child.data.section = section
    if (!isBlock(child)) return
    if (child.type === 'heading') inArticles = false
    const rank =
      isMinutes && child.type !== 'heading' ? null : rankOf(document, child, at, inArticles, ahead)
    if (child.type === 'paragraph' && !child.data.role) {
      const unit = markOf(textOf(child))?.unit
      if (unit === 'article' && isStatute) {
        child.data.role = 'article'
        inArticles = true
      } else if (unit && inArticles && rank === null) child.data.role = 'item'
    }
    if (rank === null) return
    while ((open.at(-1) ?? -1) >= rank) open.pop()
    open.push(rank)
    const heading = toHeading(child, open.length)
    document.children[at] = heading
    if (rank === ranks['level-1'] || open.length === 1) section = textOf(heading)
  })
}

/** What stands below each child of a document. */
interface Ahead {
  /** Index of the last child that is of the document: a numbered item there is no heading, for that stands above something. */
  last: number
  /** The first mark 一、 or 第一章 from each child on. */
  divisions: (Mark | null)[]
}

function lookAhead({children}: Document): Ahead {
  const divisions: (Mark | null)[] = []
  let next: Mark | null = null
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at]
    const mark = child && isBlock(child) ? markOf(textOf(child)) : null
    if (mark?.unit === 'level-1' || mark?.unit === 'chapter') next = mark
    divisions[at] = next
  }
  return {last: children.findLastIndex((child) => !isAside(child)), divisions}
}

/** The rank of a block that is a heading, else `null`. */
function rankOf(
  document: Document,
  block: Block,
  at: number,
  inArticles: boolean,
  {last, divisions}: Ahead
): number | null {
  if (block.data.role === 'attachment') return ranks.attachment
  if (block.data.role) return null
  const text = textOf(block)
  const unit = markOf(text)?.unit
  if (unit === 'part' || unit === 'chapter' || unit === 'section') {
    return printWidth(text) <= widest && !endsSentence(text) ? ranks[unit] : null
  }
  if (block.type === 'heading') return unit && unit !== 'article' ? ranks[unit] : ranks.narrow
  if (unit === 'article' || (unit && inArticles)) return null
  if (unit) return isNumberedHeading(text) && at < last ? ranks[unit] : null
  return isBareHeading(document, text, at) ? bareRank(divisions[at + 1] ?? null) : null
}

function isNumberedHeading(text: string): boolean {
  return (
    printWidth(text) <= widest &&
    !endsSentence(text) &&
    !/[，,、：:]$/.test(text) &&
    !leavesOpen(text)
  )
}

function isBareHeading(document: Document, text: string, at: number): boolean {
  if (printWidth(text) > widestBare || bare(text).length < 2) return false
  if (!/\p{Script=Han}/u.test(text) || /[=＝×÷]/.test(text)) return false
  if (endsSentence(text) || /[，,、：:）)》]$|^[（(]/.test(text) || leavesOpen(text)) return false
  if (parseLabelled(text) || isNamesRow(text)) return false
  const above = neighbour(document, at, -1)
  const below = neighbour(document, at, 1)
  if (!below || (below.type === 'paragraph' && below.data.role)) return false
  if (above?.type === 'paragraph' && !above.data.role && !/[。！？…”）)：；]$/.test(textOf(above)))
    return false
  const follower = textOf(below)
  const isText = endsSentence(follower) || (/[：:]$/.test(follower) && !parseLabelled(follower))
  return isText || printWidth(follower) > widestBare || markOf(follower) !== null
}

/**
 * A heading without a number is wider than 一、 where the numbers begin anew below
 * it. Among chapters it is one whose number was not printed.
 */
function bareRank(next: Mark | null): number {
  if (next?.unit === 'chapter') return ranks.chapter
  return !next || next.number === 1 ? ranks.wide : ranks.narrow
}

function neighbour(document: Document, at: number, step: 1 | -1): Block | null {
  for (let other = at + step; ; other += step) {
    const child = document.children[other]
    if (!child || child.type === 'task' || child.type === 'grid') return null
    if (isBlock(child)) return child
  }
}

function countArticles(document: Document): number {
  return document.children.filter(
    (child) => isBlock(child) && markOf(textOf(child))?.unit === 'article'
  ).length
}

/**
 * （一）摸清底数。全区共有… → heading and paragraph, wherever at least half of
 * the paragraphs numbered in the same way begin with a short sentence. What a
 * decision or a statute numbers are its provisions, and stays whole.
 */
function separateRunIns(document: Document): void {
  const kind = genreOf(document.data.meta.title ?? '')
  if (kind === 'decision' || kind === 'regulation' || countArticles(document) > 1) return
  const paragraphs = numberedParagraphs(document)
  const headed = headedSeries(paragraphs)
  const numbered = new Map<Document['children'][number], NumberedParagraph>(
    paragraphs.map((paragraph) => [paragraph.block, paragraph])
  )
  document.children = document.children.flatMap((child: Document['children'][number]) => {
    const paragraph = numbered.get(child)
    if (!paragraph || !headed.has(paragraph.series)) return [child]
    const {block, cut, text, standsAbove} = paragraph
    if (cut === 0) return [standsAbove ? toHeading(block, 1) : block]
    const rest = createBlock(text.slice(cut).trim(), {...block.data, gap: 0})
    setText(block, text.slice(0, cut).trim())
    return [toHeading(block, 1), rest]
  })
}

/** The series of which more than half of the paragraphs begin with a heading. */
function headedSeries(paragraphs: readonly NumberedParagraph[]): Set<string> {
  const headed = new Set<string>()
  for (const [series, all] of Map.groupBy(paragraphs, (paragraph) => paragraph.series)) {
    const siblings = all.filter((each) => !each.standsAbove)
    const begin = siblings.filter((each) => each.cut > 0 || isNumberedHeading(each.text))
    if (begin.length * 2 > siblings.length) headed.add(series)
  }
  return headed
}

interface NumberedParagraph {
  block: Block
  unit: Unit
  text: string
  /** What all paragraphs have in common that are numbered through with it. */
  series: string
  /** Where its first sentence ends, if that is short and more follows; else 0. */
  cut: number
  /** Whether it is one short sentence, above a paragraph without a number: a heading if its siblings have one. */
  standsAbove: boolean
}

function numberedParagraphs(document: Document): NumberedParagraph[] {
  const latest = ['', '', '', '', '', '']
  return document.children.flatMap((child: Document['children'][number], at) => {
    if (child.type !== 'paragraph' || child.data.role) return []
    const text = textOf(child)
    const mark = markOf(text)
    if (!mark?.unit.startsWith('level')) return []
    const end = text.indexOf('。') + 1
    const isShort = end > mark.label.length + 1 && printWidth(text.slice(0, end)) <= widestRunIn
    const cut = isShort && text.length - end >= 8 && !leavesOpen(text.slice(0, end)) ? end : 0
    const below = neighbour(document, at, 1)
    const introduces = below && !below.data.role && markOf(textOf(below)) === null
    const standsAbove = introduces === true && end === text.length && printWidth(text) <= widestBare
    const level = Number(mark.unit.slice(-1))
    const series = `${latest.slice(0, level).join('/')}/${mark.unit}`
    latest.fill('', level)
    latest[level] = String(at)
    return [{block: child, unit: mark.unit, text, series, cut, standsAbove}]
  })
}
