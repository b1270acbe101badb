import type {Grid} from '../../engine/tree/nodes.ts'
import {createRow} from '../../engine/tree/rows.ts'
import {areColumns, isOrdinalColumn, mayNameColumn} from '../lexicon/columns.ts'
import {markOf} from '../lexicon/marks.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import type {Finder, Line, Region} from './region.ts'

/** Columns that a table has at most. */
const mostColumns = 12
/** Rows without names of columns above them, whose numbers alone tell a table. */
const fewestRows = 3
/** A cell of a column of short ones, in Han characters. */
const widestShort = 15
/** What begins a part of a document, and stands in no cell. */
const opens = /^附\s*件|^第.{1,9}[章条]/

/**
 * A table of which each cell is printed on a line of its own: below the names of its columns, or
 * without them, stand rows that begin with their numbers, all of so many lines. Where some are of
 * more or fewer, the lines stay as they are, marked as cells.
 */
export const cellTable: Finder = (lines, at) => {
  const text = lines[at]?.text ?? ''
  if (isOrdinalColumn(text)) return named(lines, at)
  return text === '1' ? numbered(lines, at) : null
}

/** 序号, 项目名称, 地点, 1, … */
function named(lines: readonly Line[], at: number): Region | null {
  const width = lines.slice(at, at + mostColumns + 1).findIndex(({text}) => text === '1')
  const names = lines.slice(at, at + Math.max(width, 0)).map(({text}) => text)
  if (width < 2 || !names.every(mayNameColumn) || !areColumns(names)) return null
  const starts = numbersBelow(lines, at + width, width)
  const last = starts.at(-1) ?? at
  const end = endOfRow(lines, last, width)
  const isRegular = starts.every((start, row) => start === at + width * (row + 1))
  if (isRegular && end === last + width) return grid(lines, at, end, width)
  return starts.length > 1 ? cells(lines, at, end) : null
}

/** 1, …, 2, …, 3, … at the same distance. */
function numbered(lines: readonly Line[], at: number): Region | null {
  const width = lines.slice(at, at + mostColumns + 1).findIndex(({text}) => text === '2')
  if (width < 2) return null
  let rows = 0
  while (lines[at + rows * width]?.text === String(rows + 1)) rows++
  const end = at + rows * width
  const isWhole = endOfRow(lines, end - width, width) === end
  if (rows < fewestRows || !isWhole || !hasShortColumn(lines.slice(at, end), width)) return null
  return grid(lines, at, end, width, {nameless: true})
}

/** Where the rows from a number on begin, each with the next number. */
function numbersBelow(lines: readonly Line[], first: number, width: number): number[] {
  const starts = [first]
  for (let start = first; ;) {
    const number = String(starts.length + 1)
    const near = lines.slice(start + 1, start + 1 + 2 * width)
    const next = near.findIndex(({text}) => text === number)
    if (next === -1) return starts
    start += next + 1
    starts.push(start)
  }
}

/** The end of the last row: so many lines, unless something else begins before. */
function endOfRow(lines: readonly Line[], start: number, width: number): number {
  const row = lines.slice(start + 1, start + width)
  const other = row.findIndex(({text}) => opens.test(text) || markOf(text)?.unit === 'level-1')
  return start + 1 + (other === -1 ? row.length : other)
}

/** Whether some column holds nothing but short texts: the paragraphs of pages do not. */
function hasShortColumn(lines: readonly Line[], width: number): boolean {
  return Array.from({length: width - 1}, (_, at) => at + 1).some((column) =>
    lines.every(
      ({text}, at) =>
        at % width !== column || (printWidth(text) <= widestShort && !endsSentence(text))
    )
  )
}

function grid(
  lines: readonly Line[],
  at: number,
  end: number,
  width: number,
  names: Pick<Grid, 'nameless'> = {}
): Region {
  const rows = Array.from({length: (end - at) / width}, (_, row) => {
    const printed = lines.slice(at + row * width, at + (row + 1) * width)
    return createRow(
      printed.map(({block}) => block.children),
      {
        lines: printed.flatMap(({block}) => block.data.lines),
        gap: printed[0]?.block.data.gap ?? 0,
        indent: 0
      }
    )
  })
  return {end, nodes: [{type: 'grid', ...names, children: rows}]}
}

function cells(lines: readonly Line[], at: number, end: number): Region {
  const blocks = lines.slice(at, end).map(({block}) => block)
  for (const block of blocks) block.data.role = 'cell'
  return {end, nodes: blocks}
}
