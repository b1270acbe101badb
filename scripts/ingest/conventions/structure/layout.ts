import type {Root} from 'mdast'
import {firstLine, isBlock, lastLine, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Layout} from '../../engine/tree/nodes.ts'
import {markOf} from '../lexicon/marks.ts'
import {endsSentence, leavesOpen, printWidth} from '../lexicon/punctuation.ts'
import {type Habits, noHabits, readHabits} from './habits.ts'
import {findWidth, printedWidth} from './line-width.ts'
import {findMeasure, type Seam} from './measure.ts'
import {findOpenings, noOpenings, type Openings} from './lost-indents.ts'
import {createSeams} from './known-seams.ts'
import {beginsParagraph, isFact, isField, isRunningText, standsAlone} from './paragraph-forms.ts'

/** How a source was printed. */
export interface Print {
  layout: Layout
  /** Whether three characters that stand at both sides of a line's end follow each other inside a line, too. */
  holds: (characters: string) => boolean
  /** Width of a full line in Han characters, where lines are wrapped; else `null`. */
  lineWidth: number | null
  /** Width of the widest line with its indent, in Han characters. */
  widest: number
  /** Width to which all lines were broken, where they keep to one strictly; else `null`. */
  measure: number | null
  habits: Habits
  /** What the widths of lines tell of where paragraphs begin, where their indents were lost. */
  openings: Openings
  /**
   * Whether an empty line may be a page break inside of a paragraph: paragraphs end with a full
   * stop, and some stop in the middle all the same. Else each empty line divides.
   */
  crosses: boolean
  /** Whether lines are wrapped and empty lines stand between all paragraphs, and nowhere else. */
  divides: boolean
  /** Whether page breaks cut paragraphs in it: some stop in the middle of a quotation or at a comma. */
  cut: boolean
}

/** A line that stops in the middle of a sentence is wider than a heading, or shows it by its marks. */
const longestHeading = 60

/** Learn from all lines of a source how it was printed; the layout that the tree has is believed. */
export function readPrint(tree: Root): Print {
  const blocks = tree.children.flatMap((node) =>
    node.type === 'document' ? node.children.filter((child) => isBlock(child)) : []
  )
  const tight = blocks.filter((block, at) => {
    const text = textOf(block)
    return blocks[at + 1]?.data.gap === 0 && !endsSentence(text) && !isField(text)
  })
  const lineWidth = findWidth(blocks, tight)
  const measure = lineWidth === null ? null : findMeasure(seamsOf(blocks, lineWidth))
  const print = {
    holds: createSeams(blocks),
    lineWidth,
    widest: blocks.reduce((widest, block) => Math.max(widest, widthOfText(block)), 0),
    measure,
    openings: lineWidth === null ? noOpenings : findOpenings(blocks, lineWidth),
    habits: measure === null ? noHabits : readHabits(blocks, measure),
    divides: isDividedByEmptyLines(blocks, lineWidth),
    crosses: isCutAtEmptyLines(blocks),
    cut: blocks.filter((block, at) => stopsInside(block, blocks[at + 1])).length >= 3
  }
  const layout = tree.data?.layout ?? learn(blocks, print)
  tree.data = {...tree.data, layout}
  return {layout, ...print}
}

/** Where long lines stop in the middle of a sentence, with the lines right below them. */
function seamsOf(blocks: readonly Block[], lineWidth: number): Seam[] {
  return blocks.flatMap((block, at): Seam[] => {
    const next = blocks[at + 1]
    const text = textOf(block)
    if (next?.data.gap !== 0 || endsSentence(text) || fillOf(block, {lineWidth}) < 0.85) return []
    return beginsParagraph(textOf(next)) || /[：:]$/.test(text) ? [] : [[block, next]]
  })
}

/** Text that is wider is no heading, in Han characters. */
const widestHeading = 24

/**
 * Whether some paragraph stops in the middle above an empty line, and goes on below to a full
 * stop, in a source where most end with one: where they do not, each is whole as it is.
 */
function isCutAtEmptyLines(blocks: readonly Block[]): boolean {
  let [ended, open, halves] = [0, 0, 0]
  for (const [at, block] of blocks.entries()) {
    const text = textOf(block)
    const next = blocks[at + 1]
    const isEnded = endsSentence(text)
    const stops = next !== undefined && next.data.gap !== 0 && mayStop(text)
    if (block.data.role || !(isEnded || stops) || standsAlone(text) || isField(text)) continue
    if (isEnded) ended++
    if (!stops) continue
    open++
    if (isOpen(block) || (!next.data.role && isRest(textOf(next)))) halves++
  }
  return halves > 0 && ended >= open
}

/** Paragraphs of several lines that tell how they are divided. */
const fewestDivided = 5

