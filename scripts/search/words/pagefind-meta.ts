/** What Pagefind's own directory of an index says of its chunks. */
export interface Chunk {
  /** The first term that it holds. */
  from: string
  /** Name of its file, without the ending. */
  name: string
}

type Value = number | string | Value[]

/** Pagefind puts these in front of what it compresses. */
const signature = 'pagefind_dcd'

/**
 * The chunks of an index, in order of their terms.
 *
 * @param bytes of the file `pf_meta`, decompressed
 * @throws where they are not what Pagefind 1.6 writes
 */
export function readChunks(bytes: Uint8Array): Chunk[] {
  const value = readValue(bytes, signature.length)
  const chunks = Array.isArray(value) ? value[2] : undefined
  if (!Array.isArray(chunks)) throw new Error('Expected chunks in the directory of Pagefind')
  return chunks.map((chunk) => {
    const [from, , name] = Array.isArray(chunk) ? chunk : []
    if (typeof from !== 'string' || typeof name !== 'string')
      throw new Error('Expected the first term and the name of a chunk of Pagefind')
    return {from, name}
  })
}

/** A value in CBOR, of the few kinds that stand there. */
function readValue(bytes: Uint8Array, start: number): Value {
  const decoder = new TextDecoder()
  let at = start
  const number = (low: number): number => {
    if (low < 24) return low
    let value = 0
    for (let left = 2 ** (low - 24); left > 0; left--) value = value * 256 + (bytes[at++] ?? 0)
    return value
  }
  const next = (): Value => {
    const head = bytes[at++] ?? 0xff
    const count = number(head & 0x1f)
    if (head >> 5 === 0) return count
    if (head >> 5 === 3) return decoder.decode(bytes.subarray(at, (at += count)))
    if (head >> 5 === 4) return Array.from({length: count}, next)
    throw new Error('Expected numbers, texts and lists in the directory of Pagefind')
  }
  return next()
}
