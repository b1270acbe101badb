import {closeSync, fstatSync, openSync, readSync, writeSync} from 'node:fs'
import {placeSame, saveBytes} from './place-same.ts'

/** The bytes of an open file: in memory where they are few, else read as they are asked for. */
export interface Bytes {
  length: number
  at: (start: number, length: number) => Buffer
  /** Some of them in order; each piece is overwritten by the next. */
  pieces: (start: number, length: number) => Iterable<Uint8Array>
  /**
   * Write some of them into a new file.
   *
   * @param before a file that takes its place if it has the same bytes
   */
  save: (path: string, start: number, length: number, before: string | null) => void
  close: () => void
}

/** So many bytes are in memory at a time. */
const few = 1 << 18
const shared = Buffer.alloc(few)

/** @throws the error of `node:fs` where the file cannot be read */
export function openBytes(path: string): Bytes {
  const file = openSync(path, 'r')
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  try {
    const length = fstatSync(file).size
    if (length > few) return inFile(file, length, close)
    const bytes = fill(Buffer.allocUnsafe(length), file, 0)
    close()
    return inMemory(bytes)
  } catch (error) {
    close()
    throw error
  }
}

function inMemory(bytes: Buffer): Bytes {
  const at = (start: number, length: number) => bytes.subarray(start, start + length)
  return {
    length: bytes.length,
    at,
    pieces: (start, length) => [at(start, length)],
    save: (path, start, length, before) => saveBytes(path, at(start, length), before),
    close: () => undefined
  }
}

function inFile(file: number, length: number, close: () => void): Bytes {
  const pieces = function* (start: number, length: number) {
    for (let done = 0; done < length; done += few) {
      yield fill(shared.subarray(0, Math.min(few, length - done)), file, start + done)
    }
  }
  return {
    length,
    at: (start, length) => fill(Buffer.allocUnsafe(length), file, start),
    pieces,
    save: (path, start, length, before) => {
      if (placeSame(before, path, length, pieces(start, length))) return
      const to = openSync(path, 'w')
      try {
        for (const piece of pieces(start, length)) {
          for (let done = 0; done < piece.length;) done += writeSync(to, piece, done)
        }
      } finally {
        closeSync(to)
      }
    },
    close
  }
}

function fill(bytes: Buffer, file: number, start: number): Buffer {
  for (let at = 0; at < bytes.length;) {
    const count = readSync(file, bytes, at, bytes.length - at, start + at)
    if (count === 0) throw new Error(`Expected ${String(bytes.length - at)} more bytes in the file`)
    at += count
  }
  return bytes
}
