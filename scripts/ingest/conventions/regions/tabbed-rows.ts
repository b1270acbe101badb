import {isPageNumber} from '../clean/pages.ts'
import {isOrdinalColumn} from '../lexicon/columns.ts'
import {type Cell, cellsByTabs, joinCells, withoutLast} from './cells.ts'
import type {Line} from './region.ts'

/** A row is printed on so many lines at most. */
const mostLines = 8

/** A row: its cells, and the lines that it is printed on. */
export interface Row {
  cells: string[]
  lines: readonly Line[]
}

export interface Rows {
  rows: Row[]
  end: number
  /** What is not certain of them. */
  doubt?: string
}

/** Rows divided by tabs; a cell may be printed over several lines, and then the rest of its row follows. */
export function readByTabs(lines: readonly Line[], at: number, head: readonly Cell[]): Rows {
  const columns = head.length
  const isNumbered = isOrdinalColumn(head[0]?.text ?? '') || isNumber(head[0])
  const rows: Row[] = []
  let end = at
  while (end < lines.length) {
    const printed = lines.slice(end, end + mostLines)
    const count = isNumbered ? linesToNext(printed, columns) : 1
    const row = joinLines(printed, count, columns)
    if (!row) break
    const after = lines[end + row.lines.length]
    const isWithin = after !== undefined && cellsByTabs(after).length === columns
    const isShort = row.cells.length >= 2 && (isNumbered || (columns > 2 && isWithin))
    if (row.cells.length < columns && !isShort) break
    rows.push(row)
    end += row.lines.length
  }
  return {rows: withoutEmptyColumns(rows), end}
}

/** Rows without the last columns that none of them has anything in: each may end with a tab. */
function withoutEmptyColumns(rows: readonly Row[]): Row[] {
  const most = rows.reduce((sum, {cells}) => Math.max(sum, withoutLast(cells, 0).length), 0)
  return rows.map((row) => ({...row, cells: row.cells.slice(0, most)}))
}

/** Lines down to the one that begins the next row with its number; 1 where none does. */
function linesToNext(printed: readonly Line[], columns: number): number {
  const next = printed.findIndex((line, at) => {
    if (at === 0) return false
    const cells = cellsByTabs(line)
    return cells.length > 1 && cells.length <= columns && isNumber(cells[0])
  })
  const isClose = printed
    .slice(1, next + 1)
    .every(({block, text}) => block.data.gap === 0 && !isPageNumber(text))
  return next > 0 && isClose ? next : 1
}

/** The row of the first lines: so many as given, and more as long as cells are missing. */
function joinLines(printed: readonly Line[], count: number, columns: number): Row | null {
  const [first] = printed
  if (!first) return null
  let cells = withoutLast(
    cellsByTabs(first).map(({text}) => text),
    columns
  )
  if (cells.length > columns || (cells.length < 2 && columns > 1)) return null
  let used = 1
  for (const line of printed.slice(1)) {
    const texts = cellsByTabs(line).map(({text}) => text)
    const more = withoutLast(texts, columns - cells.length + 1)
    const isWanted = used < count || (cells.length < columns && line.block.data.gap === 0)
    const fits = cells.length + more.length - 1 <= columns && (used < count || more.length > 1)
    if (!isWanted || !fits || isNumber(cellsByTabs(line)[0])) break
    cells = joinCells(cells, more)
    used++
  }
  return {cells, lines: printed.slice(0, used)}
}

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && /^\d{1,4}$/.test(cell.text)
}
