import {BitReader, BitWriter} from './bits.ts'
import {type Gram, compareGrams} from './shard.ts'

/*
 * Where shards are, in two levels: the root of the archive knows what each group of shards begins
 * with and how long it is; a group begins with a directory of its shards.
 */

/** Shards of a group. */
export const groupSize = 128

/** What a shard begins with, and its bytes. */
export interface ShardEntry {
  start: Gram
  length: number
}

/** Bits of the gaps between what shards begin with, as a rule. */
const gapBits = 4

/** The directory of a group, as it stands in front of its shards. */
export function writeDirectory(shards: readonly ShardEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter()
  let [a, b] = [0, 0]
  for (const {start, length} of shards) {
    writer.rice(start[0] - a, gapBits)
    if (start[0] === a) writer.rice(start[1] - b, 2 * gapBits)
    else writer.put(start[1], 16)
    writer.put(start[2] === 0 ? 0 : 1, 1)
    if (start[2] !== 0) writer.put(start[2], 16)
    writer.gamma(length)
    ;[a, b] = start
  }
  return writer.take()
}

/** Read the directory of a group of so many shards. */
export function readDirectory(bytes: Uint8Array, shards: number): ShardEntry[] {
  const reader = new BitReader(bytes)
  let [a, b] = [0, 0]
  return Array.from({length: shards}, () => {
    const gap = reader.rice(gapBits)
    a += gap
    b = gap === 0 ? b + reader.rice(2 * gapBits) : reader.get(16)
    const c = reader.bit() === 1 ? reader.get(16) : 0
    return {start: [a, b, c], length: reader.gamma()}
  })
}

/** The last of what is sorted that does not begin behind a gram; -1 where all do. */
export function lastBefore(starts: readonly Gram[], gram: Gram): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = starts[middle]
    if (start && compareGrams(start, gram) <= 0) low = middle + 1
    else high = middle
  }
  return low - 1
}
