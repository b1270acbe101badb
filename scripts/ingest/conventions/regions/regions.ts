import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {cleaned} from '../../../../src/text/cleaned.ts'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {cellsOf} from '../../engine/tree/rows.ts'
import {report} from '../../messages.ts'
import {caption} from './caption.ts'
import {cellTable} from './cell-table.ts'
import {dividedTable} from './divided-table.ts'
import {markNameless} from './nameless.ts'
import {officeRoster} from './office-roster.ts'
import {plainList} from './plain-list.ts'
import type {Finder, Line, TableAbove} from './region.ts'
import {unevenTable} from './uneven-table.ts'

/**
 * All types of regions: a new one is a finder in a file of its own, and a line here. Each goes
 * through what those above it left.
 */
const finders: readonly Finder[] = [
  // Cells divided by tabs or by wide spaces, a row on each line.
  dividedTable,
  // The same, where rows have not as many cells as others.
  unevenTable,
  // A cell on each line.
  cellTable,
  // Names of tables and pictures.
  caption,
  // People with their offices.
  officeRoster,
  // Items without full stops.
  plainList
]

/** Lines of a page's foot and of the next one's head that may stand amid a table. */
const mostBetween = 8

/**
 * Find what is no running text, before lines are judged one by one.
 *
 * Afterwards: tables are `grid` nodes, a row of text a block of cells; tables whose columns are not
 * certain, rosters and lists are marked on their blocks, the first as cells and with a message. Tables that
 * begin with their first row are known as nameless. No text is changed, none moves.
 */
export function regions() {
  return (tree: Root, file: VFile): void => {
    const tell: Tell = (line, doubt) => {
      report(file, 'reading-doubtful', line.block, {found: '这一处表格', expected: doubt})
    }
    for (const find of finders) tree.children = replace(tree.children, find, tell)
    for (const node of tree.children) if (node.type === 'grid') markNameless(node)
    for (const [at, node] of tree.children.entries()) {
      if (isCell(node) && !isCell(tree.children[at - 1])) {
        report(file, 'reading-doubtful', node, {
          found: '这一处表格',
          expected: '每格一行，各行格数不一，照原样逐行收录'
        })
      }
    }
  }
}

function isCell(node: RootContent | undefined): node is Block {
  return node !== undefined && isBlock(node) && node.data.role === 'cell'
}

/** Told what is not certain of a region, and its first line. */
type Tell = (line: Line, doubt: string) => void

/** The nodes with the regions of one type in place of their lines. */
function replace(nodes: readonly RootContent[], find: Finder, tell: Tell): RootContent[] {
  const replaced: RootContent[] = []
  let run: Line[] = []
  const close = () => {
    for (const node of divide(run, find, tell)) replaced.push(node)
    run = []
  }
  for (const node of nodes) {
    if (isBlock(node) && !node.data.region && !node.data.role) run.push(toLine(node))
    else {
      close()
      replaced.push(node)
    }
  }
  close()
  return replaced
}

function toLine(block: Block): Line {
  const printed = textOf(block)
  return {block, printed, text: cleaned(printed).trim()}
}

function divide(lines: readonly Line[], find: Finder, tell: Tell): RootContent[] {
  const nodes: RootContent[] = []
  let before: TableAbove | null = null
  for (let at = 0; at < lines.length;) {
    const above: TableAbove | null = before && at - before.end <= mostBetween ? before : null
    const region = find(lines, at, above)
    const line = lines[at]
    for (const node of region?.nodes ?? (line ? [line.block] : [])) nodes.push(node)
    at = region?.end ?? at + 1
    if (line && region?.doubt !== undefined) tell(line, region.doubt)
    if (region) before = tableIn(region.nodes, at) ?? before
  }
  return nodes
}

function tableIn(nodes: readonly RootContent[], end: number): TableAbove | null {
  const grid = nodes.findLast((node) => node.type === 'grid')
  const [first] = grid?.children ?? []
  return first ? {columns: cellsOf(first).length, end} : null
}
