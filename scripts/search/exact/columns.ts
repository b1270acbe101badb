import {closeSync, openSync, readSync} from 'node:fs'
import {Failure} from '../../failure.ts'

/*
 * A file of columns of 16-bit numbers: how many numbers each has, then the columns one behind the
 * other. A column is read from its front to its end through a small window.
 */

/** Numbers of a window. */
const usualWindow = 1 << 14

/** Columns as the bytes of a file, in pieces. */
export function bytesOfColumns(columns: readonly Uint16Array[]): Uint8Array[] {
  const lengths = Uint32Array.from(columns, ({length}) => length)
  return [lengths, ...columns].map(
    ({buffer, byteOffset, byteLength}) => new Uint8Array(buffer, byteOffset, byteLength)
  )
}

/** Reads one column, number by number. */
export class Cursor {
  readonly #file: number
  readonly #window: Uint16Array
  /** Bytes from the start of the file to what is read next, and where the column ends. */
  #from: number
  readonly #end: number
  #at = 0
  #filled = 0

  constructor(file: number, from: number, length: number, window: number) {
    this.#file = file
    this.#from = from
    this.#end = from + 2 * length
    this.#window = new Uint16Array(Math.min(window, Math.max(1, length)))
  }

  /** How many numbers are left. */
  get left(): number {
    return this.#filled - this.#at + (this.#end - this.#from) / 2
  }

  /** The next number. @throws at the end of the column, or of a file that is cut */
  next(): number {
    if (this.#at === this.#filled) this.#fill()
    return this.#window[this.#at++] ?? 0
  }

  /** Put the next numbers into an array, from `at` on, each so much larger. */
  copy(into: Uint32Array, at: number, count: number, larger: number): void {
    for (let done = 0; done < count;) {
      if (this.#at === this.#filled) this.#fill()
      const together = Math.min(count - done, this.#filled - this.#at)
      for (let each = 0; each < together; each++)
        into[at + done + each] = (this.#window[this.#at + each] ?? 0) + larger
      this.#at += together
      done += together
    }
  }

  /** Pass over the next numbers. */
  pass(count: number): void {
    const waiting = this.#filled - this.#at
    if (count <= waiting) this.#at += count
    else {
      this.#from += 2 * (count - waiting)
      this.#at = this.#filled
    }
  }

  #fill(): void {
    const bytes = Math.min(2 * this.#window.length, this.#end - this.#from)
    const read = bytes > 0 ? readSync(this.#file, this.#window, 0, bytes, this.#from) : 0
    if (read < 2) throw new Failure('检索用的中间文件不完整。请再运行一次。')
    this.#from += read - (read % 2)
    this.#filled = Math.floor(read / 2)
    this.#at = 0
  }
}

/** Columns of a file, to be read each by itself. */
export interface Columns {
  cursors: Cursor[]
  close: () => void
}

/** Open so many columns, which begin at a place of a file. */
export function openColumns(
  path: string,
  start: number,
  count: number,
  window = usualWindow
): Columns {
  const file = openSync(path, 'r')
  const lengths = new Uint32Array(count)
  readSync(file, lengths, 0, lengths.byteLength, start)
  let from = start + lengths.byteLength
  const cursors = Array.from(lengths, (length) => {
    const cursor = new Cursor(file, from, length, window)
    from += 2 * length
    return cursor
  })
  return {cursors, close: () => closeSync(file)}
}
