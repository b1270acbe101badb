import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {printWidth} from '../lexicon/punctuation.ts'

/** Two lines of which the first may go on with the second. */
export type Seam = readonly [line: Block, next: Block]

/** So many seams tell a measure. */
const fewest = 12
/** Of all seams, so many are where a measure breaks lines; the others are where paragraphs end. */
const share = 0.9

/** Width of a text, in Han characters. */
export type Width = (text: string) => number

/**
 * The measure to which lines were broken, in Han characters: none is longer, and what the next
 * begins with had no room on any. `null` where lines keep to none so strictly.
 *
 * @param seams between lines of which the first stops in the middle of a sentence
 */
export function findMeasure(seams: readonly Seam[]): number | null {
  const {measure, fit} = commonMeasure(seams)
  return fit >= seams.length * share ? measure : null
}

/** The measure that most lines keep to, and how many do; none where lines are few. */
export function commonMeasure(
  seams: readonly Seam[],
  width: Width = printWidth
): {measure: number; fit: number} {
  if (seams.length < fewest) return {measure: 0, fit: -1}
  // In half characters: how many seams fit a measure more, or fewer, than the one before.
  const changes = new Map<number, number>()
  const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by)
  for (const [line, next] of seams) {
    const least = 2 * leastOf(line, width)
    const room = 2 * roomOf(line, next, width)
    if (room <= least) continue
    change(least, 1)
    change(room, -1)
  }
  let [fit, most, measure] = [0, 0, 0]
  for (const [at, by] of [...changes].sort(([a], [b]) => a - b)) {
    fit += by
    if (fit <= most) continue
    most = fit
    measure = at
  }
  return {measure: measure / 2, fit: most}
}

/** By how much a line that the next goes on with differs from one that a measure broke, in Han characters. */
export function missOf([line, next]: Seam, measure: number, width: Width = printWidth): number {
  const over = leastOf(line, width) - measure
  return Math.max(0, over, measure - roomOf(line, next, width) + 0.5)
}

/** Whether what the next line begins with had room on a line: its paragraph ends there. */
export function hasRoom([line, next]: Seam, measure: number): boolean {
  return roomOf(line, next, printWidth) <= measure
}

/** Width of a line with what the next begins with. */
function roomOf(line: Block, next: Block, width: Width): number {
  const [text, follower] = [textOf(line), textOf(next)]
  return width(text) + line.data.indent + spaceAt(text, follower) + width(firstRun(follower))
}

/** Beside a word of Latin letters or digits, a space may have stood where the line ends. */
function spaceAt(text: string, follower: string): number {
  return /[A-Za-z0-9%]$/.test(text) || /^[A-Za-z0-9]/.test(follower) ? 0.5 : 0
}

const closing = /[，。、；：？！”’》）」』】〕％,.;:?!)\]]{1,2}$/

/** The narrowest measure of a line: closing marks may stand beyond it. */
export function leastOf(line: Block, width: Width): number {
  const text = textOf(line)
  return width(text) + line.data.indent - width(closing.exec(text)?.[0] ?? '')
}

/** What stays together at the front of a line: a character or a word with the marks around it. */
const run =
  /^[“‘《（「『【〔(["']{0,3}(?:[A-Za-z0-9.%,+-]{1,40}|[\s\S])[，。、；：？！”’》）」』】〕％…—,.;:?!)\]]{0,3}/u

function firstRun(text: string): string {
  return run.exec(text)?.[0] ?? ''
}
