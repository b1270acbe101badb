import type {BitReader, BitWriter} from './bits.ts'

/*
 * Sorted lists of numbers below a limit that writer and reader both know, as short as they come:
 * nothing at all where the list is full, a bit for each number where it is dense, else the gaps.
 */

/** A list with more than one number in so many is a row of bits. */
const dense = 2.2
/** Bits that are written or read at once. */
const together = 16

/** Write a sorted list of different numbers from 0 to `limit - 1`; the reader must know how many there are. */
export function putList(
  writer: BitWriter,
  list: Uint32Array | Uint16Array,
  count: number,
  limit: number
): void {
  if (count === limit) return
  if (count * dense > limit) {
    let at = 0
    for (let first = 0; first < limit; first += together) {
      const bits = Math.min(together, limit - first)
      let row = 0
      for (; at < count && (list[at] ?? 0) < first + bits; at++)
        row += 2 ** (bits - 1 - ((list[at] ?? 0) - first))
      writer.put(row, bits)
    }
    return
  }
  writer.gaps(list, count, gapBits(count, limit))
}

/** Read a list of `count` numbers below `limit`. */
export function getList(reader: BitReader, count: number, limit: number): Uint32Array<ArrayBuffer> {
  const list = new Uint32Array(count)
  if (count === limit) for (let at = 0; at < count; at++) list[at] = at
  else if (count * dense > limit) {
    let at = 0
    for (let value = 0; value < limit; value++) if (reader.bit() === 1) list[at++] = value
  } else {
    const bits = gapBits(count, limit)
    let next = 0
    for (let at = 0; at < count; at++) {
      const value = next + reader.rice(bits)
      list[at] = value
      next = value + 1
    }
  }
  return list
}

/** Pass over a list. */
export function skipList(reader: BitReader, count: number, limit: number): void {
  if (count === limit) return
  if (count * dense > limit) reader.at += limit
  else {
    const bits = gapBits(count, limit)
    for (let at = 0; at < count; at++) {
      reader.unary()
      reader.at += bits
    }
  }
}

/** The bits that gaps between `count` numbers below `limit` have as a rule. */
function gapBits(count: number, limit: number): number {
  const mean = limit / count
  return mean < 2 ? 0 : 31 - Math.clz32(mean * 0.69)
}
