import {BitWriter} from '../../../src/search/exact/bits.ts'
import {putList} from '../../../src/search/exact/lists.ts'
import {fewPassages, type Gram, unitGapBits} from '../../../src/search/exact/shard.ts'

/** Bytes at which a shard is closed as soon as it can be. */
const usualSize = 2500
/** The next unit begins a new shard once one is so full. */
const fullEnough = 0.6

/** Takes lists in the order of their units, and writes them as shards. */
export interface ShardWriter {
  /** The passages of a unit; its pairs follow. */
  unit: (a: number, list: Uint32Array, count: number) => void
  /**
   * The passages of a pair of the last unit; its triples follow, where {@link fewPassages} are less.
   * The list must stay as it is until then.
   */
  pair: (b: number, list: Uint32Array, count: number) => void
  /** The ranks of a triple of the last pair. */
  triple: (c: number, list: Uint32Array, count: number) => void
  /** Write what is open. */
  end: () => void
}

/**
 * @param passages number of passages of the archive
 * @param onShard told of each shard and what it begins with
 */
export function createShardWriter(
  passages: number,
  onShard: (start: Gram, bytes: Uint8Array) => void,
  size = usualSize
): ShardWriter {
  const writer = new BitWriter()
  let start: Gram | null = null
  /** The last unit, pair and triple; `second` and `third` are -1 before the first one. */
  let unit = 0
  let second = -1
  let third = -1
  /** Passages of the last pair; whether they stand in a shard before. */
  let pairList: Uint32Array = new Uint32Array()
  let pairCount = 0
  let isDivided = false
  let hasTriples = false
  const absolute = new Uint32Array(passages)
  const close = (zeros: number) => {
    if (start === null) return
    writer.put(0, zeros)
    onShard(start, writer.take())
    start = null
  }
  const endTriples = () => {
    if (hasTriples) writer.put(0, 1)
    hasTriples = false
  }
  const list = (numbers: Uint32Array, count: number, limit: number) => {
    writer.gamma(count)
    putList(writer, numbers, count, limit)
  }
  return {
    unit: (a, numbers, count) => {
      endTriples()
      if (writer.length > size * fullEnough) close(2)
      if (start === null) start = [a, 0, 0]
      else {
        writer.put(1, 2)
        writer.put(a, 16)
      }
      unit = a
      second = -1
      list(numbers, count, passages)
    },
    pair: (b, numbers, count) => {
      endTriples()
      if (writer.length > size) close(2)
      if (start === null) start = [unit, b, 0]
      else {
        writer.put(1, 1)
        if (second < 0) writer.put(b, 16)
        else writer.rice(b - second - 1, unitGapBits)
      }
      second = b
      third = -1
      pairList = numbers
      pairCount = count
      isDivided = false
      hasTriples = count > fewPassages
      list(numbers, count, passages)
    },
    triple: (c, numbers, count) => {
      if (writer.length > size) close(3)
      if (start === null) {
        start = [unit, second, c]
        isDivided = true
      } else {
        writer.put(1, 1)
        if (third < 0) writer.put(c, 16)
        else writer.rice(c - third - 1, unitGapBits)
      }
      third = c
      if (!isDivided) list(numbers, count, pairCount)
      else {
        for (let at = 0; at < count; at++) absolute[at] = pairList[numbers[at] ?? 0] ?? 0
        list(absolute, count, passages)
      }
    },
    end: () => {
      endTriples()
      close(2)
    }
  }
}
