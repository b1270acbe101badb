import {createHash} from 'node:crypto'
import {closeSync, constants, fstatSync, openSync, readSync, type Stats} from 'node:fs'
import {explainError} from '../../../src/text/system-error.ts'
import {formatOf, headLength} from '../engine/read/readers.ts'
import {type Fault, specialFault} from './fault.ts'

/** The bytes of a source, or why there are none; its digest, if that is known all the same. */
export type FileRead = {bytes: Uint8Array} | {fault: Fault; sha256: string | null}

/** Files of a size that it costs nothing to read, whatever they are. */
const small = 1_000_000

/** Neither wait for a pipe that nobody writes to, nor follow what has become a link. */
// Windows has no such flags, and no such files.
const flags =
  constants.O_RDONLY |
  ((constants.O_NONBLOCK as number | undefined) ?? 0) |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0)

/**
 * Read a file once, all from one descriptor, so that what is hashed is what is read.
 * A large one is judged by its name and first bytes before.
 *
 * @param file the name that the archive knows it by
 * @param largest how many bytes a text may have
 */
export function readFile(path: string, file: string, largest: number): FileRead {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, flags)
    return readOpened(descriptor, file, largest)
  } catch (error) {
    const fault: Fault = {rule: 'source-unread', status: 'failed', found: explainError(error)}
    return {fault, sha256: null}
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

function readOpened(descriptor: number, file: string, largest: number): FileRead {
  const stats = fstatSync(descriptor)
  if (stats.isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR', syscall: 'read'})
  if (!stats.isFile()) return {fault: specialFault(stats), sha256: null}
  if (stats.size > small) {
    const head = Buffer.alloc(headLength)
    const format = formatOf(file, head.subarray(0, fill(descriptor, head, 0)))
    if (format && 'rule' in format) {
      const sha256 = stats.size > largest ? null : digestOf(descriptor, stats.size)
      return {fault: format, sha256}
    }
  }
  if (stats.size > largest) {
    const [found, expected] = [megabytes(stats.size), megabytes(largest)]
    return {fault: {rule: 'source-large', status: 'failed', found, expected}, sha256: null}
  }
  return readWhole(descriptor, stats)
}

/**
 * All bytes of an open file, if it stays as it was.
 *
 * @param before its state when it was opened
 */
export function readWhole(descriptor: number, before: Stats): FileRead {
  const bytes = Buffer.alloc(before.size)
  const length = fill(descriptor, bytes, 0)
  const after = fstatSync(descriptor)
  const isSame = after.size === before.size && after.mtimeMs === before.mtimeMs
  if (!isSame || length < bytes.length) {
    return {fault: {rule: 'source-changed', status: 'failed'}, sha256: null}
  }
  return {bytes}
}

/** Read into a buffer until it or the file is at its end. */
function fill(descriptor: number, buffer: Uint8Array, position: number): number {
  let length = 0
  while (length < buffer.length) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, position + length)
    if (count === 0) break
    length += count
  }
  return length
}

/** The digest of an open file, of which no more than a piece is in memory. */
function digestOf(descriptor: number, size: number): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(small)
  for (let position = 0; position < size; position += piece.length) {
    hash.update(piece.subarray(0, fill(descriptor, piece, position)))
  }
  return hash.digest('hex')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', {maximumFractionDigits: 1, useGrouping: false})} MB`
}
