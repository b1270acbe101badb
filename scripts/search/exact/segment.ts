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

/** Make the lists of some passages; time is about, and memory is linear in the number of units. */
export function makeSegment({units, starts}: Passages): Segment {
  const passages = starts.length - 1
  if (passages > mostPassages)
    throw new RangeError(`Expected at most ${String(mostPassages)} passages`)
  const {places, ends} = sortByUnit(units)
  const most = places.length
  const [a, b, c] = [createLists(most), createLists(most), createLists(most)]
  const aPairs: number[] = []
  const bTriples: number[] = []
  const passageOf = new Uint16Array(units.length)
  for (let at = 0; at < passages; at++) passageOf.fill(at, starts[at], starts[at + 1])
  // What follows each place of one unit, with the passage of it: sorted, they are the lists.
  let pairs = new Uint32Array(1 << 12)
  let triples = new Float64Array(1 << 12)
  const ranks = new Uint16Array(passages)
  for (let unit = 1, from = 0; unit < 0x1_00_00; unit++) {
    const to = ends[unit] ?? 0
    if (to === from) continue
    if (to - from > pairs.length) {
      pairs = new Uint32Array(2 * (to - from))
      triples = new Float64Array(2 * (to - from))
    }
    a.open(unit)
    let [pairCount, tripleCount] = [0, 0]
    for (; from < to; from++) {
      const place = places[from] ?? 0
      const passage = passageOf[place] ?? 0
      const second = units[place + 1] ?? gap
      const third = second === gap ? gap : (units[place + 2] ?? gap)
      a.add(passage)
      // Behind the last unit of a text there is nothing.
      if (second !== gap) pairs[pairCount++] = second * 0x1_00_00 + passage
      if (third !== gap) triples[tripleCount++] = (second * 0x1_00_00 + third) * 0x1_00_00 + passage
    }
    const sortedPairs = pairs.subarray(0, pairCount).sort()
    const sortedTriples = triples.subarray(0, tripleCount).sort()
    const pairsBefore = b.count()
    for (let at = 0, triple = 0; at < pairCount;) {
      const second = (sortedPairs[at] ?? 0) >>> 16
      b.open(second)
      let rank = -1
      let last = -1
      for (; at < pairCount; at++) {
        const pair = sortedPairs[at] ?? 0
        if (pair >>> 16 !== second) break
        const passage = pair & 0xff_ff
        if (passage === last) continue
        last = passage
        ranks[passage] = ++rank
        b.add(passage)
      }
      const triplesBefore = c.count()
      const end = (second + 1) * 0x1_00_00_00_00
      let third: number = gap
      for (; triple < tripleCount; triple++) {
        const key = sortedTriples[triple] ?? 0
        if (key >= end) break
        const unitAndPassage = key % 0x1_00_00_00_00
        const own = Math.floor(unitAndPassage / 0x1_00_00)
        if (own !== third) c.open((third = own))
        c.add(ranks[unitAndPassage % 0x1_00_00] ?? 0)
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

/** Every place that is no gap, by its unit, then in order; and for each unit where its places end. */
function sortByUnit(units: Uint16Array): {places: Uint32Array; ends: Uint32Array} {
  const ends = new Uint32Array(0x1_00_01)
  for (const unit of units) if (unit !== gap) ends[unit + 1] = (ends[unit + 1] ?? 0) + 1
  for (let unit = 0; unit < 0x1_00_00; unit++)
    ends[unit + 1] = (ends[unit + 1] ?? 0) + (ends[unit] ?? 0)
  const places = new Uint32Array(ends[0x1_00_00] ?? 0)
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] ?? gap
    if (unit === gap) continue
    const to = ends[unit] ?? 0
    places[to] = place
    ends[unit] = to + 1
  }
  return {places, ends}
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
