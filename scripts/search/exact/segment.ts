import {gap} from '../../../src/search/units.ts'

/** The texts of some passages in a row, as units. */
export interface Passages {
  /** Units of all passages, a gap behind each text. */
  units: Uint16Array
  /** Where each passage begins, and where the last one ends. */
  starts: readonly number[]
}

/**
 * Which passages hold a unit, a pair and a triple of units, in columns.
 *
 * Every list is sorted. That of a triple counts in ranks within the list of its pair, so that lists
 * of segments in a row can be put one behind the other.
 */
export interface Segment {
  passages: number
  /** The units there are, sorted; for each the number of its passages and of its pairs; their lists. */
  a: Uint16Array
  aCounts: Uint16Array
  aPairs: Uint16Array
  aLists: Uint16Array
  /** The second units of the pairs of each unit. */
  b: Uint16Array
  bCounts: Uint16Array
  bTriples: Uint16Array
  bLists: Uint16Array
  /** The third units of the triples of each pair. */
  c: Uint16Array
  cCounts: Uint16Array
  cLists: Uint16Array
}

/** Most passages of a segment: they are counted in 16 bits. */
const mostPassages = 0xff_ff

/**
 * Make the lists of some passages; time and memory are linear in the number of units.
 *
 * Nothing is compared: every unit, with the two in front of it, is put in order by itself, then by the one in
 * front of it, then by the one in front of that. Each order is that of the lists of one more unit.
 */
export function makeSegment({units, starts}: Passages): Segment {
  const passages = starts.length - 1
  if (passages > mostPassages)
    throw new RangeError(`Expected at most ${String(mostPassages)} passages`)
  const {a, twos} = listUnits(inOrder(rowsOf(units, starts), column.last))
  const threes = inOrder(twos, column.first)
  const [b, c] = [createLists(twos), createLists(threes)]
  const aPairs: number[] = []
  const bTriples: number[] = []
  const ranks = new Uint16Array(passages)
  let [two, three] = [0, 0]
  /** List the next pair and its triples. */
  const addPair = (unit: number, second: number) => {
    b.open(second)
    for (; twos[two + column.last] === second && twos[two + column.middle] === unit; two += wide) {
      const passage = twos[two + column.passage] ?? 0
      ranks[passage] = b.add(passage)
    }
    const before = c.count()
    let third: number = gap
    for (; threes[three + column.middle] === second; three += wide) {
      if (threes[three + column.first] !== unit) break
      const own = threes[three + column.last] ?? gap
      if (own !== third) c.open((third = own))
      c.add(ranks[threes[three + column.passage] ?? 0] ?? 0)
    }
    bTriples.push(c.count() - before)
  }
  const [aKeys, aCounts, aLists] = a
  for (const unit of aKeys) {
    const before = b.count()
    while (twos[two + column.middle] === unit) addPair(unit, twos[two + column.last] ?? gap)
    aPairs.push(b.count() - before)
  }
  const [bKeys, bCounts, bLists] = b.take()
  const [cKeys, cCounts, cLists] = c.take()
  return {
    passages,
    ...{a: aKeys, aCounts, aPairs: Uint16Array.from(aPairs), aLists},
    ...{b: bKeys, bCounts, bTriples: Uint16Array.from(bTriples), bLists},
    ...{c: cKeys, cCounts, cLists}
  }
}

/** A row: three units side by side, and the passage they are in. Units in front of a text are gaps. */
const column = {first: 0, middle: 1, last: 2, passage: 3} as const
const wide = 4

/** List units, whose rows are no longer needed then; those of pairs are made of them. */
function listUnits(ones: Uint16Array) {
  const a = createLists(ones)
  for (let one = 0; one < ones.length;) {
    const unit = ones[one + column.last] ?? gap
    a.open(unit)
    for (; ones[one + column.last] === unit; one += wide) a.add(ones[one + column.passage] ?? 0)
  }
  return {a: a.take(), twos: inOrder(ones, column.middle)}
}

/** A row for each unit that is no gap, and the two in front of it. */
function rowsOf(units: Uint16Array, starts: readonly number[]): Uint16Array {
  const rows = new Uint16Array(wide * units.length)
  let end = 0
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    const to = starts[passage + 1] ?? 0
    let [first, middle]: [number, number] = [gap, gap]
    for (let at = starts[passage] ?? 0; at < to; at++) {
      const last = units[at] ?? gap
      if (last !== gap) {
        rows[end + column.first] = first
        rows[end + column.middle] = middle
        rows[end + column.last] = last
        rows[end + column.passage] = passage
        end += wide
      }
      first = last === gap ? gap : middle
      middle = last
    }
  }
  return rows.subarray(0, end)
}

/** Rows by a unit of theirs, those without it left out; those of one unit stay in the order that they are in. */
function inOrder(rows: Uint16Array, by: number): Uint16Array {
  const next = new Uint32Array(0x1_00_01)
  for (let at = by; at < rows.length; at += wide) {
    const behind = (rows[at] ?? gap) + 1
    next[behind] = (next[behind] ?? 0) + wide
  }
  const without = next[gap + 1] ?? 0
  next[gap + 1] = 0
  for (let unit = 1; unit < 0x1_00_00; unit++)
    next[unit + 1] = (next[unit + 1] ?? 0) + (next[unit] ?? 0)
  const ordered = new Uint16Array(rows.length - without)
  for (let at = 0; at < rows.length; at += wide) {
    const unit = rows[at + by] ?? gap
    if (unit === gap) continue
    const to = next[unit] ?? 0
    next[unit] = to + wide
    ordered[to] = rows[at] ?? 0
    ordered[to + 1] = rows[at + 1] ?? 0
    ordered[to + 2] = rows[at + 2] ?? 0
    ordered[to + 3] = rows[at + 3] ?? 0
  }
  return ordered
}

interface Lists {
  open: (key: number) => void
  /** Add a number to the open list, unless it is its last one; gives its place there. */
  add: (value: number) => number
  count: () => number
  take: () => [keys: Uint16Array, counts: Uint16Array, lists: Uint16Array]
}

/** Lists with a key each, one behind the other, for numbers of at most so many rows. */
function createLists({length}: Uint16Array): Lists {
  const most = length / wide
  const keys = new Uint16Array(most)
  const counts = new Uint16Array(most)
  const lists = new Uint16Array(most)
  let open = 0
  let end = 0
  let start = 0
  let last = -1
  const close = () => {
    if (open > 0) counts[open - 1] = end - start
  }
  return {
    open: (key) => {
      close()
      keys[open++] = key
      start = end
      last = -1
    },
    add: (value) => {
      if (value !== last) lists[end++] = last = value
      return end - start - 1
    },
    count: () => open,
    take: () => {
      close()
      return [keys.subarray(0, open), counts.subarray(0, open), lists.subarray(0, end)]
    }
  }
}
