import {type Span, spansOf} from './chunks.ts'
import {guttersOf} from './gutters.ts'
import type {Line} from './page.ts'
import {type Sides, sidesOf} from './sides.ts'

/** Where the left side of a page ends, and its right side begins. */
export interface Gutter {
  at: number
  right: number
}

/** Lines that are read one after the other: those of one column, or of the whole width. */
export interface Region {
  lines: Line[]
  /** Which column it is, counted from 0, and of how many. */
  column: number
  columns: number
}

/** Columns inside of columns. */
const deepest = 3

/**
 * Lines of a page in the order that they are read in: where a gutter holds over many lines with
 * text that fills both sides, the left side comes before the right; what stands over the whole
 * width divides.
 *
 * @param lines from the top to the foot
 * @param known gutters of other pages: there, few lines are enough
 * @param told is given each gutter that is found
 */
export function inReadingOrder(
  lines: readonly Line[],
  known: readonly Gutter[] = [],
  told: (gutter: Gutter) => void = () => undefined
): Region[] {
  const split = (own: readonly Line[], depth: number): Region[] => {
    const whole = [{lines: [...own], column: 0, columns: 1}]
    if (depth === deepest || own.length === 0) return whole
    const rows = own.map((line) => ({line, chunks: spansOf(line)}))
    const best = bestOf(
      [...known, ...guttersOf(rows.map(({chunks}) => chunks)).map((at) => ({at}))],
      rows
    )
    if (!best) return whole
    return best.stretches.flatMap((stretch) => {
      const lines = stretch.rows.map(({line}) => line)
      if (!stretch.sides) return split(lines, depth + 1)
      const {left, right} = stretch.sides
      told({at: best.at, right: Math.min(...right.map((line) => line.left))})
      const regions = [...split(left, depth + 1), ...split(right, depth + 1)]
      return regions.map((region, column) => ({...region, column, columns: regions.length}))
    })
  }
  const all = split(lines, 0)
  if (all.length > 1 || lines.length === 0) {
    const titles = titlesAbove(lines)
    if (titles > 0) {
      const whole = {lines: lines.slice(0, titles), column: 0, columns: 1}
      return [whole, ...split(lines.slice(titles), 0)]
    }
  }
  return all
}

/** How far a title may stand from the middle, in heights of its font. */
const middle = 1

/** How many lines at the top stand in the middle of all, with nothing beside them: of a title over columns. */
function titlesAbove(lines: readonly Line[]): number {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const first = lines.findIndex((line) => {
    const isCentred = Math.abs(line.left - left - (right - line.right)) < 2 * middle * line.size
    return !isCentred || spansOf(line).length > 1
  })
  return first === -1 ? 0 : first
}

interface Row {
  line: Line
  chunks: readonly Span[]
}

interface Stretch {
  rows: Row[]
  sides: Sides | null
}

/** The gutter at whose sides the most lines stand, the first of those; `null` where none has columns at its sides. */
function bestOf(
  gutters: readonly {at: number; right?: number | undefined}[],
  rows: readonly Row[]
): {at: number; stretches: Stretch[]} | null {
  let best: {at: number; stretches: Stretch[]} | null = null
  let most = 0
  for (const {at, right} of gutters) {
    const stretches = stretchesAt(at, rows, right)
    const lines = stretches.reduce((sum, {rows, sides}) => sum + (sides ? rows.length : 0), 0)
    if (lines > most) [best, most] = [{at, stretches}, lines]
    if (most === rows.length) break
  }
  return best
}

/** Lines in a row that leave a gutter open, with what stands at its sides, and those between that cross it. */
function stretchesAt(gutter: number, rows: readonly Row[], right?: number): Stretch[] {
  const stretches: {rows: Row[]; isOpen: boolean}[] = []
  for (const row of rows) {
    const isOpen = !row.chunks.some((chunk) => chunk.left < gutter && gutter < chunk.right)
    const last = stretches.at(-1)
    if (last?.isOpen === isOpen) last.rows.push(row)
    else stretches.push({rows: [row], isOpen})
  }
  return stretches.map(({rows: own, isOpen}) => {
    const sides = isOpen
      ? sidesOf(
          own.map(({line}) => line),
          gutter
        )
      : null
    return {rows: own, sides: sides && areColumns(sides, right) ? sides : null}
  })
}

/** How far a line may begin from where its column does, in points. */
const near = 3

/**
 * Whether both sides are columns. Where other pages tell where the right side begins, it is enough
 * that it begins there.
 */
function areColumns(sides: Sides, begins?: number): boolean {
  if (begins === undefined) return sides.areColumns()
  const {left, right} = sides
  const least = Math.min(...right.map((line) => line.left))
  return left.length > 0 && Math.abs(least - begins) <= near
}
