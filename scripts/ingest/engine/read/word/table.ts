import {childOf, childrenOf, type XmlElement} from '../container/xml.ts'
import {toNumber, valueOf} from './elements.ts'
import type {Doubt} from './inline.ts'
import type {Item, TableItem} from './items.ts'
import {cellsOf, isMergedAway, rowsOf} from './printed.ts'

/** A cell may span no more columns than a table of Word has. */
const widest = 63
/** Empty cells that a table may be filled up with; a table with more is none that people made. */
const mostEmpty = 200_000

/**
 * Read a table: the text of a merged cell once, in its first, with empty cells where it goes on.
 * Where these are too many, rows of another width begin a table of their own.
 *
 * @param read reads what is in a cell
 */
export function readTable(table: XmlElement, read: (cell: XmlElement) => Item[]): TableItem[] {
  const grid = childOf(table, 'tblGrid')
  const columns = Math.min(widest, grid ? childrenOf(grid, 'gridCol').length : 0)
  const tables: TableItem[] = []
  let room = mostEmpty
  for (const tr of rowsOf(table)) {
    const row = readRow(tr, room > 0 ? columns : 0, read)
    const width = tables.at(-1)?.rows[0]?.cells.length ?? 0
    room -= Math.abs(width - row.cells.length) + row.cells.filter((cell) => cell === '').length
    const isSame = width === row.cells.length || (room > 0 && tables.length > 0)
    if (isSame) tables.at(-1)?.rows.push(row)
    else tables.push({type: 'table', rows: [row]})
  }
  return tables
}

function readRow(
  row: XmlElement,
  columns: number,
  read: (cell: XmlElement) => Item[]
): TableItem['rows'][number] {
  const cells: string[] = []
  const doubts: Doubt[] = []
  const skip = (count: number) => {
    for (let left = Math.min(count, columns - cells.length); left > 0; left--) cells.push('')
  }
  const properties = childOf(row, 'trPr')
  skip(toNumber(valueOf(properties, 'gridBefore')) ?? 0)
  for (const cell of cellsOf(row)) {
    if (isMergedAway(cell)) cells.push('')
    else {
      const items = read(cell)
      cells.push(items.flatMap(linesOf).join('\n').trim())
      doubts.push(...items.flatMap(doubtsIn))
      if (items.some(({type}) => type === 'table')) doubts.push(nested)
    }
    skip((toNumber(valueOf(childOf(cell, 'tcPr'), 'gridSpan')) ?? 1) - 1)
  }
  return {cells, doubts}
}

const nested: Doubt = {found: '表格中的表格', expected: '按次序收在一格里，里面的行列没有保留'}

function linesOf(item: Item): string[] {
  if (item.type === 'table')
    return item.rows.flatMap(({cells}) => cells.filter((cell) => cell !== ''))
  return item.lines.map(({text}) => text.trim()).filter((text) => text !== '')
}

function doubtsIn(item: Item): Doubt[] {
  return item.type === 'table' ? item.rows.flatMap(({doubts}) => doubts) : item.doubts
}
