import {hash} from 'node:crypto'
import {fewPassages} from '../../../src/search/exact/shard.ts'
import type {KeptLists} from './kept-lists.ts'
import type {Head, SegmentReader} from './segment-file.ts'
import {unpackUnit, packUnit} from './unit-lists.ts'
import type {ShardWriter} from './write-shards.ts'

/** A segment, and what of it comes next at one level. */
interface Part {
  segment: SegmentReader
  /** Passages of the segments in front. */
  before: number
  head: Head | null
  /** Passages of the last pair in the segments in front. */
  rank: number
  /** The same at the next level. */
  below: Part | null
  /** It alone. */
  alone: Part[]
}

function createPart(segment: SegmentReader, before: number, levels: number): Part {
  const below = levels > 1 ? createPart(segment, before, levels - 1) : null
  const part: Part = {segment, before, head: null, rank: 0, below, alone: []}
  part.alone.push(part)
  return part
}

/**
 * Write the lists of segments in a row as those of one archive. The lists of a segment are those of
 * later passages than the ones in front, so they are put one behind the other; nothing is sorted,
 * and no more than those of a unit are in memory.
 *
 * @param kept what is known of units; they are taken from there as far as their lists are the same
 */
export function mergeSegments(
  segments: readonly SegmentReader[],
  writer: ShardWriter,
  kept: KeptLists | null = null
): void {
  let passages = 0
  const parts = segments.map((segment): Part => {
    const before = passages
    passages += segment.passages
    return createPart(segment, before, 3)
  })
  const merge = createMerger(passages, writer)
  const numbers = new Uint32Array(1 + 3 * parts.length)
  /** Digest of all that decides what the lists of a unit are. */
  const contentsOf = (ofUnit: readonly Part[]) => {
    numbers[0] = passages
    let at = 1
    for (const {before, segment} of ofUnit) {
      const [high, low] = segment.digest()
      numbers[at++] = before
      numbers[at++] = high
      numbers[at++] = low
    }
    return hash('sha256', numbers.subarray(0, 1 + 3 * ofUnit.length), 'base64')
  }
  eachKey(
    parts,
    ({segment}) => segment.unit(),
    (unit, ofUnit) => {
      if (kept === null) {
        writer.add(unit, merge(ofUnit))
        return
      }
      const contents = contentsOf(ofUnit)
      const known = kept.take(unit, contents)
      if (known) for (const {segment} of ofUnit) segment.pass()
      const lists = known ? unpackUnit(known) : merge(ofUnit)
      writer.add(unit, lists)
      kept.keep(unit, contents, known ?? packUnit(lists))
    }
  )
  writer.end()
}

/** Makes the lists of a unit of those that segments have. */
function createMerger(passages: number, writer: ShardWriter) {
  const list = new Uint32Array(passages)
  const ranks = new Uint32Array(passages)
  const addPair = (pair: number, ofPair: readonly Part[]) => {
    let rank = 0
    for (const part of ofPair) {
      if (part.below) part.below.rank = rank
      rank += part.head?.count ?? 0
    }
    writer.pair(
      pair,
      list,
      join(ofPair, list, ({before}) => before)
    )
    eachKey(
      below(ofPair),
      ({segment}) => segment.triple(),
      (triple, ofTriple) => {
        const count = join(ofTriple, ranks, (part) => part.rank)
        if (rank > fewPassages) writer.triple(triple, ranks, count)
      }
    )
  }
  return (ofUnit: readonly Part[]) => {
    writer.unit(
      list,
      join(ofUnit, list, ({before}) => before)
    )
    eachKey(below(ofUnit), ({segment}) => segment.pair(), addPair)
    return writer.take()
  }
}

/** Go through what several segments have at one level, in the order of keys. */
function eachKey(
  parts: readonly Part[],
  next: (part: Part) => Head | null,
  visit: (key: number, parts: readonly Part[]) => void
): void {
  const [only] = parts
  if (parts.length === 1 && only) {
    for (only.head = next(only); only.head; only.head = next(only)) visit(only.head.key, parts)
    return
  }
  const open = parts.filter((part) => (part.head = next(part)) !== null)
  while (open.length > 0) {
    let key = Infinity
    let first: Part | null = null
    let count = 0
    for (const part of open) {
      const own = part.head?.key ?? Infinity
      if (own < key) {
        key = own
        first = part
        count = 0
      }
      if (own === key) count++
    }
    const found =
      count === 1 && first
        ? first.alone
        : open.filter(({head}) => head !== null && head.key === key)
    visit(key, found)
    for (const part of found) {
      part.head = next(part)
      if (part.head === null) open.splice(open.indexOf(part), 1)
    }
  }
}

/** The same segments at the next level; what they have at this one stays. */
function below(parts: readonly Part[]): readonly Part[] {
  const [only] = parts
  if (parts.length === 1 && only?.below) return only.below.alone
  return parts.map((part) => part.below).filter((part) => part !== null)
}

function join(parts: readonly Part[], list: Uint32Array, larger: (part: Part) => number): number {
  let count = 0
  for (const part of parts) count = part.head?.list(list, count, larger(part)) ?? count
  return count
}
