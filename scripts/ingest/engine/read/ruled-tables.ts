import type {Root, RootContent} from 'mdast'
import {isBlock} from '../tree/blocks.ts'
import type {Grid} from '../tree/nodes.ts'
import {createRow} from '../tree/rows.ts'

/** How a table is drawn with characters: ┌─┬─┐ and │, or +---+ and |. */
interface Ruling {
  border: RegExp
  row: RegExp
  /** What is drawn on a row; it is a mark of the table and none of its text. */
  marks: RegExp
  /** What of it divides cells. */
  walls: RegExp
}

const rulings: readonly Ruling[] = [
  {
    border: /^(?=\s*[\u2500-\u257f]{3})[\s\u2500-\u257f]+$/,
    row: /^\s*[\u2502\u2503\u2551\u251c\u2523\u2560].*[\u2502\u2503\u2551\u2524\u252b\u2563]\s*$/,
    marks: /[\u2500-\u257f]/g,
    walls: /[\u2502\u2503\u2551\u251c\u2523\u2560\u2524\u252b\u2563\u253c\u254b\u256c]/
  },
  {border: /^\s*\+[-=+]{3,}\s*$/, row: /^\s*\|.*\|\s*$/, marks: /\|/g, walls: /\|/}
]

/** A longer line is of no such table, in characters. */
const longestRow = 4000

/**
 * Make grids of the tables that are drawn in a text: runs of rows between drawn lines, two rows or more.
 *
 * @param tree the lines of the text as blocks
 * @returns the text of each line without the marks of tables
 */
export function takeRuledTables(tree: Root, lines: readonly string[]): string[] {
  const texts = [...lines]
  const grids = new Map<number, Grid>()
  for (let at = 0; at < lines.length;) {
    const ruling = rulings.find(({border}) => fits(border, lines[at]))
    const end = ruling ? endOfTable(lines, at, ruling) : at
    if (!ruling || end === at) {
      at++
      continue
    }
    const grid: Grid = {type: 'grid', children: []}
    for (let line = at; line < end; line++) {
      const isDrawn = fits(ruling.border, lines[line])
      texts[line] = isDrawn ? '' : (lines[line] ?? '').replace(ruling.marks, ' ')
      grids.set(line + 1, grid)
    }
    at = end
  }
  if (grids.size > 0) tree.children = gather(tree.children, grids, lines)
  return texts
}

function fits(form: RegExp, line = ''): boolean {
  return line.length <= longestRow && form.test(line)
}

/** Where a table that a drawn line opens ends; where it begins if it has not two rows. */
function endOfTable(lines: readonly string[], at: number, {border, row}: Ruling): number {
  let end = at
  let rows = 0
  for (; end < lines.length; end++) {
    if (fits(border, lines[end])) continue
    if (!fits(row, lines[end])) break
    rows++
  }
  return rows >= 2 ? end : at
}

function gather(
  children: readonly RootContent[],
  grids: ReadonlyMap<number, Grid>,
  lines: readonly string[]
): RootContent[] {
  return children.flatMap((node): RootContent[] => {
    const [line = 0] = isBlock(node) ? node.data.lines : []
    const grid = grids.get(line)
    if (!grid || !isBlock(node)) return [node]
    const cells = cellsOf(lines[line - 1] ?? '')
    if (cells.every((cell) => cell === '')) return []
    const isFirst = grid.children.length === 0
    grid.children.push(
      createRow(
        cells.map((value) => (value === '' ? [] : [{type: 'text', value}])),
        node.data
      )
    )
    return isFirst ? [grid] : []
  })
}

/** The cells of a row between its walls; none where the line is drawn from end to end. */
function cellsOf(line: string): string[] {
  const ruling = rulings.find(({border, row}) => fits(row, line) && !fits(border, line))
  if (!ruling) return []
  return line
    .trim()
    .split(ruling.walls)
    .slice(1, -1)
    .map((cell) => cell.replace(ruling.marks, ' ').trim())
}
