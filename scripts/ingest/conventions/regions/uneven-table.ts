import {createRow} from '../../engine/tree/rows.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {type Cell, cellsByTabs, isRowOfCells} from './cells.ts'
import type {Finder, Line} from './region.ts'

/** So many rows with tabs between their cells are a table, whatever columns they have. */
const fewestRows = 4
/** Cells of one row. */
const mostCells = 12

/** 发文机关：: fields of a page, which are read as such. */
const isField = /\p{Script=Han}[：:]/u

/**
 * A table whose rows have not all as many cells, as forms have where some reach over several columns:
 * its cells are certain, the columns in which they stand are not.
 */
export const unevenTable: Finder = (lines, at) => {
  // Rows are looked at once: a table begins with the first of them.
  if (lines[at]?.block.data.gap === 0 && cellsOfRow(lines[at - 1]).length > 0) return null
  const rows: {line: Line; cells: Cell[]}[] = []
  for (let end = at; end < lines.length; end++) {
    const line = lines[end]
    const cells = cellsOfRow(line)
    if (!line || cells.length === 0 || (end > at && line.block.data.gap > 0)) break
    rows.push({line, cells})
  }
  const counts = new Set(rows.map(({cells}) => cells.length))
  if (rows.length < fewestRows || counts.size === 1) return null
  const children = rows.map(({line: {block}, cells}) =>
    createRow(
      cells.map(({text}) => (text === '' ? [] : [{type: 'text', value: text}])),
      block.data
    )
  )
  return {
    end: at + rows.length,
    nodes: [{type: 'grid', nameless: true, children}],
    doubt: '各行格数不一，有的格子可能跨了几列'
  }
}

/** The cells of a row, two at least with something in them; none of another line. */
function cellsOfRow(line: Line | undefined): Cell[] {
  if (!line || !isRowOfCells(line) || !line.printed.includes('\t')) return []
  if (isField.test(line.text) || isNamesRow(line.text)) return []
  const cells = cellsByTabs(line)
  return cells.length <= mostCells && cells.filter(({text}) => text !== '').length > 1 ? cells : []
}