/**
 * Whether an empty line follows on most short lines, and on fewer full ones; and paragraphs of several
 * lines end with a full stop above it: else pages cut them there.
 */
function isDividedByEmptyLines(blocks: readonly Block[], lineWidth: number | null): boolean {
  if (lineWidth === null) return false
  const count = {shortAbove: 0, shortBelow: 0, fullAbove: 0, fullBelow: 0}
  const tails = {ended: 0, cut: 0}
  let isTail = false
  for (const [at, line] of blocks.entries()) {
    const next = blocks[at + 1]
    if (!next) break
    // Between pages stands more than empty lines.
    if (firstLine(next) - lastLine(line) !== next.data.gap + 1) {
      isTail = false
      continue
    }
    const length = fillOf(line, {lineWidth}) >= 0.85 ? 'full' : 'short'
    const isAbove = next.data.gap > 0
    if (isAbove) count[`${length}Above`]++
    else count[`${length}Below`]++
    if (isAbove && isTail) {
      // Pages cut where a line is full.
      const ends = length === 'short' || /[：:]$/.test(textOf(line)) || endsSentence(textOf(line))
      tails[ends ? 'ended' : 'cut']++
    }
    isTail = !isAbove && length === 'full'
  }
  if (tails.cut >= 3 && tails.cut * 20 > tails.ended) return false
  const {shortAbove, shortBelow, fullAbove, fullBelow} = count
  return shortAbove >= fewestDivided && shortAbove >= 4 * shortBelow && fullBelow >= fullAbove
}

/** Whether a text is of sentences, and ends with none. */
function mayStop(text: string): boolean {
  if (endsSentence(text) || /[：:]$/.test(text) || isFact(text)) return false
  return isRunningText(text) || (markOf(text) === null && printWidth(text) > widestHeading)
}

/** Whether a line may be what is left of a sentence. */
export function isRest(text: string): boolean {
  return (endsSentence(text) || text.startsWith('的')) && !beginsParagraph(text)
}

/** Lines that tell, by standing close and stopping nowhere inside, that each is a paragraph. */
const leastWhole = 6

function learn(blocks: readonly Block[], {lineWidth, crosses}: Omit<Print, 'layout'>): Layout {
  if (isIndented(blocks, lineWidth)) return 'indented'
  if (lineWidth !== null || crosses) return 'wrapped'
  const isClose = blocks.every(
    (block, at) => block.data.role !== undefined || isBelow(blocks[at - 1], block)
  )
  const isWhole = blocks.length >= leastWhole && isClose && !blocks.some(isOpen)
  return isWhole ? 'whole' : 'blank-separated'
}

/** Whether a line stands directly below another, or is the first: no page was turned in between. */
function isBelow(line: Block | undefined, next: Block): boolean {
  if (next.data.gap > 0) return false
  return !line || line.data.role !== undefined || lastLine(line) === firstLine(next) - 1
}

/** Whether a line shows by its marks that it goes on. */
function isOpen(block: Block): boolean {
  const text = textOf(block)
  return /[，、,]$/.test(text) || leavesOpen(text)
}

/** Whether paragraphs begin with an indent: a good part of all lines, or most of those behind a full stop. */
function isIndented(blocks: readonly Block[], lineWidth: number | null): boolean {
  const indents = (some: readonly Block[]) => some.filter(({data}) => data.indent >= 1).length
  if (indents(blocks) >= blocks.length * 0.25) return true
  const opensBelow = (fits: (before: Block) => boolean) =>
    blocks.filter((block, at) => {
      const before = blocks[at - 1]
      return before && endsSentence(textOf(before)) && fits(before) && !standsAlone(textOf(block))
    })
  const opening = opensBelow(() => true)
  if (opening.length >= 2 && indents(opening) >= opening.length * 0.6) return true
  if (lineWidth === null) return false
  // Behind a full stop on a full line, a paragraph may go on.
  const certain = opensBelow((before) => fillOf(before, {lineWidth}) < 0.85)
  return certain.length >= 4 && indents(certain) >= certain.length * 0.6
}

/** How much of a full line a line takes; 1 where lines are not wrapped. */
export function fillOf(line: Block, {lineWidth}: Pick<Print, 'lineWidth'>): number {
  return lineWidth === null ? 1 : printedWidth(line) / lineWidth
}

/** Lines that stand farther in are set to the middle or to the right. */
const deepest = 6

/** The same of a line that is of the text; 0 of others. */
function widthOfText(block: Block): number {
  return block.data.role || block.data.indent > deepest ? 0 : printedWidth(block)
}

function stopsInside(block: Block, next: Block | undefined): boolean {
  if (!next || next.data.gap === 0 || block.data.role) return false
  const text = textOf(block)
  return (isOpen(block) || printWidth(text) > longestHeading) && !endsSentence(text)
}
