import {createHash} from 'node:crypto'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openCompiled} from '../../../src/loader/compiled.ts'
import {type Manifest, readManifest} from '../../../src/loader/manifest.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import {simplify} from '../../../src/search/traditional.ts'
import {createWordFolder} from '../../../src/search/words/fold-words.ts'
import {digestOfProgram} from '../../ingest/artefacts/maker.ts'
import {openPartCache} from '../exact/part-cache.ts'
import type {Indexer} from '../indexer.ts'
import {bucketOf, bucketsFor} from './buckets.ts'
import {type BundleReader, openBundle} from './bundle-file.ts'
import {divideBundle, fromKept, type KeptLeaf, type Leaf, makeLeaf, toKept} from './leaf.ts'
import {type Entry, makeBundle} from './make-bundle.ts'
import {createTermCounter} from './document-terms.ts'
import {type EngineFile, makeEngine} from './make-engine.ts'
import type {Sounds} from '../sounds/collect.ts'
import {mergeSounds} from '../sounds/merge.ts'
import {keepValue, keyOfValue, openValue} from '../kept-value.ts'
import {createReadings, type KnownReadings} from '../sounds/readings.ts'
import {writeSounds} from '../sounds/write-sounds.ts'
import {writeWords} from './write-words.ts'

export interface WordsFolders {
  /** Compiled documents and their manifest. */
  compiled: string
  /** The site; everything is written to `search/words/` and `search/sounds/` below it. */
  site: string
}

export interface WordsOptions {
  /** Folder where bundles are kept for the next time; `null` where nothing is. */
  cache?: string | null
  /** Whether the host gives parts of files; else every part is a file. */
  isRanged?: boolean
  /** How many bundles there are; as the documents ask for where it is not given. */
  buckets?: number
  /** Told how much is done, from 0 to 1. */
  onShare?: (share: number) => void
  /** Told of each process of Pagefind. */
  onStart?: (indexer: Indexer) => void
}

/** All of the program that decides what a bundle is. */
const programParts = ['scripts/search', 'src/search', 'src/lib', 'src/text']

/**
 * Build the words engine: one record a document, in bundles by their addresses. A bundle whose
 * documents are what they were is taken from the cache.
 *
 * @returns the number of bundles that were made anew
 * @throws {Failure} where Pagefind reports an error, dies or does not answer
 */
export async function buildWords(
  {compiled, site}: WordsFolders,
  sessions: ReadonlyMap<string, SessionData>,
  options: WordsOptions = {}
): Promise<number> {
  const {cache = null, isRanged = true, buckets, onShare = () => undefined, onStart} = options
  const reader = openCompiled(compiled)
  const work = join(compiled, 'words')
  rmSync(work, {recursive: true, force: true})
  mkdirSync(work)
  const open: BundleReader[] = []
  try {
    const manifest = readManifest(compiled)
    const bytes = manifest.reduce((sum, {digest}) => sum + reader.size(digest), 0)
    const making = digestOfProgram(programParts)
    const parts = openPartCache(cache, making, work, openBundle)
    const values = openPartCache(cache, making, work, openValue)
    const keyOf = createKeys(sessions)
    const tools = {fold: createWordFolder(simplify), terms: createTermCounter()}
    const leafOf = (documents: Manifest) => (): Leaf => {
      const name = `leaf ${keyOf(documents)}`
      const kept = values.take(keyOfValue(name)) as KeptLeaf | null
      if (kept) return fromKept(kept)
      const leaf = makeLeaf(documents, reader, sessions, tools)
      keepValue(values, name, toKept(leaf))
      return leaf
    }
    const keys: string[] = []
    let made = 0
    for (const bundle of divide(manifest, buckets ?? bucketsFor(bytes))) {
      const key = keyOf(bundle)
      keys.push(key)
      const taken = parts.take(key)
      if (taken === null) {
        const sounds: Sounds[] = []
        await makeBundle(
          parts.pathOf(key),
          entriesOf(divideBundle(bundle).map(leafOf), sounds),
          () => mergeSounds(sounds),
          onStart
        )
        parts.keep(key)
        made++
      }
      open.push(taken ?? openMade(parts.pathOf(key)))
      onShare(open.reduce((sum, {pages}) => sum + pages, 0) / manifest.length)
    }
    parts.trim()
    const version = createHash('sha256')
      .update(JSON.stringify([keys, making, isRanged]))
      .digest('hex')
      .slice(0, 16)
    const folder = join(site, 'search/words')
    writeWords({folder, version, isRanged}, open)
    const sounds = open.map((bundle) => bundle.sounds())
    const readings = createReadings(values.take(keyOfValue('readings')) as KnownReadings | null)
    writeSounds(join(site, 'search/sounds'), sounds, isRanged, readings)
    const learnt = readings.learnt()
    if (learnt) keepValue(values, 'readings', learnt)
    const known = values.take(keyOfValue('engine')) as EngineFile[] | null
    const engine = known ?? (await makeEngine())
    if (!known) keepValue(values, 'engine', engine)
    for (const {name, content} of engine)
      writeFileSync(join(folder, name), Buffer.from(content, 'base64'))
    return made
  } finally {
    for (const bundle of open) bundle.close()
    reader.close()
    rmSync(work, {recursive: true, force: true})
  }
}

function openMade(path: string): BundleReader {
  const bundle = openBundle(path)
  if (!bundle) throw new Error(`Expected a whole file at ${path}`)
  return bundle
}

/** The documents of each bundle that has some. */
function divide(manifest: Manifest, count: number): Manifest[] {
  const bundles = Array.from({length: count}, (): Manifest => [])
  for (const entry of manifest) bundles[bucketOf(entry.id, count)]?.push(entry)
  return bundles.filter(({length}) => length > 0)
}

/** What tells whether a bundle is the same. */
function createKeys(sessions: ReadonlyMap<string, SessionData>): (bundle: Manifest) => string {
  const heads = new Map<string, string>()
  const headOf = (id: string) => {
    const known = heads.get(id)
    if (known !== undefined) return known
    const head = JSON.stringify({...sessions.get(id), parts: []})
    heads.set(id, head)
    return head
  }
  return (bundle) => {
    const hash = createHash('sha256')
    for (const {id, digest, data} of bundle)
      hash.update(JSON.stringify([id, digest, data, headOf(data.session)]))
    return hash.digest('hex')
  }
}

/** All entries of leaves, each made when it is come to. @param sounds takes those of each leaf */
function* entriesOf(leaves: readonly (() => Leaf)[], sounds: Sounds[]): Generator<Entry> {
  for (const make of leaves) {
    const leaf = make()
    sounds.push(leaf.sounds)
    yield* leaf.entries
  }
}
