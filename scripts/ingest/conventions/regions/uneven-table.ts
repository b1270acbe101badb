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
  const rows: {line: Line; cells: Cell[]}[] = []
  for (const line of lines.slice(at)) {
    const cells = isOfTable(line, rows.length > 0) ? cellsByTabs(line) : []
    if (cells.filter(({text}) => text !== '').length < 2 || cells.length > mostCells) break
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

function isOfTable(line: Line, goesOn: boolean): boolean {
  const {block, printed, text} = line
  if (!isRowOfCells(line) || !printed.includes('\t')) return false
  return !(goesOn && block.data.gap > 0) && !isField.test(text) && !isNamesRow(text)
}
