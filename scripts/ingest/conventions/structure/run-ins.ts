import {createBlock, setText, textOf, toHeading} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {type Unit} from '../lexicon/marks.ts'
import {leavesOpen, printWidth} from '../lexicon/punctuation.ts'
import {countArticles, isNumberedHeading, neighbour, widestBare} from './heading-lines.ts'

/** The first sentence of a paragraph up to this width may be its heading. */
const widestRunIn = 42

/**
 * （一）摸清底数。全区共有… → heading and paragraph, wherever at least half of
 * the paragraphs numbered in the same way begin with a short sentence. What a
 * decision or a statute numbers are its provisions, and stays whole.
 */
export function separateRunIns(document: Document, quoted: ReadonlySet<Block>): void {
  const {genre} = document.data
  if (genre === 'decision' || genre === 'regulation' || countArticles(document, quoted) > 1) return
  const paragraphs = numberedParagraphs(document, quoted)
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

/**
 * The series of which more than half of the paragraphs begin with a heading, or
 * are one that stands above its text; and what stands so alone among them.
 */
function headedSeries(paragraphs: readonly NumberedParagraph[]): Set<string> {
  const headed = new Set<string>()
  const series = Map.groupBy(paragraphs, (paragraph) => paragraph.series)
  const unitsAbove = new Set<Unit>()
  for (const [name, all] of series) {
    const siblings = all.filter((each) => !each.standsAbove)
    const begin = siblings.filter((each) => each.cut > 0 || isNumberedHeading(each.text))
    const above = all.length - siblings.length
    const mostStandAbove = above >= 2 && above > siblings.length
    if (mostStandAbove || begin.length * 2 > siblings.length) headed.add(name)
    if (mostStandAbove) all.forEach(({unit}) => unitsAbove.add(unit))
  }
  for (const [name, [only, ...others]] of series) {
    if (only?.standsAbove && others.length === 0 && unitsAbove.has(only.unit)) headed.add(name)
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

/** （一）主要职责 heads what an office does, each in a paragraph that stays whole; 明确部门职责 does not. */
const ofDuties =
  /^(?!.*(?:明确|落实|强化|履行|加强|健全)).*(?:主要|部门|单位|机构|法定)职[责能]\s*$/

/** 1.听取区政府报告。（3月，农林工委）: what stands behind a sentence in brackets is no text below a heading. */
const inBrackets = /^\s*[（(][^（()）]{0,60}[）)]\s*$/

function numberedParagraphs(document: Document, quoted: ReadonlySet<Block>): NumberedParagraph[] {
  const latest = ['', '', '', '', '', '']
  const above = ['', '', '', '', '', '']
  return document.children.flatMap((child: Document['children'][number], at) => {
    if (child.type !== 'paragraph' || child.data.role || quoted.has(child)) return []
    const text = textOf(child)
    const mark = blockMark(child)
    if (!mark?.unit.startsWith('level')) return []
    const end = text.indexOf('。') + 1
    const isShort = end > mark.label.length + 1 && printWidth(text.slice(0, end)) <= widestRunIn
    const isFollowed = text.length - end >= 8 && !inBrackets.test(text.slice(end))
    const cut = isShort && isFollowed && !leavesOpen(text.slice(0, end)) ? end : 0
    const below = neighbour(document, at, 1)
    const introduces = below && !below.data.role && blockMark(below) === null
    // 一要… and 一是… below say what the sentence above them heads, however long it is.
    const widest = below && /^一[要是]/.test(textOf(below)) ? widestRunIn : widestBare
    const standsAbove = introduces === true && end === text.length && printWidth(text) <= widest
    const level = Number(mark.unit.slice(-1))
    const isDuty = above.slice(0, level).some((each) => ofDuties.test(each))
    above.fill('', level)
    above[level] = text
    if (isDuty) return []
    const series = `${latest.slice(0, level).join('/')}/${mark.unit}`
    latest.fill('', level)
    latest[level] = String(at)
    return [{block: child, unit: mark.unit, text, series, cut, standsAbove}]
  })
}
