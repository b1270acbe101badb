import type {Root, RootContent} from 'mdast'
import {createBlock, isBlock} from '../tree/blocks.ts'
import type {Grid} from '../tree/nodes.ts'
import {createRow} from '../tree/rows.ts'
import {barredTable} from './barred-table.ts'
import type {DrawnLine} from './drawn-line.ts'
import {ruledTable} from './ruled-table.ts'

/**
 * Reads a table that is drawn with characters.
 *
 * @param at index of the line that it would begin with
 * @returns its lines, from there on; `null` where none begins
 */
type Drawing = (lines: readonly string[], at: number) => DrawnLine[] | null

/** All ways to draw a table: a new one is a file of its own, and a line here. */
const drawings: readonly Drawing[] = [ruledTable, barredTable]

/**
 * Make grids of the tables that are drawn in a text.
 *
 * @param tree the lines of the text as blocks
 * @returns the text of each line without the marks of tables
 */
export function takeDrawnTables(tree: Root, lines: readonly string[]): string[] {
  const texts = [...lines]
  const drawn = new Map<number, DrawnLine & {grid: Grid}>()
  for (let at = 0; at < lines.length;) {
    const table = drawings.reduce<DrawnLine[] | null>(
      (found, draw) => found ?? draw(lines, at),
      null
    )
    const grid: Grid = {type: 'grid', children: []}
    for (const [index, line] of (table ?? []).entries()) {
      texts[at + index] = line.text
      drawn.set(at + index + 1, {...line, grid})
    }
    at += table?.length ?? 1
  }
  if (drawn.size > 0) tree.children = gather(tree.children, drawn)
  return texts
}

/** The blocks with grids in place of the rows, and lines of text without their marks. */
function gather(
  children: readonly RootContent[],
  drawn: ReadonlyMap<number, DrawnLine & {grid: Grid}>
): RootContent[] {
  return children.flatMap((node): RootContent[] => {
    const line = isBlock(node) ? drawn.get(node.data.lines[0] ?? 0) : undefined
    if (!line || !isBlock(node)) return [node]
    const {text, cells, grid} = line
    if (cells === null) return text.trim() === '' ? [] : [createBlock(text.trimEnd(), node.data)]
    grid.children.push(
      createRow(
        cells.map((value) => (value === '' ? [] : [{type: 'text', value}])),
        node.data
      )
    )
    return grid.children.length === 1 ? [grid] : []
  })
}
