import {closeSync, fstatSync, linkSync, openSync, readSync, writeFileSync} from 'node:fs'
import {systemErrorOf} from '../../../src/text/system-error.ts'

/**
 * Write a new file.
 *
 * @param before a file that takes its place if it has the same bytes
 */
export function saveBytes(path: string, bytes: Uint8Array, before: string | null): void {
  if (!placeSame(before, path, bytes.length, [bytes])) writeFileSync(path, bytes)
}

/**
 * Have a file at another path, where nothing stands, if it has these bytes. Making a file
 * costs many times what reading it does.
 *
 * @param length of all pieces together
 * @returns whether it does; whatever is in the way only costs time
 */
export function placeSame(
  from: string | null,
  to: string,
  length: number,
  pieces: Iterable<Uint8Array>
): boolean {
  if (from === null) return false
  try {
    const file = openSync(from, 'r')
    try {
      if (fstatSync(file).size !== length) return false
      for (const piece of pieces) if (!isNext(file, piece)) return false
    } finally {
      closeSync(file)
    }
    linkSync(from, to)
    return true
  } catch (error) {
    if (!systemErrorOf(error)) throw error
    return false
  }
}

/** So much of a file is compared at a time. One buffer for all: many would wait for their collection. */
const found = Buffer.alloc(1 << 16)

/** Whether a file goes on with some bytes. */
function isNext(file: number, piece: Uint8Array): boolean {
  for (let at = 0; at < piece.length;) {
    const count = readSync(file, found, 0, Math.min(found.length, piece.length - at), null)
    if (count === 0) return false
    if (!found.subarray(0, count).equals(piece.subarray(at, at + count))) return false
    at += count
  }
  return true
}
