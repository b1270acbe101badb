import {BitWriter} from '../../../src/search/exact/bits.ts'
import {putList} from '../../../src/search/exact/lists.ts'
import {fewPassages, type Gram, unitGapBits} from '../../../src/search/exact/shard.ts'
import {putBits, type Start, type UnitLists} from './unit-lists.ts'

/** Bytes at which a shard is closed as soon as it can be. */
const usualSize = 2500
/** Units are put together in a shard up to so many times its size. */
const mostFull = 1.25

/** Takes lists in the order of their units, and writes them as shards. */
export interface ShardWriter {
  /** The passages of a unit; its pairs follow. */
  unit: (list: Uint32Array, count: number) => void
  /**
   * The passages of a pair of the last unit; its triples follow, where {@link fewPassages} are less.
   * The list must stay as it is until then.
   */
  pair: (b: number, list: Uint32Array, count: number) => void
  /** The ranks of a triple of the last pair. */
  triple: (c: number, list: Uint32Array, count: number) => void
  /** All of the last unit. */
  take: () => UnitLists
  /** Put a unit behind the ones before. */
  add: (a: number, lists: UnitLists) => void
  /** Write what is open. */
  end: () => void
}

/**
 * What comes of a unit depends on nothing but its own lists: it begins a shard where it has more
 * than one, else it is put behind others as it is.
 *
 * @param passages number of passages of the archive
 * @param onShard told of each shard and what it begins with
 */
export function createShardWriter(
  passages: number,
  onShard: (start: Gram, bytes: Uint8Array) => void,
  size = usualSize
): ShardWriter {
  return {...createUnitWriter(passages, size), ...createShardJoiner(onShard, size)}
}

/** Puts units together. */
function createShardJoiner(
  onShard: (start: Gram, bytes: Uint8Array) => void,
  size: number
): Pick<ShardWriter, 'add' | 'end'> {
  const writer = new BitWriter()
  let open: Gram | null = null
  /** What is open, as long as it is that of one unit. */
  let alone: UnitLists['rest'] | null = null
  const end = () => {
    if (open !== null && alone !== null) onShard(open, ended(alone))
    else if (open !== null) {
      writer.put(0, 2)
      onShard(open, writer.take())
    }
    open = alone = null
  }
  return {
    add: (a, {shards, rest}) => {
      const held = alone?.bytes.length ?? writer.length
      const hasRoom = held + rest.bytes.length <= size * mostFull
      if (open !== null && shards.length === 0 && hasRoom) {
        if (alone !== null) putBits(writer, alone)
        alone = null
        writer.put(1, 2)
        writer.put(a, 16)
        putBits(writer, rest)
        return
      }
      end()
      for (const {start, bytes} of shards) onShard([a, ...start], bytes)
      open = [a, ...rest.start]
      alone = rest
    },
    end
  }
}

/** A shard of one unit. Its end is two zeros, as what fills up the last byte. */
function ended({bytes, bits}: UnitLists['rest']): Uint8Array {
  if (bits + 2 <= 8 * bytes.length) return bytes
  const longer = new Uint8Array(bytes.length + 1)
  longer.set(bytes)
  return longer
}

/** Writes the lists of one unit. */
function createUnitWriter(
  passages: number,
  size: number
): Pick<ShardWriter, 'unit' | 'pair' | 'triple' | 'take'> {
  const writer = new BitWriter()
  let shards: UnitLists['shards'] = []
  let start: Start | null = null
  /** The last pair and triple; -1 before the first one. */
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
    shards.push({start, bytes: writer.take()})
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
    unit: (numbers, count) => {
      start = [0, 0]
      second = -1
      list(numbers, count, passages)
    },
    pair: (b, numbers, count) => {
      endTriples()
      if (writer.length > size) close(2)
      if (start === null) start = [b, 0]
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
        start = [second, c]
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
    take: () => {
      endTriples()
      const bits = writer.bits
      const rest = {start: start ?? [0, 0], bytes: writer.take(), bits} as const
      const taken = {shards, rest}
      shards = []
      start = null
      return taken
    }
  }
}
