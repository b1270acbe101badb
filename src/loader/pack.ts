import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import {join} from 'node:path'

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
  /** What is known of it without reading it. */
  note: string
}

/** What strings are in memory: turning Chinese into UTF-8 and back costs more. */
export const encoding = 'utf16le'
export const indexName = 'documents.json'
/** What a pack is called; the middle differs from load to load. */
export const packNames = /^documents-[0-9a-f]+\.utf16$/

/** An open pack of the last load. */
export interface Pack {
  get: (digest: string) => Entry | undefined
  text: (start: number, length: number) => string
  /** Fill a buffer from there on, as far as the pack goes. */
  read: (start: number, buffer: Buffer) => Buffer
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
        text: (start, length) => readAt(file, start, Buffer.allocUnsafe(length)).toString(encoding),
        read: (start, buffer) => readAt(file, start, buffer),
        close: () => closeSync(file)
      }
    }
    closeSync(file)
    break
  }
  return {
    get: () => undefined,
    text: () => '',
    read: (_, buffer) => buffer.subarray(0, 0),
    close: () => undefined
  }
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

type Row = [
  ...[digest: string, start: number, front: number, length: number, sum: number],
  note: string
]

function toEntry([digest, start, front, length, sum, note]: Row): [string, Entry] {
  return [digest, {start, front, length, sum, note}]
}

export function formatIndex({pack, size, entries}: Index): string {
  const rows = [...entries].map(([digest, {start, front, length, sum, note}]): Row => {
    return [digest, start, front, length, sum, note]
  })
  return JSON.stringify({pack, size, entries: rows})
}

function openOrNull(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch {
    return null
  }
}

function readAt(file: number, start: number, buffer: Buffer): Buffer {
  let done = 0
  while (done < buffer.length) {
    const read = readSync(file, buffer, done, buffer.length - done, start + done)
    if (read === 0) break
    done += read
  }
  return buffer.subarray(0, done)
}
