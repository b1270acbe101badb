import {closeSync, openSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {groupSize, type ShardEntry, writeDirectory} from '../../../src/search/exact/directory.ts'
import type {Group} from '../../../src/search/exact/manifest.ts'
import {packSize} from '../../../src/search/exact/places.ts'
import type {Gram} from '../../../src/search/exact/shard.ts'

/** Puts pieces one behind the other into files `<name>-1.bin`, `<name>-2.bin` … of a folder. */
export interface PackWriter {
  add: (piece: Uint8Array) => void
  close: () => void
}

/** Write pieces where `placesOf` says that they are. */
export function createPacks(folder: string, name: string, size = packSize): PackWriter {
  let pack = 0
  let file: number | null = null
  let length = 0
  const close = () => {
    if (file !== null) closeSync(file)
    file = null
  }
  return {
    add: (piece) => {
      if (file === null || (length > 0 && length + piece.length > size)) {
        close()
        file = openSync(join(folder, `${name}-${String(++pack)}.bin`), 'w')
        length = 0
      }
      for (let at = 0; at < piece.length;) at += writeSync(file, piece, at)
      length += piece.length
    },
    close
  }
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
    const group = Buffer.concat([directory, ...pieces])
    packs.add(group)
    groups.push({start: first.start, directory: directory.length, length: group.length})
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
