import {fewPassages} from '../../../src/search/exact/shard.ts'
import type {Head, SegmentReader} from './segment-file.ts'
import type {ShardWriter} from './write-shards.ts'

/** A segment, and what of it comes next at one level. */
interface Part {
  segment: SegmentReader
  /** Passages of the segments in front. */
  before: number
  head: Head | null
  /** Passages of the last pair in the segments in front. */
  rank: number
}

/**
 * Write the lists of segments in a row as those of one archive. The lists of a segment are those of
 * later passages than the ones in front, so they are put one behind the other; nothing is sorted,
 * and no more than a list is in memory.
 */
export function mergeSegments(segments: readonly SegmentReader[], writer: ShardWriter): void {
  let passages = 0
  const parts = segments.map((segment): Part => {
    const before = passages
    passages += segment.passages
    return {segment, before, head: null, rank: 0}
  })
  const list = new Uint32Array(passages)
  eachKey(
    parts,
    ({segment}) => segment.unit(),
    (unit, ofUnit) => {
      writer.unit(
        unit,
        list,
        join(ofUnit, list, ({before}) => before)
      )
      eachKey(
        copies(ofUnit),
        ({segment}) => segment.pair(),
        (pair, ofPair) => {
          let rank = 0
          for (const part of ofPair) {
            part.rank = rank
            rank += part.head?.count ?? 0
          }
          writer.pair(
            pair,
            list,
            join(ofPair, list, ({before}) => before)
          )
          eachKey(
            copies(ofPair),
            ({segment}) => segment.triple(),
            (triple, ofTriple) => {
              const count = join(ofTriple, list, (part) => part.rank)
              if (rank > fewPassages) writer.triple(triple, list, count)
            }
          )
        }
      )
    }
  )
  writer.end()
}

/** Go through what several segments have at one level, in the order of keys. */
function eachKey(
  parts: Part[],
  next: (part: Part) => Head | null,
  visit: (key: number, parts: Part[]) => void
): void {
  let open = parts
  for (const part of open) part.head = next(part)
  for (;;) {
    let key = Infinity
    let isOver = false
    for (const {head} of open) {
      if (head === null) isOver = true
      else if (head.key < key) key = head.key
    }
    if (isOver) open = open.filter(({head}) => head !== null)
    if (open.length === 0) return
    const found = open.length === 1 ? open : open.filter(({head}) => head?.key === key)
    visit(key, found)
    for (const part of found) part.head = next(part)
  }
}

/** The same segments at the next level; what they have at this one stays. */
function copies(parts: readonly Part[]): Part[] {
  return parts.map((part) => ({...part, head: null}))
}

function join(parts: readonly Part[], list: Uint32Array, larger: (part: Part) => number): number {
  let count = 0
  for (const part of parts) count = part.head?.list(list, count, larger(part)) ?? count
  return count
}
