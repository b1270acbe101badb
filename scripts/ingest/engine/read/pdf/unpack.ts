import {brotliDecompressSync, inflateSync} from 'node:zlib'

/**
 * How large what is packed becomes, in bytes; more than `most` for what becomes larger, which is not
 * unpacked to its end. What is broken counts as far as it can be read.
 *
 * @param bytes from its first on; what stands behind its end does not matter
 * @param filters in the order that they are undone in
 */
export function unpack(bytes: Uint8Array, filters: readonly string[], most: number): number {
  let own: Uint8Array | number = bytes
  for (const [at, filter] of filters.entries()) {
    // Of what was only counted, nobody packs again.
    if (typeof own === 'number') return most + 1
    own = undo(own, filter, most, at === filters.length - 1)
  }
  return filters.length === 0 ? 0 : typeof own === 'number' ? own : own.length
}

function undo(
  bytes: Uint8Array,
  filter: string,
  most: number,
  isLast: boolean
): Uint8Array | number {
  switch (filter) {
    case 'Flate':
    case 'Brotli':
      return inflate(bytes, filter === 'Flate' ? inflateSync : brotliDecompressSync, most)
    case 'LZW':
      return isLast ? lengthOfLzw(bytes, most) : most + 1
    case 'RunLength':
      return isLast ? lengthOfRuns(bytes, most) : most + 1
    case 'ASCII85':
      return fromBase85(bytes)
    case 'ASCIIHex':
      return fromHex(bytes)
    default:
      return bytes
  }
}

function inflate(
  bytes: Uint8Array,
  unzip: (bytes: Uint8Array, options: {maxOutputLength: number}) => Uint8Array,
  most: number
): Uint8Array | number {
  try {
    return unzip(bytes, {maxOutputLength: most})
  } catch (error) {
    const isLarge = error instanceof RangeError
    return isLarge ? most + 1 : new Uint8Array()
  }
}

/** Codes of LZW: begin anew, and end; as wide as many are known. */
const [anew, last] = [256, 257]
const widest = 12

function lengthOfLzw(bytes: Uint8Array, most: number): number {
  const lengths = new Uint32Array(1 << widest).fill(1, 0, 256)
  let [known, width, before, length] = [258, 9, 0, 0]
  let [bits, held] = [0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xff_ffff
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    if (code === last || length > most) break
    if (code === anew) {
      ;[known, width, before] = [258, 9, 0]
      continue
    }
    const own = code < known ? (lengths[code] ?? 0) : before + 1
    if (before > 0 && known < lengths.length) lengths[known++] = before + 1
    length += own
    before = own
    width = Math.min(widest, Math.max(9, Math.ceil(Math.log2(known + 2))))
  }
  return length
}

function lengthOfRuns(bytes: Uint8Array, most: number): number {
  let length = 0
  for (let at = 0; at < bytes.length && length <= most;) {
    const mark = bytes[at] ?? 128
    if (mark === 128) break
    length += mark < 128 ? mark + 1 : 257 - mark
    at += mark < 128 ? mark + 2 : 2
  }
  return length
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf('>'.charCodeAt(0))
  const digits = latin(bytes, end).replace(/[^\da-f]+/gi, '')
  return Buffer.from(digits, 'hex')
}

/** Five characters are four bytes; z is four that are 0. */
function fromBase85(bytes: Uint8Array): Uint8Array {
  const text = latin(bytes, bytes.indexOf('~'.charCodeAt(0)))
  const made = new Uint8Array(text.length * 4 + 4)
  let [length, held, value] = [0, 0, 0]
  const put = (count: number) => {
    for (let at = 0; at < count; at++) made[length++] = (value >>> (24 - 8 * at)) & 255
    held = value = 0
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 122 && held === 0) put(4)
    else if (code >= 33 && code <= 117) {
      value = value * 85 + code - 33
      if (++held === 5) put(4)
    }
  }
  if (held > 1) {
    const rest = held
    for (; held < 5; held++) value = value * 85 + 84
    put(rest - 1)
  }
  return made.subarray(0, length)
}

function latin(bytes: Uint8Array, end: number): string {
  const part = end === -1 ? bytes : bytes.subarray(0, end)
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1')
}
