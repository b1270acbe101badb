import {createHash} from 'node:crypto'
import {closeSync, openSync, readFileSync, readSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import type {Sounds} from '../sounds/collect.ts'

/*
 * What Pagefind makes of a bundle of documents, as one file: the digest of its name and all that
 * follows, the length of a head, the head as JSON, and the bytes that it speaks of, one behind the other.
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
  /** Pairs of characters that its documents hold. */
  pairs: number
  names: Sounds['names']
  phrases: Sounds['phrases']
}

const sumLength = 32
const frontLength = sumLength + 4

/** Write a bundle. @param parts the directory, the pieces, the groups, what is known of pairs */
export function writeBundle(path: string, head: BundleHead, parts: readonly Uint8Array[]): void {
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const rest = Buffer.concat([length, text, ...parts])
  writeFileSync(path, Buffer.concat([sumOf(path, rest), rest]))
}

/** Reads from a bundle, little at a time. */
export interface BundleReader extends BundleHead {
  /** Bytes behind the head. */
  bytes: (from: number, length: number) => Uint8Array
  sounds: () => Sounds
  close: () => void
}

/** Open a file that {@link writeBundle} wrote; `null` where it is not whole, or another bundle. */
export function openBundle(path: string): BundleReader | null {
  const whole = readFileSync(path)
  const sum = sumOf(path, whole.subarray(sumLength))
  if (whole.length < frontLength || !sum.equals(whole.subarray(0, sumLength))) return null
  const length = whole.readUInt32LE(sumLength)
  const head = JSON.parse(
    whole.subarray(frontLength, frontLength + length).toString()
  ) as BundleHead
  const file = openSync(path, 'r')
  const bytes = (from: number, count: number) => {
    const read = Buffer.alloc(count)
    readSync(file, read, 0, count, frontLength + length + from)
    return read
  }
  return {
    ...head,
    bytes,
    sounds: () => {
      const {meta, pieces, groups, pairs, names, phrases} = head
      const lengths = [meta, ...pieces.map((piece) => piece.length), ...groups]
      const at = lengths.reduce((sum, each) => sum + each, 0)
      // A copy begins where the numbers of an array may begin.
      const numbers = (from: number, size: number) => new Uint8Array(bytes(from, size)).buffer
      const codes = new Uint32Array(numbers(at, 4 * pairs))
      const counts = new Uint16Array(numbers(at + 4 * pairs, 2 * pairs))
      const words = new Uint8Array(numbers(at + 6 * pairs, pairs))
      return {pairs: {codes, counts, words}, names, phrases}
    },
    close: () => closeSync(file)
  }
}

/** Under another name it is another bundle. */
function sumOf(path: string, rest: Uint8Array): Buffer {
  return createHash('sha256').update(basename(path)).update(rest).digest()
}
