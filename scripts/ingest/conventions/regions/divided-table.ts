import {createRow} from '../../engine/tree/rows.ts'
import {isPageNumber} from '../clean/pages.ts'
import {areColumns, isOrdinalColumn} from '../lexicon/columns.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {type Cell, cellsByTabs, cellsInColumns, isRowOfCells, joinCells} from './cells.ts'
import type {Finder, Line} from './region.ts'

/** Without names of columns, so many rows tell a table. */
const fewestRows = 3
/** A row is printed on so many lines at most. */
const mostLines = 8

/**
 * A table whose cells are divided by tabs or by wide spaces: its first row names the columns, or
 * goes on with the numbers of a table above, or one column of its first rows holds numbers alone.
 * Lists of names and contents lists are printed in columns, too, and are none.
 */
export const dividedTable: Finder = (lines, at, before) => {
  const line = lines[at]
  if (!line || !isRowOfCells(line)) return null
  const first = cellsByTabs(line)
  const read = first.length > 1 ? readByTabs : readByPlace
  const head = first.length > 1 ? first : cellsInColumns(line)
  const isNamed = areColumns(head.map(({text}) => text))
  const goesOn = before?.columns === head.length && /^\d+$/.test(head[0]?.text ?? '')
  if (!isNamed && !goesOn && !tellsByNumbers(lines.slice(at, at + fewestRows))) return null
  // Years name columns, too.
  const areNames = isNamed || head.slice(1).every(({text}) => /^(?:19|20)\d\d年?$/.test(text))
  const {rows, end} = read(lines, at, head)
  if (rows.length < (isNamed ? 2 : goesOn ? 1 : fewestRows)) return null
  return {
    end,
    nodes: [{type: 'grid', ...(areNames ? {} : {nameless: true}), children: rows.map(toRow)}]
  }
}

/** A row: its cells, and the lines that it is printed on. */
interface Row {
  cells: string[]
  lines: readonly Line[]
}

function toRow({cells, lines}: Row) {
  const [first] = lines
  return createRow(
    cells.map((value) => (value === '' ? [] : [{type: 'text', value}])),
    {
      lines: lines.flatMap(({block}) => block.data.lines),
      gap: first?.block.data.gap ?? 0,
      indent: 0,
      ...(first?.block.data.hints ? {hints: first.block.data.hints} : {})
    }
  )
}

interface Rows {
  rows: Row[]
  end: number
}

/** Rows divided by tabs; a cell may be printed over several lines, and then the rest of its row follows. */
function readByTabs(lines: readonly Line[], at: number, head: readonly Cell[]): Rows {
  const columns = head.length
  const isNumbered = isOrdinalColumn(head[0]?.text ?? '') || isNumber(head[0])
  const rows: Row[] = []
  let end = at
  while (end < lines.length) {
    const printed = lines.slice(end, end + mostLines)
    const count = isNumbered ? linesToNext(printed, columns) : 1
    const row = joinLines(printed, count, columns)
    const isShort = isNumbered && row !== null && row.cells.length >= 2
    if (!row || (row.cells.length < columns && !isShort)) break
    rows.push(row)
    end += row.lines.length
  }
  return {rows, end}
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
  let cells = cellsByTabs(first).map(({text}) => text)
  if (cells.length > columns || (cells.length < 2 && columns > 1)) return null
  let used = 1
  for (const line of printed.slice(1)) {
    const more = cellsByTabs(line).map(({text}) => text)
    const isWanted = used < count || (cells.length < columns && line.block.data.gap === 0)
    const fits = cells.length + more.length - 1 <= columns && (used < count || more.length > 1)
    if (!isWanted || !fits || isNumber(cellsByTabs(line)[0])) break
    cells = joinCells(cells, more)
    used++
  }
  return {cells, lines: printed.slice(0, used)}
}

/**
 * Rows in columns of print. A line without a first cell goes on with the cells above it, and is a
 * row of its own: the order of the print is kept.
 */
function readByPlace(lines: readonly Line[], at: number, head: readonly Cell[]): Rows {
  const starts = head.map(({start}) => start)
  const rows: Row[] = []
  let end = at
  for (; end < lines.length; end++) {
    const line = lines[end]
    const cells = line ? placed(cellsInColumns(line), starts) : null
    if (!line || !cells) break
    if (cells[0] === '' && (rows.length === 0 || line.block.data.gap > 0)) break
    if (cells.filter((cell) => cell !== '').length < 2 && cells[0] !== '') break
    rows.push({cells, lines: [line]})
  }
  return {rows, end}
}

/** How far a cell may stand from the place where its column begins, in Han characters. */
const play = 2

/** Cells by the columns below which they stand; `null` where they stand below none, or across two. */
function placed(cells: readonly Cell[], starts: readonly number[]): string[] | null {
  const row = starts.map(() => '')
  if (cells.length === starts.length) return cells.map(({text}) => text)
  let last = -1
  for (const {text, start, end} of cells) {
    const at = starts.findLastIndex((column) => start >= column - play)
    const next = starts[at + 1]
    if (at <= last || (next !== undefined && end > next + play)) return null
    row[at] = text
    last = at
  }
  return last === -1 ? null : row
}

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && /^\d{1,4}$/.test(cell.text)
}

/** 12, 3.5%, 1,280 */
const quantity = /^[-+]?\d[\d.,，]*\s*[%％]?$/

/** Whether some rows tell by a column of numbers that they are of a table. */
function tellsByNumbers(lines: readonly Line[]): boolean {
  if (lines.length < fewestRows) return false
  const rows = lines.map((line) => {
    const cells = cellsByTabs(line)
    return (cells.length > 1 ? cells : cellsInColumns(line)).map(({text}) => text)
  })
  const columns = rows[0]?.length ?? 0
  if (columns < 2 || rows.some((row) => row.length !== columns)) return false
  if (lines.some(({text}) => isNamesRow(text) || parseLabelled(text) !== null)) return false
  const isQuantity = (column: number) => rows.every((row) => quantity.test(row[column] ?? ''))
  // The last of two columns may be the pages of a contents list, or dates of a list of links.
  return isQuantity(0) || (columns > 2 && rows[0]?.some((_, at) => isQuantity(at)) === true)
}
