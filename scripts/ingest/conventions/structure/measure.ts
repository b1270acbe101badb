import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {printWidth} from '../lexicon/punctuation.ts'

/** Two lines of which the first may go on with the second. */
export type Seam = readonly [line: Block, next: Block]

/** So many seams tell a measure. */
const fewest = 12
/** Of all seams, so many are where a measure breaks lines; the others are where paragraphs end. */
const share = 0.9

/**
 * The measure to which lines were broken, in Han characters: none is longer, and what the next
 * begins with had no room on any. `null` where lines keep to none so strictly.
 *
 * @param seams between lines of which the first stops in the middle of a sentence
 */
export function findMeasure(seams: readonly Seam[]): number | null {
  if (seams.length < fewest) return null
  // In half characters: how many seams fit a measure more, or fewer, than the one before.
  const changes = new Map<number, number>()
  const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by)
  for (const [line, next] of seams) {
    const least = 2 * leastOf(line)
    const room = 2 * (widthOf(line) + spaceAt(line, next) + printWidth(firstRun(textOf(next))))
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
  return most >= seams.length * share ? measure / 2 : null
}

/** Whether what the next line begins with had room on a line: its paragraph ends there. */
export function hasRoom([line, next]: Seam, measure: number): boolean {
  return widthOf(line) + spaceAt(line, next) + printWidth(firstRun(textOf(next))) <= measure
}

function widthOf(line: Block): number {
  return printWidth(textOf(line)) + line.data.indent
}

/** Beside a word of Latin letters or digits, a space may have stood where the line ends. */
function spaceAt(line: Block, next: Block): number {
  return /[A-Za-z0-9%]$/.test(textOf(line)) || /^[A-Za-z0-9]/.test(textOf(next)) ? 0.5 : 0
}

const closing = /[，。、；：？！”’》）」』】〕％,.;:?!)\]]{1,2}$/

/** The narrowest measure of a line: closing marks may stand beyond it. */
function leastOf(line: Block): number {
  const text = textOf(line)
  const marks = closing.exec(text)?.[0] ?? ''
  return widthOf(line) - printWidth(marks)
}

/** What stays together at the front of a line: a character or a word with the marks around it. */
const run =
  /^[“‘《（「『【〔(["']{0,3}(?:[A-Za-z0-9.%,+-]{1,40}|[\s\S])[，。、；：？！”’》）」』】〕％…—,.;:?!)\]]{0,3}/u

function firstRun(text: string): string {
  return run.exec(text)?.[0] ?? ''
}
