import {layer, lineAt, ofdOf} from '../engine/read/ofd/ofd.fixture.ts'
import {printAt} from '../engine/read/ofd/print-ofd.fixture.ts'
import {type Cell, type Invented, layOut} from './invented.fixture.ts'
import {type Look, wrap} from './written.fixture.ts'

/** In millimetres: margins, where text ends, the height of a character, of a line, and the room around a cell. */
const paper = {left: 33, top: 30, foot: 265, size: 4, line: 6, room: 1.5}

/** An OFD with a table over as many pages as it takes; its head stands on each. */
export async function ofdWith(table: Invented, {isRuled}: Look): Promise<Buffer> {
  const {title, above, below, widths, rows, headRows} = table
  const pages: string[][] = [[]]
  let y = paper.top
  const put = (...objects: readonly string[]) => pages.at(-1)?.push(...objects)
  const write = (text: string, indent: number) => {
    for (const [at, line] of wrap('　'.repeat(indent) + text, 36).entries()) {
      const start = at === 0 ? indent : 0
      put(printAt(paper.left + start * paper.size, y, line.trim(), paper.size))
      y += paper.line
    }
  }
  const grid = layOut(rows, widths.length)
  const heights = grid.map((row) =>
    Math.max(...row.map((cell, at) => linesOf(cell, widths, at).length))
  )
  const writeRow = (at: number) => {
    const height = (heights[at] ?? 0) * paper.line + 2 * paper.room
    for (const [column, cell] of (grid[at] ?? []).entries()) {
      if (!cell) continue
      const reach = sum(
        heights.slice(at, at + cell.rows).map((lines) => lines * paper.line + 2 * paper.room)
      )
      const [left, right] = [edgeOf(widths, column), edgeOf(widths, column + cell.columns)]
      const lines = linesOf(cell, widths, column)
      const first = y + (reach - lines.length * paper.line) / 2 + paper.size
      for (const [line, text] of lines.entries())
        if (text !== '')
          put(printAt(left + paper.room, first + line * paper.line, text, paper.size))
      if (!isRuled) continue
      put(lineAt(left, y, right, y), lineAt(left, y + reach, right, y + reach))
      put(lineAt(left, y, left, y + reach), lineAt(right, y, right, y + reach))
    }
    y += height
  }
  write(title, 0)
  write(above, 2)
  for (const at of rows.keys()) {
    if (y > paper.foot) {
      pages.push([])
      y = paper.top
      for (let head = 0; head < headRows; head++) writeRow(head)
    }
    writeRow(at)
  }
  y += paper.line
  write(below, 2)
  return await ofdOf({pages: pages.map((objects) => layer(...objects))})
}

function linesOf(cell: Cell | null | undefined, widths: readonly number[], at: number): string[] {
  const own = widths.slice(at, at + (cell?.columns ?? 1))
  return wrap(cell?.text ?? '', sum(own) + own.length - 1)
}

function edgeOf(widths: readonly number[], column: number): number {
  return (
    paper.left + sum(widths.slice(0, column).map((width) => width * paper.size + 2 * paper.room))
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
