import {type DrawnLine, longestRow} from './drawn-line.ts'

/** Lines above or below a table that reach over all of its columns, at most. */
const mostWide = 3
/** Columns that tell a table where no rule does: pages are set in two, of a label and all that it names. */
const fewestColumns = 3
/** So many rows tell a table though there is no number in them: menus are divided by bars, too. */
const fewestWordy = 3
/** Where a page stands on its site: > 首页 | > 公开 | */
const trail = /^[>›»＞]/
/** What a form asks for: rows of fields with their values are no table. */
const label = /[:：]$/

/**
 * A table as programs write it that take the text of a page: 项目 | 数量 |, a row on each line and a bar
 * behind each cell. Its rows have the same number of cells; a line of one cell above or below them
 * reaches over all columns, and is a line of text.
 */
export function barredTable(lines: readonly string[], at: number): DrawnLine[] | null {
  return rowsFrom(lines, at) ?? wideLine(lines[at] ?? '')
}

/** A line that reaches over three columns or more, whatever stands around it: 甲 | ||| */
function wideLine(line: string): DrawnLine[] | null {
  return isWide(line) && (cellsOf(line)?.length ?? 0) >= fewestColumns ? [toText(line)] : null
}

function rowsFrom(lines: readonly string[], at: number): DrawnLine[] | null {
  const above = countWide(lines, at)
  const columns = rowOf(lines[at + above])?.length ?? 0
  const isRuled = isRule(lines[at + above + 1] ?? '')
  if (!isRuled && columns < fewestColumns) return null
  const drawn = lines.slice(at, at + above).map(toText)
  const rows: string[][] = []
  for (let line = lines[at + drawn.length]; line !== undefined; line = lines[at + drawn.length]) {
    const cells = rowOf(line)
    if (cells?.length === columns) rows.push(cells)
    else if (!isRule(line) || rows.length === 0) break
    drawn.push(cells ? {text: line.replaceAll('|', ' '), cells} : {text: '', cells: null})
  }
  const hasNumbers = rows.flat().some((cell) => /\d/.test(cell))
  if (rows.length < (isRuled || hasNumbers ? 2 : fewestWordy)) return null
  const end = at + drawn.length
  const below = countWide(lines, end)
  return [...drawn, ...lines.slice(end, end + below).map(toText)]
}

function countWide(lines: readonly string[], at: number): number {
  const near = lines.slice(at, at + mostWide)
  const other = near.findIndex((line) => !isWide(line))
  return other === -1 ? near.length : other
}

/** The cells of a row, of which two or more hold something; `null` where a line is none. */
function rowOf(line = ''): string[] | null {
  const cells = cellsOf(line)
  const filled = cells?.filter((cell) => cell !== '') ?? []
  const isOther =
    filled.every((cell) => trail.test(cell)) || filled.some((cell) => label.test(cell))
  return filled.length < 2 || isOther || isRule(line) ? null : cells
}

/** Whether a line holds one cell that reaches over others. */
function isWide(line: string): boolean {
  const cells = cellsOf(line)
  return cells !== null && cells.length > 1 && cells.filter((cell) => cell !== '').length === 1
}

/** The cells in front of the bars of a line; `null` where it does not end with one. */
function cellsOf(line: string): string[] | null {
  const text = line.trim()
  if (text.length > longestRow || !text.endsWith('|')) return null
  return text
    .replace(/^\|/, '')
    .slice(0, -1)
    .split('|')
    .map((cell) => cell.trim())
}

/** Below the names of columns: ---|---| */
function isRule(line: string): boolean {
  const isShort = line.length <= longestRow
  return isShort && line.includes('|') && line.includes('-') && /^[\s|:-]*$/.test(line)
}

function toText(line: string): DrawnLine {
  return {text: line.replaceAll('|', ' '), cells: null}
}
