import {randomBytes} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {
  encoding,
  type Entry,
  formatIndex,
  indexName,
  type Pack,
  packNames,
  readIndex
} from './pack.ts'
import {writeWhole} from './whole-file.ts'

/** Takes the entries of one load, in any order. */
export interface PackWriter {
  /**
   * @param front the part that pages show, `rest` what follows on it, both in as many pieces as there are
   * @param note what is known of it without reading it
   */
  add: (digest: string, front: Iterable<string>, rest: Iterable<string>, note?: string) => void
  /**
   * Take over an entry of the load before.
   *
   * @returns whether it was there, and whole
   */
  keep: (digest: string, before: Pack) => boolean
  /** Put what was added in the place of the last load. */
  finish: () => void
  /** Leave the last load as it is. */
  abandon: () => void
}

/** Bytes that are written at once. */
const bufferSize = 1 << 20

export function createPack(folder: string): PackWriter {
  mkdirSync(folder, {recursive: true})
  removeLeftovers(folder)
  const {name, file} = createFile(folder)
  const entries = new Map<string, Entry>()
  let end = 0
  let sum = 0
  // One buffer for all: many would wait for their collection in memory.
  const buffer = Buffer.allocUnsafe(bufferSize)
  const write = (bytes: Buffer) => {
    for (let done = 0; done < bytes.length;) {
      done += writeSync(file, bytes, done, bytes.length - done, end + done)
    }
    sum = crc32(bytes, sum)
    end += bytes.length
  }
  const writeText = (pieces: Iterable<string>) => {
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; at += bufferSize / 2) {
        const part = piece.slice(at, at + bufferSize / 2)
        write(buffer.subarray(0, buffer.write(part, encoding)))
      }
    }
  }
  return {
    add(digest, front, rest, note = '') {
      const start = end
      sum = 0
      writeText(front)
      const shown = end - start
      writeText(rest)
      entries.set(digest, {start, front: shown, length: end - start, sum, note})
    },
    keep(digest, before) {
      const entry = before.get(digest)
      if (!entry) return false
      const start = end
      sum = 0
      for (let at = 0; at < entry.length; at += bufferSize) {
        const room = buffer.subarray(0, Math.min(bufferSize, entry.length - at))
        write(before.read(entry.start + at, room))
      }
      if (sum === entry.sum) entries.set(digest, {...entry, start})
      else end = start
      return sum === entry.sum
    },
    finish() {
      ftruncateSync(file, end)
      fsyncSync(file)
      writeWhole(join(folder, indexName), formatIndex({pack: name, size: end, entries}))
      // Only now: until the index names it, the lock tells others that the pack is not left over.
      closeSync(file)
      removeLeftovers(folder)
    },
    abandon() {
      closeSync(file)
      rmSync(join(folder, name), {force: true})
    }
  }
}

/** A new pack, locked as long as it is open; the lock ends with the process, however that ends. */
function createFile(folder: string): {name: string; file: number} {
  for (;;) {
    const name = `documents-${randomBytes(8).toString('hex')}.utf16`
    const file = openSync(join(folder, name), 'wx+')
    // Between the two steps another load can have taken it for a leftover.
    if (tryLock(file) && existsSync(join(folder, name))) return {name, file}
    closeSync(file)
  }
}

/** Remove what loads left that did not come to their end, and what the last one has replaced. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (packNames.test(name)) removeUnlessInUse(folder, name)
    else if (unfinished.test(name)) removeIfOld(join(folder, name))
  }
}

/** Files on the way to their name, which are there for a moment, and those of earlier versions. */
const unfinished = /\.new$|^documents\.utf16$/
const hour = 3_600_000

function removeIfOld(path: string): void {
  const stat = statSync(path, {throwIfNoEntry: false})
  if (stat && Date.now() - stat.mtimeMs > hour) rmSync(path, {force: true})
}

function removeUnlessInUse(folder: string, name: string): void {
  const path = join(folder, name)
  try {
    const file = openSync(path, 'r+')
    try {
      // The index is read behind the lock: a load that ended in between has put its own in place.
      if (tryLock(file) && readIndex(folder)?.pack !== name) rmSync(path, {force: true})
    } finally {
      closeSync(file)
    }
  } catch {
    // Another load has removed it already, or somebody else holds it open.
  }
}

/** Loaded only here, where packs are written: pages are bundled, and cannot bundle a native module. */
function tryLock(file: number): boolean {
  const require = createRequire(import.meta.url)
  const native = require('fs-native-extensions') as {tryLock: (file: number) => boolean}
  return native.tryLock(file)
}
