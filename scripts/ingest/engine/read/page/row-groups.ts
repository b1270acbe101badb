/** Lines of a table without rules: for each, where it stands, and which columns have text on it. */
export interface Printed {
  base: number
  filled: readonly boolean[]
}

/** Which lines are of one row, from the first of them to the one behind the last. */
export interface Group {
  from: number
  to: number
}

/** Rows are further apart than lines of one cell by this. */
const padding = 1.2
/** Lines of one cell differ in distance by so little, and places of cells that stand level, of that distance. */
const even = 1.08
const level = 0.3
/** What a last row costs that stands otherwise than the others. */
const cutRow = 0.5
/** A row has so many lines at most. */
const longestRow = 40

/** The height of a cell by its first and its last line. */
type Level = (first: number, last: number) => number

/** Where the cells of a row stand level; all rows of a table have it alike. Few stand on their last lines. */
const levels: readonly {levelOf: Level; extra: number}[] = [
  {levelOf: (first) => first, extra: 0},
  {levelOf: (first, last) => (first + last) / 2, extra: 0},
  {levelOf: (_, last) => last, extra: 2}
]

/**
 * The rows of a table without rules. Lines of a cell stand at one distance, and cells of a row begin,
 * or end, at one height, or have one middle. Of all ways to divide the lines so, the one counts that
 * leaves the fewest cells empty and breaks the fewest over lines, those of the first column last.
 */
export function rowGroups(lines: readonly Printed[]): {groups: Group[]; isDoubtful: boolean} {
  const pitch = pitchOf(lines)
  const steps = lines.slice(1).map(({base}, at) => base - (lines[at]?.base ?? 0))
  const isPadded = steps.some((step) => step > pitch * padding)
  let best: {groups: Group[]; cost: number} | null = null
  for (const {levelOf, extra} of levels) {
    const {groups, cost} = divide(lines, {pitch, isPadded}, levelOf)
    if (cost + extra < (best?.cost ?? Infinity)) best = {groups, cost: cost + extra}
  }
  const groups = best?.groups ?? []
  const isNameless = ({from, to}: Group) => lines.slice(from, to).every(({filled}) => !filled[0])
  const isDoubtful =
    groups.some(isNameless) || (!isPadded && groups.some(({from, to}) => to - from > 1))
  return {groups, isDoubtful}
}

function divide(
  lines: readonly Printed[],
  distance: Distance,
  levelOf: Level
): {groups: Group[]; cost: number} {
  /** The least cost of the lines above each, and where the last row of them begins. */
  const least: {cost: number; from: number}[] = [{cost: 0, from: 0}]
  for (let to = 1; to <= lines.length; to++) {
    let best = {cost: Infinity, from: to - 1}
    for (let from = to - 1; from >= 0 && to - from <= longestRow; from--) {
      if (isFar(lines, from, to, distance)) break
      const own = lines.slice(from, to)
      // The last row may go on on the next page, and stands there as its first lines do.
      const isLast = to === lines.length
      const cut = isLast ? costOf(own, distance, (first) => first) + cutRow : Infinity
      const row = Math.min(costOf(own, distance, levelOf), cut)
      const cost = (least[from]?.cost ?? 0) + row
      if (cost < best.cost) best = {cost, from}
    }
    least.push(best)
  }
  const groups: Group[] = []
  for (let to = lines.length; to > 0; to = groups[0]?.from ?? 0)
    groups.unshift({from: least[to]?.from ?? 0, to})
  return {groups, cost: least.at(-1)?.cost ?? Infinity}
}

/** Whether the first of some lines stands further from the next than lines of a row do. */
function isFar(lines: readonly Printed[], from: number, to: number, {pitch}: Distance): boolean {
  const [first, next] = [lines[from], lines[from + 1]]
  return to - from > 1 && first !== undefined && (next?.base ?? 0) - first.base > pitch * padding
}

/** How far lines of a table stand apart. */
interface Distance {
  /** Lines of one cell. */
  pitch: number
  /** Whether rows stand further apart than these. */
  isPadded: boolean
}

/**
 * What a line more in a cell costs, of an empty cell: in the first column, which names the row, much of
 * all that a row has. Where rows are known by their distance, hardly anything.
 * Of two ways that cost the same, the one counts whose cells are more alike.
 */
const broken = {first: 0.75, others: 0.9, padded: 0.1, uneven: 0.01}

/** What it costs that some lines are a row: empty cells, and cells of several lines; no row at all is infinite. */
function costOf(lines: readonly Printed[], {pitch, isPadded}: Distance, levelOf: Level): number {
  const columns = lines[0]?.filled.length ?? 0
  let cost = 0
  let height: number | null = null
  for (let column = 0; column < columns; column++) {
    const own = lines.filter(({filled}) => filled[column])
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) {
      cost++
      continue
    }
    const isEven = own.every(({base}, at) => base - (own[at - 1]?.base ?? base) <= pitch * even)
    const at = levelOf(first.base, last.base)
    height ??= at
    if (!isEven || Math.abs(at - height) > pitch * level) return Infinity
    const more = own.length - 1
    const each = column === 0 ? broken.first * columns : broken.others
    cost += more * (isPadded ? broken.padded : each) + more * more * broken.uneven
  }
  return cost
}

/** The least distance of two lines in one column: that of the lines of a cell, where cells have several. */
export function pitchOf(lines: readonly Printed[]): number {
  const last = new Map<number, number>()
  let least = Infinity
  for (const {base, filled} of lines) {
    for (const [column, isFilled] of filled.entries()) {
      if (!isFilled) continue
      least = Math.min(least, base - (last.get(column) ?? -Infinity))
      last.set(column, base)
    }
  }
  return least
}
