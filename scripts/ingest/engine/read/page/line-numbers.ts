import {toLines} from './lines.ts'
import type {Line, Run} from './page.ts'

/** So many numbers in a row count lines, and so many of the lines beside them have one. */
const fewest = 8
/** A page has no more lines than so many; a column of more numbers counts none. */
const most = 200
const numbered = 0.9
/** A number stands beside a line whose base line is so near, in heights of its font. */
const beside = 0.7
/** Numbers below each other end, or begin, at one place, but for so many points. */
const aligned = 3
/** Lines of running text reach so far of the way that all of them take. */
const full = 0.85
/** So many of the numbered lines are full and stop inside of a sentence: those of a list end with it. */
const running = 0.4
/** Marks of sentences to a line: names that are listed have hardly any. */
const marked = 0.7

/**
 * The numbers of the lines of pages, printed in the margin at their left or right: columns of numbers alone
 * that rise evenly from the top to the foot, one beside each line of running text, or each fifth.
 * Where a page has such a column, a shorter one at the same place of another is one, too.
 *
 * @returns the runs of each page that are such numbers
 */
export function lineNumbers(pages: readonly (readonly Run[])[]): Set<Run>[] {
  const columns = pages.map(columnIn)
  const certain = columns.filter(
    (column, at) => column.length >= fewest && countsLines(column, linesBeside(pages[at], column))
  )
  const isKnown = (column: readonly Run[]) =>
    certain.some((known) => [...column, ...known].every((run) => isBelow(known, run)))
  return columns.map((column) => new Set(isKnown(column) ? column : []))
}

/** The numbers that stand left or right of everything else on a page, below each other and rising; none where some do not. */
function columnIn(runs: readonly Run[]): Run[] {
  const numbers = runs.filter(({text}) => /^\d{1,4}$/.test(text.trim()))
  if (numbers.length === 0) return []
  const own = new Set(numbers)
  const others = runs.filter((run) => !own.has(run) && run.text.trim() !== '')
  const left = others.reduce((least, {x}) => Math.min(least, x), Infinity)
  const right = others.reduce((most, {x, width}) => Math.max(most, x + width), -Infinity)
  const atLeft = numbers.filter(({x, width}) => x + width < left)
  const outside = (atLeft.length > 0 ? atLeft : numbers.filter(({x}) => x > right)).sort(
    (a, b) => a.y - b.y
  )
  if (outside.length > most) return []
  const isColumn = outside.every((run) => isBelow(outside, run)) && stepOf(outside) !== null
  return isColumn ? outside : []
}

function linesBeside(runs: readonly Run[] | undefined, column: readonly Run[]): Line[] {
  const own = new Set(column)
  return toLines(runs?.filter((run) => !own.has(run)) ?? [], 0)
}

/** Whether most of some numbers stand above or below another. */
function isBelow(column: readonly Run[], run: Run): boolean {
  const ends = ({x, width}: Run) => x + width
  const same = column.filter(
    (other) => Math.abs(ends(other) - ends(run)) <= aligned || Math.abs(other.x - run.x) <= aligned
  )
  return same.length * 2 > column.length
}

/** By how much numbers rise, each by the same; `null` where they do not. */
function stepOf(column: readonly Run[]): number | null {
  const values = column.map(({text}) => Number(text))
  const step = values.length < 2 ? 1 : (values[1] ?? 0) - (values[0] ?? 0)
  const isEven = values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step)
  return step > 0 && step <= 10 && isEven ? step : null
}

/** Whether numbers stand beside lines of running text, one beside each of as many as they rise by. */
function countsLines(column: readonly Run[], lines: readonly Line[]): boolean {
  const [first, last, step] = [column[0], column.at(-1), stepOf(column)]
  if (!first || !last || step === null) return false
  const within = lines.filter(
    ({y, size}) => y >= first.y - size * beside && y <= last.y + size * beside
  )
  const near = within.filter(({y, size}) =>
    column.some((number) => Math.abs(number.y - y) <= size * beside)
  )
  if (near.length < within.length * numbered * (step === 1 ? 1 : 1 / (step + 1))) return false
  if (step === 1 && near.length * 2 < column.length) return false
  const right = within.reduce((widest, line) => Math.max(widest, line.right), -Infinity)
  const left = within.reduce((least, line) => Math.min(least, line.left), Infinity)
  const open = near.filter(
    (line) => line.right - left >= (right - left) * full && !/[。；：]\s*$/.test(line.text)
  )
  const marks = near.reduce((sum, {text}) => sum + (text.match(/[，。；]/g)?.length ?? 0), 0)
  return open.length >= near.length * running && marks >= near.length * marked
}
