import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'

/**
 * Entries by digest in one file, found through an index beside it. The index
 * names its pack and tells its size, and is put in place last and whole: so
 * whatever ended a load, index and pack agree, or the index counts as absent.
 */
export interface Index {
  pack: string
  /** Bytes of the pack. */
  size: number
  entries: Map<string, Entry>
}

/** Where an entry stands in the pack. */
export interface Entry {
  start: number
  /** Bytes of the part that pages show; it comes first. */
  front: number
  /** Bytes of all of it. */
  length: number
  /** CRC-32 of all of it. */
  sum: number
}

export const indexName = 'documents.json'
/** What a pack is called; the middle differs from load to load. */
export const packNames = /^documents-[0-9a-f]+\.utf16$/

/** An open pack of the last load. */
export interface Pack {
  get: (digest: string) => Entry | undefined
  /** Bytes of the pack, fewer where it ends before. */
  read: (start: number, length: number) => Buffer
  close: () => void
}

/** Another load can put a new pack in the place of the one that was just read of, but not for ever. */
const attempts = 8

/** The pack of the last load; an empty one where there is none that is whole. */
export function openPack(folder: string): Pack {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const index = readIndex(folder)
    if (index === null) break
    const file = openOrNull(join(folder, index.pack))
    if (file === null) continue
    if (fstatSync(file).size === index.size) {
      return {
        get: (digest) => index.entries.get(digest),
        read: (start, length) => readAt(file, start, length),
        close: () => closeSync(file)
      }
    }
    closeSync(file)
    break
  }
  return {get: () => undefined, read: () => Buffer.alloc(0), close: () => undefined}
}

/** The index of the last load; `null` where there is none, or none that can be read. */
export function readIndex(folder: string): Index | null {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, indexName), 'utf8'))
    const {pack, size, entries} = read as {pack: string; size: number; entries: Row[]}
    if (!packNames.test(pack)) return null
    return {pack, size, entries: new Map(entries.map(toEntry))}
  } catch {
    return null
  }
}

type Row = [digest: string, start: number, front: number, length: number, sum: number]

function toEntry([digest, start, front, length, sum]: Row): [string, Entry] {
  return [digest, {start, front, length, sum}]
}

export function formatIndex({pack, size, entries}: Index): string {
  const rows = [...entries].map(([digest, {start, front, length, sum}]): Row => {
    return [digest, start, front, length, sum]
  })
  return JSON.stringify({pack, size, entries: rows})
}

/** Bytes that are copied at once. */
const chunk = 1 << 20

/**
 * The bytes of an entry in chunks.
 *
 * @throws {RangeError} at the end, where they are not what was written
 */
export function* bytesOf(pack: Pack, {start, length, sum}: Entry): Generator<Buffer> {
  let actual = 0
  for (let at = 0; at < length; at += chunk) {
    const bytes = pack.read(start + at, Math.min(chunk, length - at))
    actual = crc32(bytes, actual)
    yield bytes
  }
  if (actual !== sum) throw new RangeError('Unexpected bytes in a pack')
}

function openOrNull(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch {
    return null
  }
}

function readAt(file: number, start: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const read = readSync(file, buffer, done, length - done, start + done)
    if (read === 0) break
    done += read
  }
  return buffer.subarray(0, done)
}
