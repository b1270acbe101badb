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
export const mostPassages = 0xff_ff

/** Make the lists of some passages; time and memory are linear in the number of units. */
export function makeSegment({units, starts}: Passages): Segment {
  const passages = starts.length - 1
  if (passages > mostPassages)
    throw new RangeError(`Expected at most ${String(mostPassages)} passages`)
  const passageOf = new Uint16Array(units.length)
  for (let at = 0; at < passages; at++) passageOf.fill(at, starts[at], starts[at + 1])
  const unitAt = (place: number) => units[place] ?? gap
  const places = placesOf(units)
  const byUnit = sortBy(units, 0, places)
  const byPair = sortBy(units, 0, sortBy(units, 1, places))
  const byTriple = sortBy(units, 0, sortBy(units, 1, sortBy(units, 2, places)))
  const a = createLists(places.length)
  const b = createLists(places.length)
  const c = createLists(places.length)
  const aPairs: number[] = []
  const bTriples: number[] = []
  const ranks = new Uint16Array(passages)
  // The three orders have the places of a unit, and of a pair, at the same ranks.
  let pair = 0
  for (let from = 0; from < byUnit.length;) {
    const first = unitAt(byUnit[from] ?? 0)
    a.open(first)
    for (; from < byUnit.length && unitAt(byUnit[from] ?? 0) === first; from++)
      a.add(passageOf[byUnit[from] ?? 0] ?? 0)
    const pairsBefore = b.count()
    while (pair < from) {
      const second = unitAt((byPair[pair] ?? 0) + 1)
      const start = pair
      while (pair < from && unitAt((byPair[pair] ?? 0) + 1) === second) pair++
      // Behind the last unit of a text there is nothing.
      if (second === gap) continue
      b.open(second)
      let rank = -1
      let last = -1
      for (let each = start; each < pair; each++) {
        const passage = passageOf[byPair[each] ?? 0] ?? 0
        if (passage === last) continue
        last = passage
        ranks[passage] = ++rank
        b.add(passage)
      }
      const triplesBefore = c.count()
      let third: number = gap
      for (let each = start; each < pair; each++) {
        const place = byTriple[each] ?? 0
        const unit = unitAt(place + 2)
        if (unit === gap) continue
        if (unit !== third) c.open((third = unit))
        c.add(ranks[passageOf[place] ?? 0] ?? 0)
      }
      bTriples.push(c.count() - triplesBefore)
    }
    aPairs.push(b.count() - pairsBefore)
  }
  const [aKeys, aCounts, aLists] = a.take()
  const [bKeys, bCounts, bLists] = b.take()
  const [cKeys, cCounts, cLists] = c.take()
  return {
    passages,
    ...{a: aKeys, aCounts, aPairs: Uint16Array.from(aPairs), aLists},
    ...{b: bKeys, bCounts, bTriples: Uint16Array.from(bTriples), bLists},
    ...{c: cKeys, cCounts, cLists}
  }
}

/** Every place that is no gap, in order. */
function placesOf(units: Uint16Array): Uint32Array {
  const places = new Uint32Array(units.length)
  let count = 0
  for (let place = 0; place < units.length; place++)
    if (units[place] !== gap) places[count++] = place
  return places.subarray(0, count)
}

/** Places by the unit that stands so far behind each, in the order they had before where that is the same. */
function sortBy(units: Uint16Array, behind: number, places: Uint32Array): Uint32Array {
  const ends = new Uint32Array(0x1_00_01)
  for (const place of places) {
    const unit = units[place + behind] ?? gap
    ends[unit + 1] = (ends[unit + 1] ?? 0) + 1
  }
  for (let unit = 0; unit < 0x1_00_00; unit++)
    ends[unit + 1] = (ends[unit + 1] ?? 0) + (ends[unit] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const unit = units[place + behind] ?? gap
    const to = ends[unit] ?? 0
    sorted[to] = place
    ends[unit] = to + 1
  }
  return sorted
}

interface Lists {
  open: (key: number) => void
  /** Add a number to the open list, unless it is its last one. */
  add: (value: number) => void
  count: () => number
  take: () => [keys: Uint16Array, counts: Uint16Array, lists: Uint16Array]
}

/** Lists with a key each, one behind the other, of at most so many numbers together. */
function createLists(most: number): Lists {
  const keys = new Uint16Array(most)
  const counts = new Uint16Array(most)
  const lists = new Uint16Array(most)
  let open = 0
  let end = 0
  let last = -1
  return {
    open: (key) => {
      keys[open++] = key
      last = -1
    },
    add: (value) => {
      if (value === last) return
      lists[end++] = last = value
      counts[open - 1] = (counts[open - 1] ?? 0) + 1
    },
    count: () => open,
    take: () => [keys.slice(0, open), counts.slice(0, open), lists.slice(0, end)]
  }
}
