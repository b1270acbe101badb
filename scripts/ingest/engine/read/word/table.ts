import {childOf, childrenOf, type XmlElement} from '../container/xml.ts'
import {toNumber, valueOf} from './elements.ts'
import type {Doubt} from './text-doubts.ts'
import type {Item, TableItem} from './items.ts'
import {cellsOf, isLayout, isMergedAway, rowsOf} from './printed.ts'

/** A cell may span no more columns than a table of Word has. */
const widest = 63
/** Empty cells that a table may be filled up with; a table with more is none that people made. */
const mostEmpty = 200_000

/**
 * Read a table: the text of a merged cell once, in its first, with empty cells where it goes on.
 * Where these are too many, rows of another width begin a table of their own. A row that only lays
 * out a page is the text of its cells.
 *
 * @param read reads what is in a cell
 */
export function readTable(table: XmlElement, read: (cell: XmlElement) => Item[]): Item[] {
  const grid = childOf(table, 'tblGrid')
  const columns = Math.min(widest, grid ? childrenOf(grid, 'gridCol').length : 0)
  const items: Item[] = []
  let room = mostEmpty
  for (const tr of rowsOf(table)) {
    if (isLayout(tr)) {
      for (const item of unfold(tr, read)) items.push(item)
      continue
    }
    const row = readRow(tr, room > 0 ? columns : 0, read)
    const last = items.at(-1)
    const above = last?.type === 'table' ? last : null
    const width = above?.rows[0]?.cells.length ?? 0
    room -= Math.abs(width - row.cells.length) + row.cells.filter((cell) => cell === '').length
    if (above && (width === row.cells.length || room > 0)) above.rows.push(row)
    else items.push({type: 'table', rows: [row]})
  }
  return items
}

/** What is in the cells of a row, one cell after the other; where several have text, that is said. */
function unfold(row: XmlElement, read: (cell: XmlElement) => Item[]): Item[] {
  const cells = cellsOf(row)
    .filter((cell) => !isMergedAway(cell))
    .map(read)
  const filled = cells.filter((items) => items.some((item) => linesOf(item).length > 0))
  const [first] = filled.flat()
  if (filled.length > 1 && first?.type === 'paragraph') first.doubts.push(unfolded)
  return cells.flat()
}

const unfolded: Doubt = {found: '表格的一行', expected: '单元格里文字很长，按单元格的次序逐段收录'}

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
    }
    skip((toNumber(valueOf(childOf(cell, 'tcPr'), 'gridSpan')) ?? 1) - 1)
  }
  return {cells, doubts}
}

function linesOf(item: Item): string[] {
  if (item.type === 'table')
    return item.rows.flatMap(({cells}) => cells.filter((cell) => cell !== ''))
  return item.lines.map(({text}) => text.trim()).filter((text) => text !== '')
}

function doubtsIn(item: Item): Doubt[] {
  return item.type === 'table' ? item.rows.flatMap(({doubts}) => doubts) : item.doubts
}
