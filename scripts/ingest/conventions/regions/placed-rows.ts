import {areColumns} from '../lexicon/columns.ts'
import {printWidth} from '../lexicon/punctuation.ts'
import {type Cell, cellsInColumns, type Measure, wordsIn} from './cells.ts'
import type {Line} from './region.ts'
import type {Row, Rows} from './tabbed-rows.ts'

/** Columns of print are counted as characters are printed; programs that write pages as text count each as one. */
const measures: readonly Measure[] = [printWidth, (text) => text.length]

/** How columns may stand: which cells tell where they begin, and which line these are of. */
interface Setting {
  columns: readonly Cell[]
  /** How many lines stand above it, whose cells may reach over several columns. */
  above: number
  measure: Measure
  /** Whether no name stands above some column. */
  isUnnamed?: boolean
}

/** Room between columns that no line has text in. */
interface Gap {
  left: number
  right: number
}

interface Reading extends Rows {
  columns: number
  /** Rows whose places tell the columns of their cells. */
  placed: number
}

/**
 * Rows in columns of print. A line without a first cell goes on with the cells above it, and is a
 * row of its own: the order of the print is kept, and that is said.
 */
export function readByPlace(lines: readonly Line[], at: number): Rows {
  let best: Reading | null = null
  for (const setting of settingsOf(lines, at)) {
    const reading = readIn(lines, at, setting)
    const most = best?.placed ?? 0
    const isBetter = reading.placed === most && reading.columns > (best?.columns ?? 0)
    if (reading.placed > most || isBetter) best = reading
  }
  return best ?? {rows: [], end: at}
}

/** Among so many lines below names of columns one may show more of these than they do. */
const fewLines = 6
/** Cells of a column begin so near to each other, in Han characters. */
const near = 0.5

function settingsOf(lines: readonly Line[], at: number): Setting[] {
  const [head, ...others] = lines.slice(at, at + fewLines)
  if (!head) return []
  return measures.flatMap((measure) => {
    const columns = cellsInColumns(head, measure)
    const words = wordsIn(head, measure)
    const areNames = words.length > columns.length && areColumns(words.map(({text}) => text))
    const rows = others.map((line) => cellsInColumns(line, measure))
    const fuller = rows.findIndex(
      (cells) =>
        cells.length > columns.length &&
        columns.every(({start}) => cells.some((cell) => Math.abs(cell.start - start) <= near))
    )
    const inner = rows[fuller] ?? []
    const isUnnamed = inner.some(
      ({start}) => !columns.some((name) => name.start - near <= start && start < name.end)
    )
    return [
      {columns, above: 0, measure},
      ...(areNames ? [{columns: words, above: 0, measure}] : []),
      ...(fuller === -1 ? [] : [{columns: inner, above: fuller + 1, measure, isUnnamed}])
    ]
  })
}

function readIn(lines: readonly Line[], at: number, setting: Setting): Reading {
  const {columns, above, measure, isUnnamed = false} = setting
  let gaps = columns
    .slice(1)
    .map(({start: right}, before): Gap => ({left: columns[before]?.end ?? 0, right}))
  const rows: Row[] = []
  let [end, placed] = [at, 0]
  let [isBroken, isLoose] = [false, isUnnamed]
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line) break
    const words = wordsIn(line, measure)
    const pieces = cellsInColumns(line, measure)
    const open: readonly Gap[] | null = end - at < above ? gaps : narrow(gaps, words)
    const cells = open ? fill(words, open) : inColumns(pieces, columns)
    if (!cells || !isRow(cells, line, rows.length === 0)) break
    if (open) {
      gaps = [...open]
      placed++
    }
    const filled = cells.filter((cell) => cell !== '').length
    isLoose ||= open ? pieces.length > filled : filled < cells.length
    isBroken ||= cells[0] === '' && end - at >= above
    rows.push({cells, lines: [line]})
  }
  const doubt = isLoose ? doubts.loose : isBroken ? doubts.broken : undefined
  return {rows, end, columns: columns.length, placed, ...(doubt === undefined ? {} : {doubt})}
}

const doubts = {
  loose: '按空格分列，有的格没有对齐，可能放错了列',
  broken: '有的格印成几行，照原样逐行收录，没有合成一格'
}

/** Whether cells can be a row: a single cell in the first column is none, but for its number. */
function isRow(cells: readonly string[], {block}: Line, isFirst: boolean): boolean {
  const [first = ''] = cells
  if (first === '') return !isFirst && block.data.gap === 0
  const isAlone = cells.every((cell, at) => at === 0 || cell === '')
  return !isAlone || (!isFirst && block.data.gap === 0 && /^\d{1,4}$/.test(first))
}

/** What some words leave open of each gap; `null` where one is closed. */
function narrow(gaps: readonly Gap[], words: readonly Cell[]): Gap[] | null {
  const open: Gap[] = []
  for (const {left, right} of gaps) {
    let [from, to] = [left, right]
    for (const {start, end} of words) {
      if (end <= from || start >= to) continue
      // What reaches into a gap is of the column that it has more of.
      if (start + end < left + right) from = Math.max(from, end)
      else to = Math.min(to, start)
    }
    if (to <= from) return null
    open.push({left: from, right: to})
  }
  return open
}

/** The words of a line by the columns between gaps. */
function fill(words: readonly Cell[], gaps: readonly Gap[]): string[] {
  const row = ['', ...gaps.map(() => '')]
  let last = -1
  for (const {text, start} of words) {
    const column = gaps.filter(({right}) => right <= start).length
    row[column] = column === last ? `${row[column] ?? ''} ${text}` : text
    last = column
  }
  return row
}

/** How far a cell may stand from the place where its column begins. */
const play = 2

/** Cells by the columns below which they stand; `null` where they stand below none, or across two. */
function inColumns(cells: readonly Cell[], columns: readonly Cell[]): string[] | null {
  const row = columns.map(() => '')
  if (cells.length === columns.length) return cells.map(({text}) => text)
  let last = -1
  for (const {text, start, end} of cells) {
    const at = columns.findLastIndex((column) => start >= column.start - play)
    const next = columns[at + 1]
    if (at <= last || (next !== undefined && end > next.start + play)) return null
    row[at] = text
    last = at
  }
  return last === -1 ? null : row
}
