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

/** Reads from a bundle, little at a time. */
export interface BundleReader extends BundleHead {
  /** Bytes behind the head. */
  bytes: (from: number, length: number) => Uint8Array
  close: () => void
}

/** Open a file that {@link writeBundle} wrote; `null` where it is not whole. */
export function openBundle(path: string): BundleReader | null {
  const whole = readFileSync(path)
  const sum = createHash('sha256').update(whole.subarray(sumLength)).digest()
  if (whole.length < frontLength || !sum.equals(whole.subarray(0, sumLength))) return null
  const length = whole.readUInt32LE(sumLength)
  const head = JSON.parse(
    whole.subarray(frontLength, frontLength + length).toString()
  ) as BundleHead
  const file = openSync(path, 'r')
  return {
    ...head,
    bytes: (from, count) => {
      const bytes = Buffer.alloc(count)
      readSync(file, bytes, 0, count, frontLength + length + from)
      return bytes
    },
    close: () => closeSync(file)
  }
}
