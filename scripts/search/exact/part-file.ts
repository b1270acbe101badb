import {closeSync, openSync, readSync, writeSync} from 'node:fs'
import {basename} from 'node:path'
import {crc32} from 'node:zlib'
import {orNull} from '../../../src/text/system-error.ts'
import type {DocumentPart, Part} from './make-part.ts'
import {bytesOfSegment, openSegment, type SegmentReader} from './segment-file.ts'

/*
 * A part as a file: four numbers of 32 bits (a sum of its name and all that is behind it, and the bytes of each of the
 * three that follow), what is known of its documents as JSON, its texts, its lists.
 */

/** A part in a file, read as it is asked for. */
export interface PartFile {
  documents: DocumentPart[]
  /** Give the texts, piece by piece. */
  texts: (take: (piece: Uint8Array) => void) => void
  lists: () => SegmentReader
}

const headBytes = 16
/** Bytes that are read at once. */
const together = 1 << 20

export function writePart(path: string, {documents, texts, segment}: Part): void {
  const known = Buffer.from(JSON.stringify(documents))
  const lists = bytesOfSegment(segment)
  const size = lists.reduce((sum, {length}) => sum + length, 0)
  const sizes = Uint32Array.of(known.length, texts.length, size)
  const pieces = [new Uint8Array(sizes.buffer), known, texts, ...lists]
  const sum = pieces.reduce((before, piece) => crc32(piece, before), crc32(basename(path)))
  const file = openSync(path, 'w')
  try {
    for (const piece of [new Uint8Array(Uint32Array.of(sum).buffer), ...pieces])
      for (let at = 0; at < piece.length;) at += writeSync(file, piece, at)
  } finally {
    closeSync(file)
  }
}

/** Open a file that {@link writePart} wrote; `null` where there is none, not the whole of it, or another one. */
export function openPart(path: string): PartFile | null {
  return orNull(() => open(path))
}

function open(path: string): PartFile | null {
  const head = new Uint32Array(headBytes / 4)
  const read = (from: number, length: number, take: (piece: Uint8Array) => void) => {
    const file = openSync(path, 'r')
    const window = new Uint8Array(Math.min(together, length))
    try {
      for (let at = 0; at < length;) {
        const count = readSync(file, window, 0, Math.min(window.length, length - at), from + at)
        if (count === 0) return false
        take(window.subarray(0, count))
        at += count
      }
    } finally {
      closeSync(file)
    }
    return true
  }
  const bytes = new Uint8Array(head.buffer)
  if (!read(0, headBytes, (piece) => bytes.set(piece))) return null
  const [sum = 0, known = 0, texts = 0, lists = 0] = head
  let found = crc32(basename(path))
  const isRead = read(4, headBytes - 4 + known + texts + lists, (piece) => {
    found = crc32(piece, found)
  })
  if (!isRead || found !== sum) return null
  const json: Buffer[] = []
  read(headBytes, known, (piece) => json.push(Buffer.from(piece)))
  return {
    documents: JSON.parse(Buffer.concat(json).toString()) as DocumentPart[],
    texts: (take) => void read(headBytes + known, texts, take),
    lists: () => openSegment(path, headBytes + known + texts)
  }
}
