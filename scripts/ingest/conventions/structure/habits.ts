import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {type Mark, markOf} from '../lexicon/marks.ts'
import {endsSentence} from '../lexicon/punctuation.ts'
import {hasRoom} from './measure.ts'

/** How a source that was wrapped to a measure divides its text, where the lines alone do not tell. */
export interface Habits {
  /**
   * What a full line that ends a sentence and the next one are more often in this source, one
   * paragraph or two: its paragraphs of many sentences wrap there, its short ones end there.
   */
  atStops: 'joined' | 'apart'
  /** Full lines that are headings by their numbers: those before or behind them stand alone on their lines. */
  headings: ReadonlySet<Block>
  /** Whether 一是, 二是 stand inside of paragraphs. */
  countsInside: boolean
}

export const noHabits: Habits = {atStops: 'joined', headings: new Set(), countsInside: false}

const stop = /[。！？；]/g
const counted = /[。；：，][一二三四五六七八九十]{1,2}[是要]/g
const opensCount = /^[一二三四五六七八九十]{1,2}[是要]/

/** Learn the habits of a source from its lines, which were wrapped to a measure. */
export function readHabits(blocks: readonly Block[], measure: number): Habits {
  const numbered: Numbered[] = []
  let [ends, wraps, stops, length] = [0, 0, 0, 0]
  let [inside, front] = [0, 0]
  let begins = true
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]
    const text = textOf(block)
    const isEnd = !next || next.data.gap > 0 || hasRoom([block, next], measure)
    if (isEnd) ends++
    else if (!endsSentence(text)) wraps++
    stops += countOf(stop, text.slice(0, -1))
    length += text.length
    inside += countOf(counted, text)
    if (begins && opensCount.test(text)) front++
    const mark = markOf(text)
    if (mark && mark.unit !== 'article') {
      const isRunning = /[。！？；;]|[：:，,、]$/.test(text) || isSibling(mark, next)
      const form = isRunning ? 'running' : isEnd ? 'alone' : 'full'
      numbered.push({block, mark, form})
    }
    begins = isEnd
  }
  // At each of so many ends and places, as likely as at any other.
  const fullEnds = ends / measure
  const wrappedStops = (wraps * stops) / Math.max(1, length)
  return {
    atStops: fullEnds > wrappedStops ? 'apart' : 'joined',
    headings: headingsAmong(numbered),
    countsInside: inside > front
  }
}

/** Whether the next line has a mark of the same unit: then both are items, without text below. */
function isSibling({unit}: Mark, next: Block | undefined): boolean {
  return next !== undefined && markOf(textOf(next))?.unit === unit
}

function countOf(form: RegExp, text: string): number {
  return text.match(form)?.length ?? 0
}

/** A line that begins with a mark: with a sentence in it, alone, or so full that it may go on. */
interface Numbered {
  block: Block
  mark: Mark
  form: 'running' | 'alone' | 'full'
}

function headingsAmong(numbered: readonly Numbered[]): ReadonlySet<Block> {
  const headings = new Set<Block>()
  for (const all of Map.groupBy(numbered, ({mark}) => mark.unit).values()) {
    for (const [at, {block, mark, form}] of all.entries()) {
      const [before, behind] = [all[at - 1], all[at + 1]]
      const siblings = [
        before?.mark.number === mark.number - 1 ? before.form : null,
        behind?.mark.number === mark.number + 1 ? behind.form : null
      ]
      if (form === 'full' && siblings.includes('alone') && !siblings.includes('running'))
        headings.add(block)
    }
  }
  return headings
}
