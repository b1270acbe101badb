import {chunksOf} from './chunks.ts'
import {toLines} from './lines.ts'
import type {Line} from './page.ts'

/** Lines that are read one after the other: those of one column, or of the whole width. */
export interface Region {
  lines: Line[]
  /** Which column it is, counted from 0, and of how many. */
  column: number
  columns: number
}

/** A column has so many lines at least, and they fill it for the most part. */
const leastLines = 4
const filled = 0.75
/** Places for a gutter that are tried, and columns inside of columns. */
const mostTried = 3
const deepest = 3

/**
 * Lines of a page in the order that they are read in: where a gutter holds over many lines with
 * text that fills both sides, the left side comes before the right; what stands over the whole
 * width divides.
 *
 * @param lines from the top to the foot
 */
export function inReadingOrder(lines: readonly Line[]): Region[] {
  return split(lines, 0)
}

function split(lines: readonly Line[], depth: number): Region[] {
  const whole = [{lines: [...lines], column: 0, columns: 1}]
  if (depth === deepest || lines.length < leastLines) return whole
  const rows = lines.map((line) => ({line, chunks: chunksOf(line, 0.9)}))
  for (const gutter of guttersOf(rows)) {
    const stretches = stretchesAt(gutter, rows)
    if (!stretches.some(({isColumns}) => isColumns)) continue
    return stretches.flatMap((stretch) => {
      const own = stretch.rows.map(({line}) => line)
      if (!stretch.isColumns) return split(own, depth + 1)
      const [left, right] = sidesOf(stretch.rows, gutter)
      const regions = [...split(left, depth + 1), ...split(right, depth + 1)]
      return regions.map((region, column) => ({...region, column, columns: regions.length}))
    })
  }
  return whole
}

interface Row {
  line: Line
  chunks: Line[]
}

/** Places that the most lines have a gap at, best first. */
function guttersOf(rows: readonly Row[]): number[] {
  const ends = rows.flatMap(({chunks}) =>
    chunks.slice(1).flatMap((chunk, at) => [
      {x: chunks[at]?.right ?? 0, step: 1},
      {x: chunk.left, step: -1}
    ])
  )
  ends.sort((a, b) => a.x - b.x || b.step - a.step)
  const found: {x: number; open: number}[] = []
  let open = 0
  for (const [at, {x, step}] of ends.entries()) {
    open += step
    const next = ends[at + 1]
    if (step === 1 && next?.step === -1) found.push({x: (x + next.x) / 2, open})
  }
  return found
    .filter((gutter) => gutter.open >= leastLines / 2)
    .sort((a, b) => b.open - a.open)
    .slice(0, mostTried)
    .map(({x}) => x)
}

/** Lines in a row that leave a gutter open, and those between that cross it. */
function stretchesAt(gutter: number, rows: readonly Row[]): {rows: Row[]; isColumns: boolean}[] {
  const stretches: {rows: Row[]; isOpen: boolean}[] = []
  for (const row of rows) {
    const isOpen = !row.chunks.some(({left, right}) => left < gutter && gutter < right)
    const last = stretches.at(-1)
    if (last?.isOpen === isOpen) last.rows.push(row)
    else stretches.push({rows: [row], isOpen})
  }
  return stretches.map(({rows: own, isOpen}) => ({
    rows: own,
    isColumns: isOpen && areColumns(sidesOf(own, gutter))
  }))
}

function sidesOf(rows: readonly Row[], gutter: number): [Line[], Line[]] {
  const runs = rows.flatMap(({line}) => line.runs)
  const page = rows[0]?.line.page ?? 0
  return [
    toLines(
      runs.filter(({x}) => x < gutter),
      page
    ),
    toLines(
      runs.filter(({x}) => x >= gutter),
      page
    )
  ]
}

/** Whether both sides are of text that runs on: most lines reach from end to end. */
function areColumns(sides: readonly Line[][]): boolean {
  return sides.every((lines) => {
    const left = Math.min(...lines.map((line) => line.left))
    const right = Math.max(...lines.map((line) => line.right))
    const full = lines.filter((line) => line.right - line.left >= filled * (right - left))
    const widest = lines[0] ? (right - left) / lines[0].size : 0
    return lines.length >= leastLines && widest >= 6 && full.length * 2 >= lines.length
  })
}
