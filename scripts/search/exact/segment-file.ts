import {bytesOfColumns, type Cursor, openColumns} from './columns.ts'
import type {Segment} from './segment.ts'
import {marksOf, readMark, type UnitMark} from './unit-marks.ts'

/** The columns of a segment, in the order of its file. */
const columns = [
  ...(['a', 'aCounts', 'aPairs', 'aLists', 'b', 'bCounts', 'bTriples', 'bLists'] as const),
  ...(['c', 'cCounts', 'cLists'] as const)
]

/** The bytes of a segment, in pieces. */
export function bytesOfSegment(segment: Segment): Uint8Array[] {
  return bytesOfColumns([
    Uint16Array.of(segment.passages),
    marksOf(segment),
    ...columns.map((name) => segment[name])
  ])
}

/**
 * Reads a segment from its front to its end: each unit, each pair of it, each triple of that. What
 * is not asked for must be passed over.
 */
export interface SegmentReader {
  passages: number
  /** The next unit, `null` at the end. */
  unit: () => Head | null
  /** A digest of all lists of the last unit, as two numbers of 32 bits. */
  digest: () => readonly [number, number]
  /** Pass over the last unit: its list and all that is below, none of which was read. */
  pass: () => void
  /** The next pair of the last unit, `null` behind its last one. */
  pair: () => Head | null
  /** The next triple of the last pair. */
  triple: () => Head | null
  close: () => void
}

/** What there is next, and how many passages hold it; the next one at the same level takes its place. */
export interface Head {
  key: number
  count: number
  /** Copy its list, each number so much larger; gives where the next one would go. */
  list: (into: Uint32Array, at: number, larger: number) => number
}

type Five = [Cursor, Cursor, Cursor, Cursor, Cursor]

/** Open what {@link bytesOfSegment} made, at a place of a file. */
export function openSegment(path: string, start = 0): SegmentReader {
  const {cursors, close} = openColumns(path, start, columns.length + 2)
  type Cursors = [...Five, ...Five, Cursor, Cursor, Cursor]
  const [head, marks, a, aCounts, aPairs, aLists, b, bCounts, bTriples, bLists, ...ofTriples] =
    cursors as Cursors
  const [c, cCounts, cLists] = ofTriples
  let mark: UnitMark = {digest: [0, 0], pairPassages: 0, triples: 0, triplePassages: 0}
  let passages = 0
  let pairs = 0
  let triples = 0
  const nextUnit = createHeads(a, aCounts, aLists)
  const nextPair = createHeads(b, bCounts, bLists)
  const nextTriple = createHeads(c, cCounts, cLists)
  return {
    passages: head.next(),
    unit: () => {
      if (a.left === 0) return null
      pairs = aPairs.next()
      mark = readMark(() => marks.next())
      const unit = nextUnit()
      passages = unit.count
      return unit
    },
    digest: () => mark.digest,
    pass: () => {
      aLists.pass(passages)
      for (const column of [b, bCounts, bTriples]) column.pass(pairs)
      bLists.pass(mark.pairPassages)
      for (const column of [c, cCounts]) column.pass(mark.triples)
      cLists.pass(mark.triplePassages)
      pairs = 0
    },
    pair: () => {
      if (pairs === 0) return null
      pairs--
      triples = bTriples.next()
      return nextPair()
    },
    triple: () => {
      if (triples === 0) return null
      triples--
      return nextTriple()
    },
    close
  }
}

function createHeads(keys: Cursor, counts: Cursor, lists: Cursor): () => Head {
  const head: Head = {
    key: 0,
    count: 0,
    list: (into, at, larger) => {
      lists.copy(into, at, head.count, larger)
      return at + head.count
    }
  }
  return () => {
    head.key = keys.next()
    head.count = counts.next()
    return head
  }
}
