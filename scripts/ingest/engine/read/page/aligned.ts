import {chunksOf} from './chunks.ts'
import {lineOf} from './lines.ts'
import type {Line, Run} from './page.ts'
import {type Printed, pitchOf, rowGroups} from './row-groups.ts'

/** A table that no rules bound: for each row, for each column, the lines of its cell. */
export interface AlignedTable {
  /** Index of its first line, and of the line behind its last. */
  start: number
  end: number
  rows: Line[][][]
  /** Whether the rows may be divided otherwise, too. */
  isDoubtful: boolean
}

/** A gap between columns is so wide, in heights of the font, in all lines; the one of two columns wider. */
const leastGap = 0.6
const leastOfTwo = 1.4
const leastRows = 3
/** Rows are further apart than lines of one cell by this. */
const padding = 1.2
/** Names, and nothing else, are a list of people. */
const longestName = 4

interface Row {
  line: Line
  base: number
  chunks: Line[]
}

/** Room without text across some lines. */
interface Gap {
  left: number
  right: number
}

/**
 * Tables among the lines of a column that are known by their alignment: gaps that hold over three
 * lines, or more. Lists of names, and contents with the numbers of pages, are none.
 */
export function alignedTables(lines: readonly Line[]): AlignedTable[] {
  const rows = lines.map((line) => ({
    ...{line, base: baseOf(line)},
    chunks: chunksOf(line, leastGap)
  }))
  const tables: AlignedTable[] = []
  for (let start = 0; start < rows.length;) {
    const stretch = (rows[start]?.chunks.length ?? 0) > 1 ? stretchFrom(rows, start) : null
    const end = stretch ? endOfRow(rows, start, stretch) : start + 1
    const table = stretch && tableOf(rows.slice(start, end), stretch.gaps)
    if (table) tables.push({start, end, ...table})
    start = table ? end : start + 1
  }
  return tables
}

/** The longest stretch from a line on over which gaps hold. */
function stretchFrom(rows: readonly Row[], start: number): {end: number; gaps: Gap[]} | null {
  let open: Gap[] = [{left: -Infinity, right: Infinity}]
  let [left, right] = [Infinity, -Infinity]
  let [end, gaps] = [start, open]
  for (const [at, row] of rows.slice(start, start + longest).entries()) {
    open = narrow(open, row)
    left = Math.min(left, row.line.left)
    right = Math.max(right, row.line.right)
    // Those that have text at both sides.
    const inner = open.filter((gap) => gap.left >= left && gap.right <= right)
    if (inner.length === 0) break
    // Cells of a row may stand half a line below each other.
    const isBeside = stepTo(row, rows[start + at - 1]) < row.line.size
    if (row.chunks.length > 1 || isBeside) [end, gaps] = [start + at + 1, inner]
  }
  return end - start >= leastRows ? {end, gaps} : null
}

/**
 * The end of a stretch with the lines of its last row that only one cell goes on with: they stand in
 * one column, and nearer than rows do; where these stand as near, they begin where its cells do.
 */
function endOfRow(
  rows: readonly Row[],
  start: number,
  {end, gaps}: {end: number; gaps: readonly Gap[]}
): number {
  const own = rows.slice(start, end)
  const pitch = pitchOf(own.map((row) => printedOf(row, inColumns(row.line, gaps))))
  const isPadded = own.some((row, at) => at > 0 && stepTo(row, own[at - 1]) > pitch * padding)
  let last = end
  for (let row = rows[last]; row && last - start < longest; row = rows[++last]) {
    const isNear = stepTo(row, rows[last - 1]) <= pitch * near
    if (!isPadded && !standsInColumn(row, own, gaps)) break
    if (!isNear || narrow(gaps, row).length !== gaps.length) break
  }
  return last
}

/** Cells of a column that begin so near to each other, in points, begin at one place. */
const sameLeft = 2

/** Whether a line is one piece that begins where the cells of a column do, and not of the first: text below a table does not. */
function standsInColumn({chunks}: Row, rows: readonly Row[], gaps: readonly Gap[]): boolean {
  const [only, ...others] = chunks
  const first = Math.min(...gaps.map(({left}) => left))
  if (!only || others.length > 0 || only.left < first) return false
  return rows.some((row) => row.chunks.some(({left}) => Math.abs(left - only.left) <= sameLeft))
}

/** How much further apart than others lines of a cell may be: programs set lines on whole pixels. */
const near = 1.05

function stepTo({base}: Row, above: Row | undefined): number {
  return base - (above?.base ?? -Infinity)
}

