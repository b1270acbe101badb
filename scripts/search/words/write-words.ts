import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Root} from '../../../src/search/words/root.ts'
import {createPacks, createPieces} from '../exact/write-packs.ts'
import type {BundleReader} from './bundle-file.ts'

export interface WordsSite {
  /** Folder of all files. */
  folder: string
  /** Name of the folder of packs: another one for other bytes. */
  version: string
  /** Whether the host gives parts of files; else every piece is a file. */
  isRanged: boolean
}

/**
 * Put bundles together, as the site has them: `root.bin`, and packs `lists` and `things`. Pieces
 * that begin with the same term stand side by side, so that a term is read of all bundles at once.
 */
export function writeWords(
  {folder, version, isRanged}: WordsSite,
  bundles: readonly BundleReader[]
): void {
  const own = join(folder, version)
  mkdirSync(own, {recursive: true})
  const root: Root = {version, isRanged, bundles: [], pieces: {bundle: [], name: [], length: []}}
  const create = isRanged ? createPacks : createPieces
  const lists = create(own, 'lists')
  for (const {bundle, reader, name, at, length} of orderPieces(bundles)) {
    lists.add(reader.bytes(at, length))
    root.pieces.bundle.push(bundle)
    root.pieces.name.push(name)
    root.pieces.length.push(length)
  }
  lists.close()
  const things = create(own, 'things')
  for (const {hash, pages, meta, groups, pieces, bytes} of bundles) {
    root.bundles.push({hash, pages, meta, groups})
    let at = meta + pieces.reduce((sum, {length}) => sum + length, 0)
    for (const length of groups) {
      things.add(bytes(at, length))
      at += length
    }
  }
  things.close()
  writeRoot(join(folder, 'root.bin'), root, bundles)
}

interface Ordered {
  bundle: number
  reader: BundleReader
  name: string
  from: string
  at: number
  length: number
}

/** The pieces of all bundles: chunks in order of their terms, then filters. */
function orderPieces(bundles: readonly BundleReader[]): Ordered[] {
  const all = bundles.flatMap((reader, bundle) => {
    let at = reader.meta
    return reader.pieces.map(({path, from, length}): Ordered => {
      at += length
      return {bundle, reader, name: shorten(path), from, at: at - length, length}
    })
  })
  return all.sort(
    (a, b) =>
      compare(b.name.charAt(0), a.name.charAt(0)) || compare(a.from, b.from) || a.bundle - b.bundle
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** `index/und_1a2b3c4.pf_index` is `i1a2b3c4`. */
function shorten(path: string): string {
  const end = path.lastIndexOf('.pf_')
  return path.charAt(0) + path.slice(path.lastIndexOf('_', end) + 1, end)
}

function writeRoot(path: string, root: Root, bundles: readonly BundleReader[]): void {
  const head = gzipSync(JSON.stringify(root), {level: 9})
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  const metas = bundles.map(({bytes, meta}) => bytes(0, meta))
  writeFileSync(path, Buffer.concat([length, head, ...metas]))
}
