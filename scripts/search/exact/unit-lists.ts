import type {BitWriter} from '../../../src/search/exact/bits.ts'

/** The lists of a unit as they stand in shards. */
export interface UnitLists {
  /** Shards that are full, and where each begins behind the unit. */
  shards: {start: Start; bytes: Uint8Array}[]
  /** What is behind the last of them, or all of it; without an end, so that other units may follow. */
  rest: {start: Start; bytes: Uint8Array; bits: number}
}

/** Second and third unit of what is first; 0 where it has none. */
export type Start = readonly [b: number, c: number]

/** Numbers of 32 bits in front of a piece: where it begins, its bytes and bits. */
const pieceNumbers = 3

/** Lists of a unit as bytes. */
export function packUnit({shards, rest}: UnitLists): Uint8Array {
  const pieces = [...shards.map((shard) => ({...shard, bits: 0})), rest]
  const head = Uint32Array.from(
    pieces.flatMap(({start: [b, c], bytes, bits}) => [b * 0x1_00_00 + c, bytes.length, bits])
  )
  const parts = [Uint32Array.of(pieces.length), head].map((each) => new Uint8Array(each.buffer))
  return Buffer.concat([...parts, ...pieces.map(({bytes}) => bytes)])
}

/** Read what {@link packUnit} made. */
export function unpackUnit(packed: Uint8Array): UnitLists {
  // A copy begins where numbers may begin.
  const numbers = (from: number, to: number) =>
    new Uint32Array(Uint8Array.from(packed.subarray(4 * from, 4 * to)).buffer)
  const [count = 0] = numbers(0, 1)
  const behind = 1 + pieceNumbers * count
  const head = numbers(1, behind)
  let at = 4 * behind
  const pieces = Array.from({length: count}, (_, piece) => {
    const [start = 0, length = 0, bits = 0] = head.subarray(pieceNumbers * piece)
    const bytes = packed.subarray(at, (at += length))
    return {start: [start >>> 16, start & 0xff_ff] as const, bytes, bits}
  })
  const rest = pieces.pop() ?? {start: [0, 0], bytes: new Uint8Array(), bits: 0}
  return {shards: pieces, rest}
}

/** Write bits as they are. */
export function putBits(writer: BitWriter, {bytes, bits}: UnitLists['rest']): void {
  const whole = bits >> 3
  let at = 0
  for (; at + 1 < whole; at += 2) writer.put((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0), 16)
  if (at < whole) writer.put(bytes[at] ?? 0, 8)
  const left = bits & 7
  if (left > 0) writer.put((bytes[whole] ?? 0) >> (8 - left), left)
}