/** The base line of most of a line: digits in another font may stand a little higher. */
function baseOf({runs, y}: Line): number {
  const widths = new Map<number, number>()
  for (const run of runs) widths.set(run.y, (widths.get(run.y) ?? 0) + run.width)
  let [base, most] = [y, 0]
  for (const [at, width] of widths) if (width > most) [base, most] = [at, width]
  return base
}

/** Lines of one table at most. */
const longest = 400

/** What of some gaps a line leaves open. */
function narrow(gaps: readonly Gap[], {line, chunks}: Row): Gap[] {
  const open = [-Infinity, ...chunks.flatMap(({left, right}) => [left, right]), Infinity]
  const found: Gap[] = []
  for (const gap of gaps) {
    for (let at = 0; at + 1 < open.length; at += 2) {
      const left = Math.max(gap.left, open[at] ?? 0)
      const right = Math.min(gap.right, open[at + 1] ?? 0)
      if (right - left >= leastGap * line.size) found.push({left, right})
    }
  }
  return found
}

function printedOf({base}: Row, cells: readonly Line[][]): Printed {
  return {base, filled: cells.map(({length}) => length > 0)}
}

function tableOf(
  rows: readonly Row[],
  gaps: readonly Gap[]
): Pick<AlignedTable, 'rows' | 'isDoubtful'> | null {
  const size = Math.max(...rows.map(({line}) => line.size))
  const cells = rows.map(({line}) => inColumns(line, gaps))
  const several = cells.filter((own) => own.filter((cell) => cell.length > 0).length > 1)
  if (gaps.length === 1 && gaps.every(({left, right}) => right - left < leastOfTwo * size))
    return null
  if (areNames(cells) || areCharacters(cells) || areContents(cells) || areSpaced(several))
    return null
  const {groups, isDoubtful} = rowGroups(rows.map((row, at) => printedOf(row, cells[at] ?? [])))
  const joined = groups.map(({from, to}) =>
    Array.from({length: gaps.length + 1}, (_, column) =>
      cells.slice(from, to).flatMap((row) => row[column] ?? [])
    )
  )
  const full = joined.filter((row) => row.filter((cell) => cell.length > 0).length > 1)
  const isTable =
    Math.max(several.length, full.length) >= leastRows &&
    joined.length >= leastRows - 1 &&
    full.length * 2 >= joined.length
  return isTable ? {rows: joined, isDoubtful} : null
}

/** The runs of a line by the columns that they stand in, those of each column as a line. */
function inColumns({runs, page}: Line, gaps: readonly Gap[]): Line[][] {
  const columns: Run[][] = Array.from({length: gaps.length + 1}, () => [])
  for (const run of runs) {
    const column = gaps.filter(({right}) => right <= run.x + 1).length
    columns[column]?.push(run)
  }
  return columns.map((own) => (own.some(({text}) => text.trim() !== '') ? [lineOf(own, page)] : []))
}

function areNames(cells: readonly Line[][][]): boolean {
  // What names the next list stands alone in its line.
  const listed = cells.filter((row) => {
    const [first, ...others] = row.flat()
    return others.length > 0 || !first?.text.endsWith('：')
  })
  const texts = listed.flat(2).flatMap(({text}) => text.split(/\s+/))
  return texts.every((text) => text.length <= longestName && !/\d/.test(text))
}

/** Whether most cells are of one Han character: those of words that are set apart. */
function areCharacters(cells: readonly Line[][][]): boolean {
  const texts = cells.flat(2).map(({text}) => text)
  return texts.filter((text) => /^\p{Script=Han}$/u.test(text)).length * 2 > texts.length
}

/** Whether the last of two columns is of numbers of pages, which never fall. */
function areContents(cells: readonly Line[][][]): boolean {
  if (cells.some((row) => row.length !== 2)) return false
  const numbers = cells.flatMap((row) => row[1] ?? []).map(({text}) => text.replace(/\s+/g, ''))
  return numbers.every((text, at) => {
    return /^[(（]?\d{1,4}[)）]?$/.test(text) && numberOf(text) >= numberOf(numbers[at - 1] ?? '0')
  })
}

/** A number and what it is of stand as far apart in all lines: 第一章　　总则 */
const spaced = {widest: 2.6, differs: 0.3}

function areSpaced(cells: readonly Line[][][]): boolean {
  const rooms = cells.flatMap((row) => {
    const [left, right, ...others] = row.flat()
    return left && right && others.length === 0 ? [(right.left - left.right) / left.size] : []
  })
  const [least, most] = [Math.min(...rooms), Math.max(...rooms)]
  return rooms.length === cells.length && most <= spaced.widest && most - least <= spaced.differs
}

function numberOf(text: string): number {
  return Number(text.replace(/\D/g, ''))
}
