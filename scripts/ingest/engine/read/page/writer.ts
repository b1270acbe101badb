import type {Root} from 'mdast'
import {createBlock, toFurniture} from '../../tree/blocks.ts'
import type {Grid, Hints} from '../../tree/nodes.ts'
import {createRow} from '../../tree/rows.ts'
import type {Finding, Place} from '../reader.ts'
import type {Reason} from './furniture.ts'
import {joinCell, joinLines} from './join.ts'
import type {Line} from './page.ts'
import {indentOf, isAtRight, isCentred, type SetLine} from './set-line.ts'

/** The tree of a source while it is written: every line that goes into it gets its place. */
export interface Writer {
  children: Root['children']
  places: Place[]
  doubts: Finding[]
  addParagraph: (lines: readonly SetLine[]) => void
  addGrid: (rows: readonly Line[][][], doubt: string | null) => void
  addFurniture: (line: Line, reason: Reason) => void
  /** Number of the next place. */
  next: () => number
}

/**
 * @param textOf what is printed on a line, as its format says
 * @param labelOf how people call the place of a line
 */
export function createWriter(
  textOf: (line: Line) => string,
  labelOf: (line: Line) => string
): Writer {
  const children: Root['children'] = []
  const places: Place[] = []
  const doubts: Finding[] = []
  const placeOf = (line: Line) => places.push({text: textOf(line), label: labelOf(line)})
  const text = (value: string) => [{type: 'text' as const, value}]

  const addParagraph = (lines: readonly SetLine[]) => {
    const first = lines[0]
    if (!first) return
    const printed = lines.map(({line}) => line)
    const data = {
      lines: printed.map(placeOf),
      gap: 0,
      indent: Math.max(0, Math.min(Math.round(indentOf(first)), mostIndent)),
      hints: hintsOf(first, lines.length)
    }
    children.push(createBlock(joinLines(printed), data))
  }

  const addGrid = (rows: readonly Line[][][], doubt: string | null) => {
    const first = places.length + 1
    const grid: Grid = {type: 'grid', children: []}
    for (const row of rows) {
      const page = row.flat()[0]?.page ?? 0
      const lines = row.flatMap((cell) => cell.map(placeOf))
      const cells = row.map((cell) => text(joinCell(cell)))
      grid.children.push(createRow(cells, {lines, gap: 0, indent: 0, hints: {page: page + 1}}))
    }
    children.push(grid)
    if (doubt === null) return
    doubts.push({rule: 'reading-doubtful', place: first, found: '表格', expected: doubt})
  }

  const addFurniture = (line: Line, reason: Reason) => {
    const data = {lines: [placeOf(line)], gap: 0, indent: 0, hints: {page: line.page + 1}}
    children.push(toFurniture(createBlock(line.text, data), reason))
  }

  return {
    children,
    places,
    doubts,
    addParagraph,
    addGrid,
    addFurniture,
    next: () => places.length + 1
  }
}

/** An indent is no wider than a line, in characters. */
const mostIndent = 40

function hintsOf(set: SetLine, lines: number): Hints {
  const {page} = set.line
  const align = lines > 1 ? null : isCentred(set) ? 'center' : isAtRight(set) ? 'right' : null
  return {begins: true, page: page + 1, ...(align ? {align} : {})}
}
