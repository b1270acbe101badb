import {createHash} from 'node:crypto'
import {closeSync, openSync, readFileSync, readSync, writeFileSync} from 'node:fs'

/*
 * What Pagefind makes of a bundle of documents, as one file: the digest of all that follows, the
 * length of a head, the head as JSON, and the bytes that it speaks of, one behind the other.
 */

/** Some bytes of a bundle: a chunk of its index, or the documents under a value of a filter. */
export interface Piece {
  /** As Pagefind asks for it, `index/<name>.pf_index`. */
  path: string
  /** The first term of a chunk; empty for a filter. */
  from: string
  length: number
}

export interface BundleHead {
  /** How Pagefind calls the index. */
  hash: string
  pages: number
  /** Bytes of Pagefind's directory. */
  meta: number
  pieces: Piece[]
  /** Bytes of each group of things. */
  groups: number[]
}

const sumLength = 32
const frontLength = sumLength + 4

/** Write a bundle. @param parts the directory, the pieces, then the groups */
export function writeBundle(path: string, head: BundleHead, parts: readonly Uint8Array[]): void {
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const rest = Buffer.concat([length, text, ...parts])
  writeFileSync(path, Buffer.concat([createHash('sha256').update(rest).digest(), rest]))
}

/** Whether a file is a whole bundle. */
export function isBundle(path: string): boolean {
  try {
    const bytes = readFileSync(path)
    const sum = createHash('sha256').update(bytes.subarray(sumLength)).digest()
    return bytes.length > frontLength && sum.equals(bytes.subarray(0, sumLength))
  } catch {
    return false
  }
}

/** Reads from a bundle, little at a time. */
export interface BundleReader extends BundleHead {
  /** Bytes behind the head. */
  bytes: (from: number, length: number) => Uint8Array
  close: () => void
}

export function openBundle(path: string): BundleReader {
  const file = openSync(path, 'r')
  const read = (from: number, length: number) => {
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, from)
    return bytes
  }
  const length = read(sumLength, 4).readUInt32LE()
  const head = JSON.parse(read(frontLength, length).toString()) as BundleHead
  return {
    ...head,
    bytes: (from, count) => read(frontLength + length + from, count),
    close: () => closeSync(file)
  }
}
