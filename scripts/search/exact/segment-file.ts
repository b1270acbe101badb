import {bytesOfColumns, type Cursor, openColumns} from './columns.ts'
import type {Segment} from './segment.ts'

/** The columns of a segment, in the order of its file. */
const columns = [
  ...(['a', 'aCounts', 'aPairs', 'aLists', 'b', 'bCounts', 'bTriples', 'bLists'] as const),
  ...(['c', 'cCounts', 'cLists'] as const)
]

/** The bytes of a segment, in pieces. */
export function bytesOfSegment(segment: Segment): Uint8Array[] {
  return bytesOfColumns([Uint16Array.of(segment.passages), ...columns.map((name) => segment[name])])
}

/**
 * Reads a segment from its front to its end: each unit, each pair of it, each triple of that. What
 * is not asked for must be passed over.
 */
export interface SegmentReader {
  passages: number
  /** The next unit, `null` at the end. */
  unit: () => Head | null
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

/** Open what {@link bytesOfSegment} made, at a place of a file. */
export function openSegment(path: string, start = 0): SegmentReader {
  const {cursors, close} = openColumns(path, start, columns.length + 1)
  const [head, ...rest] = cursors
  const [a, aCounts, aPairs, aLists, b, bCounts, bTriples, bLists, c, cCounts, cLists] = rest as [
    Cursor,
    Cursor,
    Cursor,
    Cursor,
    Cursor,
    Cursor,
    Cursor,
    Cursor,
    Cursor,
    Cursor,
    Cursor
  ]
  let pairs = 0
  let triples = 0
  const nextUnit = createHeads(a, aCounts, aLists)
  const nextPair = createHeads(b, bCounts, bLists)
  const nextTriple = createHeads(c, cCounts, cLists)
  return {
    passages: head?.next() ?? 0,
    unit: () => {
      if (a.left === 0) return null
      pairs = aPairs.next()
      return nextUnit()
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
