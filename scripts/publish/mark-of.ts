import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync, type Stats, statSync} from 'node:fs'
import type {FileMark} from '../../src/schema/manifest.ts'

/** A file whose bytes were read. */
interface Known {
  mark: FileMark
  /** When it had been written, in milliseconds. */
  written: number
}

/** Files whose bytes were read, by what the system calls them: a run asks for those of a site up to three times. */
const known = new Map<string, Known>()

/** What was written so many milliseconds ago has another time if it is written again. */
const settled = 2000

/**
 * Size and digest of a file as it is. One that was not written since is read once, by whatever
 * name it is asked for.
 *
 * @param found what the system says of the file, where it was asked just now
 * @throws the error of `node:fs` where it cannot be read
 */
export function markOf(path: string, found: Stats = statSync(path)): FileMark {
  const {dev, ino, size, mtimeMs: written} = found
  const name = `${String(dev)}:${String(ino)}`
  const before = known.get(name)
  if (before?.written === written && before.mark.size === size) return before.mark
  const mark = readMark(path)
  if (isSettled(found)) known.set(name, {mark, written})
  return mark
}

/** Take it as known what a file is, without reading it. */
export function knowMark({dev, ino, mtimeMs: written}: Stats, mark: FileMark): void {
  known.set(`${String(dev)}:${String(ino)}`, {mark, written})
}

/** Whether a file would have another time if it were written from now on. */
export function isSettled({mtimeMs}: Stats): boolean {
  return Date.now() - mtimeMs > settled
}

/** So much of a file is read at once. */
const piece = Buffer.alloc(1 << 16)

/** Files are read one after the other: most are small, and to take turns costs several times what reading them does. */
function readMark(path: string): FileMark {
  const hash = createHash('sha256')
  let size = 0
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read))
      size += read
    }
  } finally {
    closeSync(file)
  }
  return {sha256: hash.digest('hex'), size}
}
