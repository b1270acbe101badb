import {BitReader} from './bits.ts'
import {getList, skipList} from './lists.ts'

/*
 * A shard holds lists of passages by one, two and three units, sorted by units. What a shard begins
 * with is said outside of it; then follow
 *
 *   units   = unit { 1 a16 unit } 0          unit   = list pairs
 *   pairs   = { 1 b pair } 0                 pair   = list [triples]
 *   triples = { 1 c list } 0                 list   = count numbers
 *
 * b and c are written as 16 bits where they are the first of their kind, then as gaps. A pair of
 * few passages has no triples. The list of a triple counts in ranks of that of its pair, where that
 * stands in front of it. A shard may begin with a pair, then without its unit, or with a triple, then
 * without its pair: triples of that one are lists of passages, so that no other shard need be read.
 */

/** Units of a list; 0 where there are less than three. */
export type Gram = readonly [a: number, b: number, c: number]

/** A pair of at most so many passages has no lists of its triples. */
export const fewPassages = 8
/** Bits of the gaps between second and between third units, as a rule. */
export const unitGapBits = 6

/** Which passages hold some units. */
export interface Found {
  passages: Uint32Array
  /** Whether they do for certain; else they may. */
  isExact: boolean
}

/** Order of grams, and of what shards begin with. */
export function compareGrams(one: Gram, other: Gram): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}

/**
 * What a shard says of a gram; `null` where it holds nothing of it.
 *
 * @param start what the shard begins with
 * @param passages number of passages of the archive
 */
export function readShard(
  bytes: Uint8Array,
  start: Gram,
  gram: Gram,
  passages: number
): Found | null {
  const reader = new BitReader(bytes)
  const [a, b, c] = gram
  let [unit, second] = start
  if (start[1] === 0) {
    const count = reader.gamma()
    if (unit === a && b === 0) return {passages: getList(reader, count, passages), isExact: true}
    skipList(reader, count, passages)
    second = -1
  } else {
    const answer = readPair(start[2])
    if (answer !== undefined) return answer
  }
  for (;;) {
    while (reader.bit() === 1) {
      second = second < 0 ? reader.get(16) : second + 1 + reader.rice(unitGapBits)
      const answer = readPair(0)
      if (answer !== undefined) return answer
    }
    if (reader.bit() === 0) return null
    unit = reader.get(16)
    second = -1
    if (unit > a) return null
    const count = reader.gamma()
    if (unit === a && b === 0) return {passages: getList(reader, count, passages), isExact: true}
    skipList(reader, count, passages)
  }

  /** Read a pair, or from one of its triples on; `undefined` where the gram is none of it. */
  function readPair(from: number): Found | null | undefined {
    const isPair = unit === a && second === b
    if (unit > a || (unit === a && second > b)) return null
    if (from > 0) {
      const list = readTriples(from, passages, isPair)
      return isPair ? {passages: list, isExact: true} : undefined
    }
    const count = reader.gamma()
    if (!isPair) {
      skipList(reader, count, passages)
      if (count > fewPassages) readTriples(0, count, false)
      return undefined
    }
    const list = getList(reader, count, passages)
    if (c === 0 || count <= fewPassages) return {passages: list, isExact: c === 0}
    const ranks = readTriples(0, count, true)
    return {passages: ranks.map((rank) => list[rank] ?? 0), isExact: true}
  }

  /** Pass over the triples of a pair, up to the one that is asked for; its list. */
  function readTriples(from: number, limit: number, isPair: boolean): Uint32Array {
    let third = from
    let isFirst = true
    for (let isNext = from > 0 || reader.bit() === 1; isNext; isNext = reader.bit() === 1) {
      if (!isFirst) third += 1 + reader.rice(unitGapBits)
      else if (from === 0) third = reader.get(16)
      isFirst = false
      const count = reader.gamma()
      if (isPair && third === c) return getList(reader, count, limit)
      skipList(reader, count, limit)
    }
    return new Uint32Array()
  }
}
