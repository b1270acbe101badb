import type {Line, Run} from './page.ts'
import {textOfRuns, trackingOf} from './spaces.ts'

/** Base lines so near to each other, in heights of the font, are one. */
const sameLine = 0.35
/** What is raised or lowered is so much smaller than the line that it belongs to, and so near to it. */
const small = 0.85
const raised = 0.6

/**
 * Runs as lines, from the top of the page to its foot. Raised numbers of notes are of the line that
 * they stand in. Runs of white space alone make no line.
 *
 * @param page index of the page
 */
export function toLines(runs: readonly Run[], page: number): Line[] {
  const rows: Run[][] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (first && run.y - first.y <= sameLine * Math.min(first.size, run.size)) row.push(run)
    else rows.push([run])
  }
  return withRaised(rows)
    .filter((row) => row.some(({text}) => text.trim() !== ''))
    .map((row) => lineOf(row, page))
    .sort((a, b) => a.y - b.y || a.left - b.left)
}

/** A line of some runs that stand on it. */
export function lineOf(runs: readonly Run[], page: number): Line {
  const sorted = inOrder(runs.toSorted((a, b) => a.x - b.x))
  const printed = sorted.filter(({text}) => text.trim() !== '')
  const most = largestShare(printed)
  // Of many lines that are only tried, nobody asks what they say.
  let tracking: number | null = null
  let text: string | null = null
  return {
    page,
    runs: sorted,
    get text() {
      return (text ??= textOfRuns(sorted, this.tracking))
    },
    get tracking() {
      return (tracking ??= trackingOf(sorted, most?.size ?? 1))
    },
    left: printed[0]?.x ?? 0,
    right: printed.reduce((right, {x, width}) => Math.max(right, x + width), -Infinity),
    y: most?.y ?? 0,
    size: most?.size ?? 0
  }
}

/** Where a run covers so much of the narrower one beside it, its place does not tell which is read first. */
const covering = 0.5

/** Runs as they stand on a line; marks that were moved over each other, as the format has them. */
function inOrder(runs: Run[]): Run[] {
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1]
    if (next?.order === undefined || next.order + 1 !== run.order) continue
    const covered = Math.min(run.x + run.width, next.x + next.width) - next.x
    if (covered < covering * Math.min(run.width, next.width)) continue
    runs[at] = next
    runs[at + 1] = run
  }
  return runs
}

/** The widest of some runs by the height of their fonts: a run of the height that has most room. */
function largestShare(runs: readonly Run[]): Run | undefined {
  const [first] = runs
  const size = Math.round((first?.size ?? 0) * 2)
  if (runs.every((run) => Math.round(run.size * 2) === size)) return first
  const widths = new Map<number, number>()
  for (const {size, width} of runs) {
    const key = Math.round(size * 2)
    widths.set(key, (widths.get(key) ?? 0) + width)
  }
  let best: Run | undefined
  let most = -1
  for (const run of runs) {
    const width = widths.get(Math.round(run.size * 2)) ?? 0
    if (width > most) [best, most] = [run, width]
  }
  return best
}

/** Put rows of small runs into the row above or below that leaves room for them. */
function withRaised(rows: readonly Run[][]): Run[][] {
  const kept: Run[][] = []
  for (const [at, row] of rows.entries()) {
    const last = kept.at(-1)
    const next = rows[at + 1]
    if (last && isRaised(row, last)) last.push(...row)
    else if (next && isRaised(row, next)) next.push(...row)
    else kept.push(row)
  }
  return kept
}

/** Raised runs are few, and stand in a line that is no longer than lines are. */
const mostRaised = 24
const longestRow = 1000

/** Whether small runs stand beside, not under or over, the runs of a row. */
function isRaised(few: readonly Run[], row: readonly Run[]): boolean {
  const first = few[0]
  if (!first || few.length > mostRaised || row.length > longestRow) return false
  if (!row.some(({y, size}) => Math.abs(first.y - y) <= raised * size)) return false
  const main = largestShare(row)
  if (!main || Math.abs(first.y - main.y) > raised * main.size) return false
  return few.every((run) => {
    const isSmall = run.text.trim() === '' || run.size <= small * main.size
    return isSmall && !row.some((other) => overlap(run, other) > run.width / 2)
  })
}

function overlap(a: Run, b: Run): number {
  if (b.text.trim() === '') return 0
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
}
