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
  const at = (place: number) => units[place] ?? gap
  const second = (place: number) => at(place + 1)
  const third = (place: number) => (at(place + 1) === gap ? gap : at(place + 2))
  const places = placesOf(units)
  const byUnit = sortBy(places, at)
  const byPair = sortBy(sortBy(places, second), at)
  const byTriple = sortBy(sortBy(sortBy(places, third), second), at)
  const a = createLists(places.length)
  const b = createLists(places.length)
  const c = createLists(places.length)
  const aPairs: number[] = []
  const bTriples: number[] = []
  const ranks = new Uint16Array(passages)
  let pair = 0
  let triple = 0
  for (let from = 0; from < byUnit.length;) {
    const first = at(byUnit[from] ?? 0)
    a.open(first)
    for (; at(byUnit[from] ?? -1) === first; from++) a.add(passageOf[byUnit[from] ?? 0] ?? 0)
    const pairsBefore = b.count()
    for (; pair < byPair.length && at(byPair[pair] ?? 0) === first;) {
      const next = second(byPair[pair] ?? 0)
      const start = pair
      if (next !== gap) b.open(next)
      let rank = -1
      let last = -1
      for (; isPair(byPair[pair], first, next); pair++) {
        const passage = passageOf[byPair[pair] ?? 0] ?? 0
        if (passage !== last) ranks[passage] = ++rank
        last = passage
        if (next !== gap) b.add(passage)
      }
      const triplesBefore = c.count()
      const end = triple + pair - start
      let open: number = gap
      for (; triple < end; triple++) {
        const place = byTriple[triple] ?? 0
        const behind = third(place)
        if (behind === gap) continue
        if (behind !== open) c.open((open = behind))
        c.add(ranks[passageOf[place] ?? 0] ?? 0)
      }
      if (next !== gap) bTriples.push(c.count() - triplesBefore)
    }
    aPairs.push(b.count() - pairsBefore)
  }
  function isPair(place: number | undefined, first: number, next: number): boolean {
    return place !== undefined && at(place) === first && second(place) === next
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
  for (const [place, unit] of units.entries()) if (unit !== gap) places[count++] = place
  return places.subarray(0, count)
}

/** Places by a unit, in the order they had before where that is the same. */
function sortBy(places: Uint32Array, unitAt: (place: number) => number): Uint32Array {
  const ends = new Uint32Array(0x1_00_01)
  for (const place of places) {
    const unit = unitAt(place)
    ends[unit + 1] = (ends[unit + 1] ?? 0) + 1
  }
  for (let unit = 0; unit < 0x1_00_00; unit++)
    ends[unit + 1] = (ends[unit + 1] ?? 0) + (ends[unit] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const unit = unitAt(place)
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
