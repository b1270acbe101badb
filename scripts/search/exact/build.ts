import {createHash} from 'node:crypto'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateSync} from 'node:zlib'
import {openCompiled} from '../../../src/loader/compiled.ts'
import {readManifest} from '../../../src/loader/manifest.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import {
  blockUnit,
  headPassages,
  type Manifest,
  writeManifest
} from '../../../src/search/exact/manifest.ts'
import {roomOf} from '../../../src/search/exact/room.ts'
import {makingOf} from './making.ts'
import {cutSections} from './cut.ts'
import {toDates} from './dates.ts'
import {toSearched} from './document.ts'
import {toColumns} from './facet-columns.ts'
import {createKeptLists, type KeptLists, openEarlier} from './kept-lists.ts'
import {makeFiles} from './make-files.ts'
import {mergeSegments} from './merge.ts'
import {keyOfValue} from '../kept-value.ts'
import {openPart, type PartFile} from './part-file.ts'
import {openPartCache} from './part-cache.ts'
import {createGroups, createPacks, createPieces} from './write-packs.ts'
import {createShardWriter} from './write-shards.ts'

export interface ExactFolders {
  /** Compiled documents and their manifest. */
  compiled: string
  /** The site; everything is written to `search/` below it. */
  site: string
}

export interface ExactOptions {
  /** Parts that are made at the same time. */
  jobs?: number
  /** Folder where parts are kept for the next time; `null` where nothing is. */
  cache?: string | null
  /** Whether the host gives parts of files; else every part is a file. */
  isRanged?: boolean
  /** Told how much is done, from 0 to 1. */
  onShare?: (share: number) => void
  /** Bytes of compiled documents of a part, as a rule. */
  section?: number
}

/** Bytes of a shard and passages of a block of texts; larger where each of them is a file. */
const sizes = {
  ranged: {shard: 2500, blockPassages: 2},
  files: {shard: 16_000, blockPassages: 9}
}

/**
 * Write lists and texts of all documents, and what is needed to search in them.
 *
 * @returns the number of passages
 */
export async function buildExact(
  {compiled, site}: ExactFolders,
  sessions: ReadonlyMap<string, SessionData>,
  {jobs = 1, cache = null, isRanged = true, onShare = () => undefined, section}: ExactOptions = {}
): Promise<number> {
  const {shard, blockPassages} = isRanged ? sizes.ranged : sizes.files
  const entries = readManifest(compiled)
  const documents = entries.map((entry) => toSearched(entry, sessions))
  const reader = openCompiled(compiled)
  const making = makingOf({blockPassages})
  const sections = cutSections(documents, ({digest}) => reader.size(digest), making, section)
  reader.close()
  const work = join(compiled, 'search')
  rmSync(work, {recursive: true, force: true})
  mkdirSync(work)
  try {
    const parts = openPartCache(cache, making, work, openPart)
    const taken = sections.map(({digest}) => parts.take(digest))
    const missing = sections.filter((_, at) => taken[at] === null)
    let made = 0
    await makeFiles(
      missing.map(({documents: own, digest}) => ({
        ...{documents: own, compiled, blockPassages},
        to: parts.pathOf(digest)
      })),
      jobs,
      () => onShare((0.7 * ++made) / missing.length)
    )
    for (const {digest} of missing) parts.keep(digest)
    const files = sections.map(({digest}, at) => taken[at] ?? openMade(parts.pathOf(digest)))
    const version = createHash('sha256')
      .update(JSON.stringify([sections.map(({digest}) => digest), making, shard]))
      .digest('hex')
      .slice(0, 16)
    const target = join(site, 'search')
    const folder = join(target, version)
    mkdirSync(folder, {recursive: true})
    const known = files.flatMap((file) => file.documents)
    const passages = Uint32Array.from(known, ({passages: count}) => count)
    writeTexts(files, folder, isRanged)
    const lists = keepLists({cache, making, work, shard}, (kept) =>
      writeLists(files, folder, {isRanged, shard, kept})
    )
    const columns = toColumns(entries, known, sessions)
    const manifest: Manifest = {
      ...{version, isRanged, blockPassages, passages, columns, ...lists},
      blocks: Uint32Array.from(known.flatMap(({blocks}) => blocks.map((size) => size / blockUnit))),
      districts: districtsOf(
        known,
        columns.district.values.map(([id]) => id)
      )
    }
    writeFileSync(join(folder, 'dates.bin'), deflateSync(toDates(entries, sessions), {level: 9}))
    writeFileSync(join(target, 'manifest.bin'), deflateSync(writeManifest(manifest), {level: 9}))
    parts.trim()
    onShare(1)
    return passages.reduce((sum, count) => sum + count, 0)
  } finally {
    rmSync(work, {recursive: true, force: true})
  }
}

function openMade(path: string): PartFile {
  const file = openPart(path)
  if (!file) throw new Error(`Expected a whole file at ${path}`)
  return file
}

function writeTexts(files: readonly PartFile[], folder: string, isRanged: boolean): void {
  const packs = (isRanged ? createPacks : createPieces)(folder, 'texts')
  for (const {documents, texts} of files) {
    const lengths = documents.flatMap(({blocks}) => blocks)
    let next = 0
    let open = Buffer.alloc(0)
    texts((piece) => {
      open = Buffer.concat([open, piece])
      let at = 0
      for (let length = lengths[next]; length !== undefined; length = lengths[next]) {
        if (at + length > open.length) break
        packs.add(open.subarray(at, at + length))
        at += length
        next++
      }
      open = open.subarray(at)
    })
  }
  packs.close()
}

/** Have what an earlier run knows of the lists, and keep what this one knows. */
function keepLists<Value>(
  {cache, making, work, shard}: {cache: string | null; making: string; work: string; shard: number},
  make: (kept: KeptLists | null) => Value
): Value {
  if (cache === null) return make(null)
  const files = openPartCache(cache, making, work, openEarlier)
  const name = keyOfValue(`lists ${String(shard)}`)
  const kept = createKeptLists(files.pathOf(name), files.take(name))
  const made = make(kept)
  kept.end()
  files.keep(name)
  return made
}

function writeLists(
  files: readonly PartFile[],
  folder: string,
  {isRanged, shard, kept}: {isRanged: boolean; shard: number; kept: KeptLists | null}
) {
  const segments = files.map(({lists}) => lists())
  const packs = (isRanged ? createPacks : createPieces)(folder, 'lists')
  try {
    const groups = createGroups(packs)
    const passages = segments.reduce((sum, segment) => sum + segment.passages, 0)
    mergeSegments(segments, createShardWriter(passages, groups.shard, shard), kept)
    return groups.end()
  } finally {
    packs.close()
    for (const segment of segments) segment.close()
  }
}

/** The passages of all documents that are of another district than their document. */
function districtsOf(
  parts: readonly {
    passages: number
    districts: {first: number; count: number; district: string}[]
  }[],
  ids: readonly string[]
): Manifest['districts'] {
  let start = 0
  return parts.flatMap(({passages, districts}) => {
    const first = start + headPassages
    start += roomOf(passages)
    return districts.map((run): Manifest['districts'][number] => [
      first + run.first,
      run.count,
      ids.indexOf(run.district)
    ])
  })
}
