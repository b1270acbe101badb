import {lineOf, toLines} from './lines.ts'
import type {Line, Run} from './page.ts'
import type {RuledTable} from './ruled.ts'
import {columnsOf} from './stacks.ts'
import {followingLines} from './turned.ts'
import {quarterOf} from './upright.ts'

/** What stands of a table on one page. */
export interface TablePart {
  page: number
  /** Where its columns begin and end, in points; for a table without rules where text begins. */
  edges: number[]
  isRuled: boolean
  /** For each row, for each column, the lines of its cell; those of a merged cell stand where it begins. */
  rows: Line[][][]
}

/** A ruled table with the lines of its cells; rows without any text are left out. */
export function partOf({edges, rows, columns, cells}: RuledTable, page: number): TablePart {
  const table: Line[][][] = Array.from({length: rows}, () =>
    Array.from({length: columns}, () => [])
  )
  for (const {row, column, runs} of cells) {
    table[row]?.splice(column, 1, cellLines(runs, page))
  }
  return {
    page,
    edges,
    isRuled: true,
    rows: table.filter((row) => row.some((cell) => cell.length > 0))
  }
}

/** What stands on its side in a cell comes behind what stands upright. */
function cellLines(runs: readonly Run[], page: number): Line[] {
  const upright = runs.filter((run) => quarterOf(run) === 0)
  const turned = runs.filter((run) => quarterOf(run) !== 0)
  const lines = columnsOf(upright)?.map((column) => lineOf(column, page)) ?? toLines(upright, page)
  return [...lines, ...inOrder(followingLines(turned, page))]
}

/** Lines on their sides as they are read: from the left where they run up, else from the right. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  const quarters = lines.map(({runs: [first]}) => (first ? quarterOf(first) : null))
  const [quarter] = quarters
  if (quarters.some((other) => other !== quarter)) return lines
  if (quarter !== 1 && quarter !== 3) return lines
  return lines.toSorted((a, b) => (quarter === 1 ? a.left - b.left : b.left - a.left))
}

/** How far edges of the same columns may stand from each other on two pages, in points. */
const same = 4

/** Whether a part goes on with the table of a page before: its columns are the same. */
export function isSameTable(table: TablePart, next: TablePart): boolean {
  return (
    next.page === table.page + 1 &&
    next.isRuled === table.isRuled &&
    next.edges.length === table.edges.length &&
    next.edges.every((edge, at) => Math.abs(edge - (table.edges[at] ?? 0)) <= same)
  )
}

/** Rows of a head that is printed again, at most. */
const mostHeadRows = 4

/** How many rows at the front of a part say the same as those of the table that it goes on with. */
export function repeatedRows(table: TablePart, next: TablePart): number {
  const most = Math.min(mostHeadRows, next.rows.length - 1, table.rows.length)
  let rows = 0
  while (rows < most && textOf(table.rows[rows]) === textOf(next.rows[rows])) rows++
  return rows
}

function textOf(row: Line[][] | undefined): string {
  return (row ?? [])
    .map((cell) => cell.map(({text}) => text).join(''))
    .join('\t')
    .replace(/[^\S\t]+/g, '')
}

/**
 * Whether the first row of a part is the rest of the last row of the table that it goes on with: its
 * text goes on in cells that were full to the end, and begins in none; or it has no number, and all
 * others have one.
 *
 * @param hasHead whether the head of the table is printed again above it: then one line that is full tells
 */
export function isRestOfRow(table: TablePart, next: TablePart, hasHead = false): boolean {
  const [last, first] = [table.rows.at(-1), next.rows[0]]
  if (!last || !first) return false
  if (first[0]?.length !== 0 || !first.some((cell) => cell.length > 0)) return false
  return (
    isNumbered(table) ||
    first.every(
      (cell, column) =>
        cell.length === 0 || isFullCell(table, last[column] ?? [], column, hasHead ? 1 : 2)
    )
  )
}

/** So many rows with a number tell that each has one. */
const leastNumbered = 3

/** Whether each row of a ruled table begins with its number, those of its head aside. */
function isNumbered({isRuled, rows}: TablePart): boolean {
  const firsts = rows.map((row) => row[0]?.map(({text}) => text).join('') ?? '')
  const from = firsts.findIndex((text) => /^\d{1,4}$/.test(text))
  if (!isRuled || from === -1 || from > mostHeadRows) return false
  const numbered = firsts.slice(from)
  return numbered.length >= leastNumbered && numbered.every((text) => /^\d{1,4}$/.test(text))
}

/** Whether the last line of a cell reaches its right edge and ends no sentence. */
function isFullCell(
  {edges}: TablePart,
  cell: readonly Line[],
  column: number,
  leastLines: number
): boolean {
  const last = cell.at(-1)
  if (!last || cell.length < leastLines) return false
  return (edges[column + 1] ?? 0) - last.right < 2 * last.size && !/[。；！？]$/.test(last.text)
}
