import type {Box, Rule, Run} from './page.ts'

/** A cell as its rules bound it, in rows and columns of its table, both counted from 0. */
export interface Cell {
  row: number
  column: number
  runs: Run[]
  box: Box
}

/** A table as its rules bound it. */
export interface RuledTable {
  box: Box
  rows: number
  columns: number
  /** Where its columns begin and end. */
  edges: number[]
  /** In order of rows, then of columns; a merged cell stands where it begins. */
  cells: Cell[]
}

/** Rules so near to each other are one, and what ends so near to another meets it, in points. */
const near = 3
/** A border of a cell may be open for this part of it. */
const covered = 0.6
/** A page with more rules is a drawing. */
export const mostRules = 4000
const mostCells = 20_000

/**
 * The tables of a page: rules that meet, and bound two cells or more. The text of a cell is what
 * has its middle inside of it.
 */
export function ruledTables(rules: readonly Rule[], runs: readonly Run[]): RuledTable[] {
  const joined = joinRules(rules)
  if (joined.length > mostRules) return []
  const tables = groupsOf(joined).flatMap((group) => tableOf(group) ?? [])
  // A table inside of another is of its cell's text.
  const outer = tables.filter(
    (table) => !tables.some((other) => other !== table && holds(other.box, table.box))
  )
  for (const run of runs) {
    const [x, y] = middleOf(run)
    const cell = outer.find(({box}) => isIn(box, x, y))?.cells.find(({box}) => isIn(box, x, y))
    cell?.runs.push(run)
  }
  return outer.filter(({cells}) => cells.some((cell) => cell.runs.length > 0))
}

export function middleOf({x, y, width, size, rotation, isVertical}: Run): [number, number] {
  if (isVertical) return [x, y + width / 2]
  const angle = (rotation * Math.PI) / 180
  const [along, up] = [width / 2, size * 0.35]
  return [
    x + along * Math.cos(angle) - up * Math.sin(angle),
    y - along * Math.sin(angle) - up * Math.cos(angle)
  ]
}

export function isIn({left, right, top, bottom}: Box, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom
}

function holds(outer: Box, {left, right, top, bottom}: Box): boolean {
  return isIn(outer, left, top) && isIn(outer, right, bottom)
}

/** Rules in one line that touch each other are one. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = []
  for (const isHorizontal of [true, false]) {
    const own = rules.filter((rule) => rule.isHorizontal === isHorizontal)
    for (const line of clustersOf(own, ({at}) => at)) {
      const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length
      let last: Rule | null = null
      for (const {start, end} of line.toSorted((a, b) => a.start - b.start)) {
        if (last && start <= last.end + near) last.end = Math.max(last.end, end)
        else joined.push((last = {isHorizontal, at, start, end}))
      }
    }
  }
  return joined.filter(({start, end}) => end - start > near)
}

/** Things in order of a number, those apart that are further than {@link near} from the first. */
export function clustersOf<Thing>(
  things: readonly Thing[],
  at: (thing: Thing) => number
): Thing[][] {
  const clusters: Thing[][] = []
  for (const thing of things.toSorted((a, b) => at(a) - at(b))) {
    const last = clusters.at(-1)
    const first = last?.[0]
    if (last && first !== undefined && at(thing) - at(first) <= near) last.push(thing)
    else clusters.push([thing])
  }
  return clusters
}

/** Rules that meet each other, directly or over others. */
export function groupsOf(rules: readonly Rule[]): Rule[][] {
  const across = rules.filter(({isHorizontal}) => isHorizontal)
  const down = rules.filter(({isHorizontal}) => !isHorizontal)
  const parent = new Map<Rule, Rule>(rules.map((rule) => [rule, rule]))
  const rootOf = (rule: Rule): Rule => {
    let root = rule
    for (let next = parent.get(root); next && next !== root; next = parent.get(root)) root = next
    parent.set(rule, root)
    return root
  }
  for (const one of across) {
    for (const other of down) {
      const meet =
        other.at >= one.start - near &&
        other.at <= one.end + near &&
        one.at >= other.start - near &&
        one.at <= other.end + near
      if (meet) parent.set(rootOf(one), rootOf(other))
    }
  }
  return [...Map.groupBy(rules, rootOf).values()]
}

function tableOf(group: readonly Rule[]): RuledTable | null {
  const across = group.filter(({isHorizontal}) => isHorizontal)
  const down = group.filter(({isHorizontal}) => !isHorizontal)
  if (across.length < 2 || down.length === 0) return null
  const ys = clustersOf(
    across.map(({at}) => at),
    Number
  ).map(([at = 0]) => at)
  const ends = {
    left: Math.min(...across.map(({start}) => start)),
    right: Math.max(...across.map(({end}) => end))
  }
  // A table may be open at its sides.
  const xs = clustersOf([...down.map(({at}) => at), ends.left, ends.right], Number).map(
    ([at = 0]) => at
  )
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  if (rows < 1 || columns < 1 || rows * columns > mostCells) return null
  const cells = cellsOf(xs, ys, across, down)
  if (cells.length < 2) return null
  const [left = 0, top = 0] = [xs[0], ys[0]]
  const box = {left, right: xs.at(-1) ?? 0, top, bottom: ys.at(-1) ?? 0}
  return {box, rows, columns, edges: xs, cells}
}

/** The cells between rules: those of the grid with no rule between them are one. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[]
): Cell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  const isRuled = (rules: readonly Rule[], at: number, start: number, end: number) => {
    let length = 0
    for (const rule of rules) {
      if (Math.abs(rule.at - at) > near) continue
      length += Math.max(0, Math.min(rule.end, end) - Math.max(rule.start, start))
    }
    return length >= covered * (end - start)
  }
  const parent = Array.from({length: rows * columns}, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] ?? root
    parent[at] = root
    return root
  }
  const join = (a: number, b: number) => {
    const [first, second] = [rootOf(a), rootOf(b)]
    parent[Math.max(first, second)] = Math.min(first, second)
  }
  const [acrossAt, downAt] = [rulesAt(ys, across), rulesAt(xs, down)]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const [left = 0, right = 0] = [xs[column], xs[column + 1]]
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]]
      if (column + 1 < columns && !isRuled(downAt[column + 1] ?? [], right, top, bottom))
        join(at, at + 1)
      if (row + 1 < rows && !isRuled(acrossAt[row + 1] ?? [], bottom, left, right))
        join(at, at + columns)
    }
  }
  const boxes = new Map<number, Cell>()
  for (let at = 0; at < parent.length; at++) {
    const root = rootOf(at)
    const [row, column] = [Math.floor(at / columns), at % columns]
    const [left = 0, right = 0] = [xs[column], xs[column + 1]]
    const [top = 0, bottom = 0] = [ys[row], ys[row + 1]]
    const known = boxes.get(root)
    if (!known) boxes.set(root, {row, column, runs: [], box: {left, right, top, bottom}})
    else {
      known.column = Math.min(known.column, column)
      known.box.left = Math.min(known.box.left, left)
      known.box.right = Math.max(known.box.right, right)
      known.box.bottom = Math.max(known.box.bottom, bottom)
    }
  }
  return [...boxes.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}

/** The rules that stand at each of some places. */
function rulesAt(places: readonly number[], rules: readonly Rule[]): Rule[][] {
  return places.map((place) => rules.filter(({at}) => Math.abs(at - place) <= near))
}
