import type {RootContent} from 'mdast'
import {createBlock} from '../../tree/blocks.ts'
import type {Block, Hints} from '../../tree/nodes.ts'
import {createRow} from '../../tree/rows.ts'

/** A row of a sheet. */
export interface SheetRow {
  /** The texts of its cells by column, in order; those without text are left out. */
  cells: ReadonlyMap<number, string>
  place: number
}

/** Empty cells that rows may be filled up with; a sheet with more is none that people made. */
const mostEmpty = 200_000
/** A line that is longer is no title. */
const longestTitle = 60

/**
 * The rows of a sheet as blocks: those above its header and below its last row that are one text
 * are paragraphs, the first of them may be its title; all others are a table without columns that
 * are empty.
 *
 * @param level level of its title as a heading
 */
export function sheetBlocks(rows: readonly SheetRow[], level: number): RootContent[] {
  const {start, end} = tableIn(rows)
  const blocks: RootContent[] = []
  let gap = 0
  const addLine = (row: SheetRow, hints: Hints) => {
    const texts = [...row.cells.values()]
    if (texts.length === 0) {
      gap++
      return
    }
    const data = {lines: [row.place], gap, indent: 0}
    blocks.push(
      createBlock(texts.join('\t'), {...data, ...(Object.keys(hints).length > 0 ? {hints} : {})})
    )
    gap = 0
  }
  const title = titleAmong(rows.slice(0, start))
  for (const row of rows.slice(0, start)) {
    addLine(row, row === title ? {level, align: 'center'} : {})
  }
  for (const table of toGrids(rows.slice(start, end), gap)) {
    blocks.push(table)
    gap = 0
  }
  for (const row of rows.slice(end)) addLine(row, {})
  return blocks
}

/** Whether the first line of some rows is one text above a table, as a title is. */
export function hasTitle(rows: readonly SheetRow[]): boolean {
  return titleAmong(rows.slice(0, tableIn(rows).start)) !== null
}

/** 附件1, 附表2：: what a sheet is attached as stands above its title. */
const attached = /^附[件表]?[\d一二三四五六七八九十]{0,3}[:：]?$/

/** The title among the lines above a table: the first that does not only say what it is attached as. */
function titleAmong(above: readonly SheetRow[]): SheetRow | null {
  const lines = above.filter((row) => widthOf(row) > 0)
  const first = lines.find(
    (row) => !attached.test([...row.cells.values()].join('').replace(/\s+/g, ''))
  )
  return first && mayBeTitle(first) ? first : null
}

/** From which row on, and before which, a sheet is a table: where rows fill at least half of its columns. */
function tableIn(rows: readonly SheetRow[]): {start: number; end: number} {
  const widths = rows.map(widthOf)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  const least = Math.max(2, widest / 2)
  const start = widths.findIndex((width) => width >= least)
  if (start === -1) return {start: rows.length, end: rows.length}
  const last = widths.findLastIndex((width) => width >= 2)
  return {start, end: notesBelow(rows, start, last + 1)}
}

/**
 * Where notes begin below a table: lines of one text where its first column is, which is longer
 * there than all that stands in that column.
 */
function notesBelow(rows: readonly SheetRow[], start: number, end: number): number {
  const table = rows.slice(start, end)
  const [first = 0] = usedColumns(table)
  const longest = table.reduce((most, {cells}) => Math.max(most, cells.get(first)?.length ?? 0), 0)
  const below = rows.slice(end)
  const at = below.findIndex(
    (row) => widthOf(row) > 0 && (row.cells.get(first) ?? '').length > longest
  )
  if (at === -1) return rows.length
  return end + at
}

function widthOf({cells}: SheetRow): number {
  return cells.size
}

function mayBeTitle(row: SheetRow): boolean {
  const [text = '', ...others] = row.cells.values()
  return others.length === 0 && text.length <= longestTitle && !/[：:。]/.test(text)
}

/** Rows as a table; where too many cells of it would be empty, those of another width as one of their own. */
function toGrids(rows: readonly SheetRow[], before: number): RootContent[] {
  const columns = usedColumns(rows)
  const grids: {type: 'grid'; children: Block[]}[] = []
  let room = mostEmpty
  let gap = before
  let width = -1
  for (const row of rows) {
    const filled = widthOf(row)
    if (filled === 0) {
      gap++
      continue
    }
    room -= columns.length - filled
    const cells =
      room >= 0 ? columns.map((column) => row.cells.get(column) ?? '') : [...row.cells.values()]
    const contents = cells.map((value) => (value === '' ? [] : [{type: 'text' as const, value}]))
    const block = createRow(contents, {lines: [row.place], gap, indent: 0})
    if (width === cells.length) grids.at(-1)?.children.push(block)
    else grids.push({type: 'grid', children: [block]})
    width = cells.length
    gap = 0
  }
  return grids
}

function usedColumns(rows: readonly SheetRow[]): number[] {
  const used = new Set<number>()
  for (const {cells} of rows) for (const column of cells.keys()) used.add(column)
  return [...used].sort((a, b) => a - b)
}
