import {spansOf} from './chunks.ts'
import {toLines} from './lines.ts'
import type {Line} from './page.ts'

/** What stands at the left of a gutter, and at its right. */
export interface Sides {
  left: Line[]
  right: Line[]
  /** Whether both are of text that runs on, as far as they tell themselves. */
  areColumns: () => boolean
}

/** Sides that were asked for, by the first of their lines and the gutter: the same are asked for again with those of other pages. */
const known = new WeakMap<Line, Map<number, {lines: readonly Line[]; sides: Sides}[]>>()

/** What stands at the sides of a gutter over some lines. */
export function sidesOf(lines: readonly Line[], gutter: number): Sides {
  const [first] = lines
  if (!first) return divide(lines, gutter)
  const byGutter = known.get(first) ?? new Map<number, {lines: readonly Line[]; sides: Sides}[]>()
  known.set(first, byGutter)
  const before = byGutter.get(gutter) ?? []
  byGutter.set(gutter, before)
  const same = before.find((own) => areSame(own.lines, lines))
  if (same) return same.sides
  const sides = divide(lines, gutter)
  before.push({lines, sides})
  return sides
}

function areSame(lines: readonly Line[], others: readonly Line[]): boolean {
  return lines.length === others.length && lines.every((line, at) => line === others[at])
}

function divide(lines: readonly Line[], gutter: number): Sides {
  const runs = lines.flatMap((line) => line.runs)
  const page = lines[0]?.page ?? 0
  const left = toLines(
    runs.filter(({x}) => x < gutter),
    page
  )
  const right = toLines(
    runs.filter(({x}) => x >= gutter),
    page
  )
  let are: boolean | null = null
  return {left, right, areColumns: () => (are ??= areColumns(left, right))}
}

/**
 * Whether both sides are of text that runs on: most lines reach from end to end, or the format has
 * all of the left side before the right.
 */
function areColumns(left: readonly Line[], right: readonly Line[]): boolean {
  if (isInOrder(left, right)) return true
  const least = isRowByRow(left, right) ? byRow : usual
  return [left, right].every((lines) => isFilled(lines, least))
}

/** A column has so many lines at least. */
const leastLines = 4

/** How far the lines of a column must fill it, without gaps: more where the format has them row by row, as those of a table. */
const usual = {lines: leastLines, width: 6, filled: 0.75, part: 0.5}
const byRow = {lines: 8, width: 10, filled: 0.94, part: 0.6}

function isFilled(lines: readonly Line[], least: typeof usual): boolean {
  const start = Math.min(...lines.map((line) => line.left))
  const end = Math.max(...lines.map((line) => line.right))
  const full = lines.filter((line) => line.right - line.left >= least.filled * (end - start))
  const width = lines[0] ? (end - start) / lines[0].size : 0
  const whole = lines.filter((line) => spansOf(line).length === 1)
  return (
    whole.length >= least.part * lines.length &&
    lines.length >= least.lines &&
    width >= least.width &&
    full.length >= least.part * lines.length
  )
}

/** Whether the format has all lines of the left side before those of the right; rows it has one by one. */
function isInOrder(left: readonly Line[], right: readonly Line[]): boolean {
  if (left.length < leastInOrder || right.length < leastInOrder) return false
  const orders = (lines: readonly Line[]) =>
    lines.flatMap(({runs}) => runs).map(({order = 0}) => order)
  const last = orders(left).reduce((most, order) => Math.max(most, order), -Infinity)
  return orders(right).every((order) => order > last)
}

/** A row of a table has its cells in order, too, and fewer lines. */
const leastInOrder = leastLines

/** Whether the format goes from the left side to the right and back with most lines. */
function isRowByRow(left: readonly Line[], right: readonly Line[]): boolean {
  const sides = [left, right].flatMap((lines, side) =>
    lines.flatMap(({runs}) => runs).map(({order = 0}) => ({order, side}))
  )
  sides.sort((a, b) => a.order - b.order)
  const turns = sides.filter(({side}, at) => at > 0 && side !== sides[at - 1]?.side).length
  return turns >= Math.min(left.length, right.length)
}
