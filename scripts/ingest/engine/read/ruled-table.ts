import {type DrawnLine, longestRow} from './drawn-line.ts'

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

/** A table between drawn lines, of two rows or more. */
export function ruledTable(lines: readonly string[], at: number): DrawnLine[] | null {
  const ruling = rulings.find(({border}) => fits(border, lines[at]))
  if (!ruling) return null
  const drawn: DrawnLine[] = []
  let rows = 0
  for (let line = lines[at]; line !== undefined; line = lines[at + drawn.length]) {
    const isBorder = fits(ruling.border, line)
    // Lines drawn one below the other are no table, and are not gone through again from each of them.
    if (isBorder ? rows === 0 && drawn.length > 0 : !fits(ruling.row, line)) break
    const cells = isBorder ? [] : cellsOf(line, ruling)
    drawn.push({
      text: isBorder ? '' : line.replace(ruling.marks, ' '),
      cells: cells.some((cell) => cell !== '') ? cells : null
    })
    if (!isBorder) rows++
  }
  return rows >= 2 ? drawn : null
}

function fits(form: RegExp, line = ''): boolean {
  return line.length <= longestRow && form.test(line)
}

/** The cells of a row between its walls. */
function cellsOf(line: string, {walls, marks}: Ruling): string[] {
  return line
    .trim()
    .split(walls)
    .slice(1, -1)
    .map((cell) => cell.replace(marks, ' ').trim())
}
