import type {Grid} from '../../engine/tree/nodes.ts'
import {plainText} from '../../engine/tree/inline.ts'
import {cellsOf} from '../../engine/tree/rows.ts'

/** So many rows tell by their numbers that the first is one of them. */
const telling = 3

/** Mark a table whose first row has the number in front of that of the second: it names no columns. */
export function markNameless(grid: Grid): void {
  const numbers = grid.children.slice(0, telling).map((row) => {
    const [first = []] = cellsOf(row)
    const text = plainText(first).trim()
    return /^\d{1,4}$/.test(text) ? Number(text) : NaN
  })
  const rises = numbers.slice(1).every((number, at) => number === (numbers[at] ?? NaN) + 1)
  if (numbers.length > 1 && rises) grid.nameless = true
}
