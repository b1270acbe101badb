import {createRow} from '../../engine/tree/rows.ts'
import {areColumns} from '../lexicon/columns.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {cellsByTabs, cellsInColumns, isRowOfCells} from './cells.ts'
import {readByPlace} from './placed-rows.ts'
import type {Finder, Line} from './region.ts'
import {readByTabs, type Row} from './tabbed-rows.ts'

/** Without names of columns, so many rows tell a table. */
const fewestRows = 3

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
  const names = head.map(({text}) => text)
  // Where a name reaches over several columns, the others have none.
  const isNamed = areColumns(first.length > 1 ? names.filter((name) => name !== '') : names)
  const goesOn = before?.columns === head.length && /^\d+$/.test(head[0]?.text ?? '')
  if (!isNamed && !goesOn && !tellsByNumbers(lines.slice(at, at + fewestRows))) return null
  // Years name columns, too.
  const areNames = isNamed || head.slice(1).every(({text}) => /^(?:19|20)\d\d年?$/.test(text))
  const {rows, end, doubt} = read(lines, at, head)
  if (rows.length < (isNamed ? 2 : goesOn ? 1 : fewestRows)) return null
  return {
    ...{end, doubt},
    nodes: [{type: 'grid', ...(areNames ? {} : {nameless: true}), children: rows.map(toRow)}]
  }
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
