import {closeSync, openSync, readSync, renameSync, rmSync, statSync, writeSync} from 'node:fs'
import {basename} from 'node:path'
import {crc32} from 'node:zlib'
import {orNull} from '../../../src/text/system-error.ts'

/*
 * The lists of units as the last run has put them together. Behind them stands as JSON where those of each unit
 * are, what they were made of, and a sum of them; last the length of that and its sum.
 */

/** Lists of units by a digest of what they are made of. */
export interface KeptLists {
  /** Those of a unit; `null` where they are not known, made of something else, or not whole. */
  take: (unit: number, contents: string) => Uint8Array | null
  /** Keep those of a unit for the next run. */
  keep: (unit: number, contents: string, lists: Uint8Array) => void
  /** Have what was kept in the place of what was known. */
  end: () => void
}

/** Lists that an earlier run has kept, to be read one by one. */
export interface EarlierLists {
  take: KeptLists['take']
  close: () => void
}

type Row = [unit: number, contents: string, from: number, length: number, sum: number]

const tailBytes = 8
/** Bytes that are written at once. */
const together = 1 << 20

/** Open what {@link createKeptLists} kept; `null` where it is not whole. */
export function openEarlier(path: string): EarlierLists | null {
  const file = openSync(path, 'r')
  const read = (from: number, length: number) => {
    // Of a file that was cut the end says anything.
    if (from < 0) return null
    const bytes = Buffer.alloc(length)
    return readSync(file, bytes, 0, length, from) === length ? bytes : null
  }
  const rows = orNull(() => readRows(path, read))
  if (rows === null) {
    closeSync(file)
    return null
  }
  return {
    take: (unit, contents) => {
      const row = rows.get(unit)
      if (row?.[1] !== contents) return null
      const [, , from, length, sum] = row
      const lists = read(from, length)
      return lists !== null && crc32(lists) === sum ? lists : null
    },
    close: () => closeSync(file)
  }
}

function readRows(
  path: string,
  read: (from: number, length: number) => Buffer | null
): Map<number, Row> | null {
  const size = statSync(path).size
  const tail = read(size - tailBytes, tailBytes)
  if (tail === null) return null
  const length = tail.readUInt32LE()
  const text = read(size - tailBytes - length, length)
  if (text === null || sumOf(path, text) !== tail.readUInt32LE(4)) return null
  return new Map((JSON.parse(text.toString()) as Row[]).map((row) => [row[0], row]))
}

/**
 * Keep the lists of units in a file; what stands there comes from an earlier run.
 *
 * @param earlier what is known by that
 */
export function createKeptLists(path: string, earlier: EarlierLists | null): KeptLists {
  const fresh = `${path}.new`
  const file = openSync(fresh, 'w')
  const rows: Row[] = []
  let waiting: Uint8Array[] = []
  let held = 0
  let from = 0
  const flush = () => {
    const bytes = Buffer.concat(waiting)
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    waiting = []
    held = 0
  }
  const put = (bytes: Uint8Array) => {
    waiting.push(bytes)
    held += bytes.length
    from += bytes.length
    if (held >= together) flush()
  }
  return {
    take: (unit, contents) => earlier?.take(unit, contents) ?? null,
    keep: (unit, contents, lists) => {
      rows.push([unit, contents, from, lists.length, crc32(lists)])
      put(lists)
    },
    end: () => {
      const text = Buffer.from(JSON.stringify(rows))
      const tail = Buffer.alloc(tailBytes)
      tail.writeUInt32LE(text.length)
      tail.writeUInt32LE(sumOf(path, text), 4)
      put(text)
      put(tail)
      flush()
      closeSync(file)
      earlier?.close()
      // What was taken may be one file with what is kept.
      rmSync(path, {force: true})
      renameSync(fresh, path)
    }
  }
}

/** Under another name it is something else. */
function sumOf(path: string, text: Uint8Array): number {
  return crc32(text, crc32(basename(path)))
}
