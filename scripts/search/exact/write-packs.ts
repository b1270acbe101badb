import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {groupSize, type ShardEntry, writeDirectory} from '../../../src/search/exact/directory.ts'
import type {Group} from '../../../src/search/exact/manifest.ts'
import {createPlaces, packSize} from '../../../src/search/exact/places.ts'
import type {Gram} from '../../../src/search/exact/shard.ts'

/** Puts pieces where `placesOf` says that they are; those that are added together are one for it. */
export interface PackWriter {
  add: (...pieces: readonly Uint8Array[]) => void
  close: () => void
}

/** Bytes that are written at once. */
const together = 1 << 20

/** Pieces one behind the other in files `<name>-1.bin`, `<name>-2.bin` … of a folder. */
export function createPacks(folder: string, name: string, size = packSize): PackWriter {
  let file: number | null = null
  const waiting = new Uint8Array(together)
  let held = 0
  const write = (bytes: Uint8Array) => {
    if (file !== null) for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
  }
  const flush = () => {
    write(waiting.subarray(0, held))
    held = 0
  }
  const close = () => {
    flush()
    if (file !== null) closeSync(file)
    file = null
  }
  const place = createPlaces(size)
  return {
    add: (...pieces) => {
      const {pack, from} = place(sizeOf(pieces))
      if (from === 0) {
        close()
        file = openSync(join(folder, `${name}-${String(pack)}.bin`), 'w')
      }
      for (const piece of pieces) {
        if (held + piece.length > together) flush()
        if (piece.length > together) write(piece)
        else {
          waiting.set(piece, held)
          held += piece.length
        }
      }
    },
    close
  }
}

/** Each piece a file of its own, `<name>-<pack>/<from>.bin`: for hosts that give no parts of files. */
export function createPieces(folder: string, name: string, size = packSize): PackWriter {
  const place = createPlaces(size)
  return {
    add: (...pieces) => {
      const {pack, from} = place(sizeOf(pieces))
      const target = join(folder, `${name}-${String(pack)}`)
      if (from === 0) mkdirSync(target)
      let at = from
      for (const piece of pieces) {
        writeFileSync(join(target, `${String(at)}.bin`), piece)
        at += piece.length
      }
    },
    close: () => undefined
  }
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, {length}) => sum + length, 0)
}

/** Takes shards in order and writes them in groups, each with its directory in front. */
export interface GroupWriter {
  shard: (start: Gram, bytes: Uint8Array) => void
  /** Write the last group; gives what a manifest says of all of them. */
  end: () => {groups: Group[]; lastShards: number}
}

export function createGroups(packs: PackWriter): GroupWriter {
  const groups: Group[] = []
  let entries: ShardEntry[] = []
  let pieces: Uint8Array[] = []
  let lastShards = 0
  const flush = () => {
    const [first] = entries
    if (!first) return
    const directory = writeDirectory(entries)
    const group = [directory, ...pieces]
    packs.add(...group)
    groups.push({start: first.start, directory: directory.length, length: sizeOf(group)})
    lastShards = entries.length
    entries = []
    pieces = []
  }
  return {
    shard: (start, bytes) => {
      entries.push({start, length: bytes.length})
      pieces.push(bytes)
      if (entries.length === groupSize) flush()
    },
    end: () => {
      flush()
      return {groups, lastShards}
    }
  }
}
