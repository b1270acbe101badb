import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, ContentsEntry} from '../../engine/tree/nodes.ts'
import {bare, bigrams, similarity} from '../lexicon/similarity.ts'

/** Where the head of a document stands: blocks `start` to `end`, `end` excluded. */
export interface Head {
  start: number
  end: number
  /** How well it fits its entry, from 0 to 1. */
  score: number
}

/** Heads are printed over so many paragraphs at most. */
const longestHead = 5
/** A line longer than this is no line of a title. */
const longestLine = 70
/** Wordings that differ by more are not the same title. */
const leastSimilar = 0.62

/**
 * The head of each entry of a contents list, in the order of the list; `null`
 * for an entry whose head is not in the text.
 *
 * Entry and head may differ in wording and are wrapped at different places, and
 * one title may be part of another: so all are placed together, such that the
 * sum of their scores is greatest and none overlaps or comes before the last.
 */
export function findHeads(
  entries: readonly ContentsEntry[],
  blocks: readonly Block[]
): (Head | null)[] {
  const lines = blocks.map(toLine)
  return placeInOrder(entries.map((entry) => candidatesOf(entry, lines)))
}

/** A line of the text as it is compared with titles. */
interface Line {
  text: string
  pairs: ReadonlySet<string>
  /** Whether it can be a line of a title by its form. */
  fits: boolean
  /** Whether it is a second title, which stands behind a dash on a line of its own. */
  isSecond: boolean
}

function toLine(block: Block): Line {
  const printed = textOf(block)
  const fits = printed.length <= longestLine && !/[。；]$/.test(printed)
  const text = fits ? bare(printed) : ''
  return {text, pairs: bigrams(text), fits, isSecond: /^[\s　]*[—―]{2}/.test(printed)}
}

/** Heads that read as the title of an entry, with its second title or without. */
function candidatesOf({title, second, below}: ContentsEntry, lines: readonly Line[]): Head[] {
  const author = bare(below.at(-1) ?? '')
  const titles = second === undefined ? [title] : [title, title + second]
  return titles.flatMap((each) => headsLike(bare(each), author, lines))
}

function headsLike(wanted: string, author: string, lines: readonly Line[]): Head[] {
  const pairs = bigrams(wanted)
  const heads: Head[] = []
  lines.forEach((first, start) => {
    if (!mayOpen(first, pairs)) return
    let text = ''
    for (let end = start + 1; end <= Math.min(start + longestHead, lines.length); end++) {
      const line = lines[end - 1]
      if (!line?.fits || (line.isSecond && end - 1 > start)) break
      text += line.text
      if (text.length > wanted.length * 1.5 + 4) break
      const alike = text === wanted ? 1 : similarity(bigrams(text), pairs)
      if (alike < leastSimilar) continue
      const signed = author !== '' && lines[end]?.text === author ? 0.2 : 0
      heads.push({start, end, score: alike * alike + signed})
    }
  })
  return heads
}

/** Whether a first line shares enough with a title to be worth comparing in full. */
function mayOpen({fits, pairs: own}: Line, pairs: ReadonlySet<string>): boolean {
  if (!fits || own.size === 0) return false
  let common = 0
  for (const pair of own) if (pairs.has(pair)) common++
  return common * 2 >= own.size
}

/** The choice of one candidate or none for each entry, in order, with the greatest sum of scores. */
function placeInOrder(candidates: readonly Head[][]): (Head | null)[] {
  const steps: Step[] = []
  candidates.forEach((heads, entry) => {
    for (const head of heads) {
      const earlier = steps.filter((step) => step.entry < entry && step.head.end <= head.start)
      const before = greatest(earlier)
      steps.push({entry, head, before, sum: (before?.sum ?? 0) + head.score})
    }
  })
  const placed: (Head | null)[] = candidates.map(() => null)
  for (let step = greatest(steps); step; step = step.before) placed[step.entry] = step.head
  return placed
}

/** One head in a row of heads, and the best row that can stand before it. */
interface Step {
  entry: number
  head: Head
  before: Step | null
  sum: number
}

function greatest(steps: readonly Step[]): Step | null {
  return steps.reduce<Step | null>(
    (best, step) => (best && best.sum >= step.sum ? best : step),
    null
  )
}
