import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type CompiledReader, openCompiled} from '../../../src/loader/compiled.ts'
import {type Manifest, readManifest} from '../../../src/loader/manifest.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import {simplify} from '../../../src/search/traditional.ts'
import {createWordFolder} from '../../../src/search/words/fold-words.ts'
import {digestOfProgram} from '../../ingest/artefacts/maker.ts'
import type {Indexer} from '../indexer.ts'
import {bucketOf, bucketsFor} from './buckets.ts'
import {isBundle} from './bundle-file.ts'
import {type Entry, makeBundle} from './make-bundle.ts'
import {makeEngine} from './make-engine.ts'
import {toThing, toWordsRecord} from './words-record.ts'
import {writeWords} from './write-words.ts'

export interface WordsFolders {
  /** Compiled documents and their manifest. */
  compiled: string
  /** The site; all is written to `search/words/` below it. */
  site: string
  /** Bundles of the last build by their keys; afterwards those of this one. */
  kept: string
}

export interface WordsOptions {
  /** Bytes of a pack at the most. */
  packSize?: number
  /** How many bundles there are; as the documents ask for where it is not given. */
  buckets?: number
  /** Told how much is done, of 100. */
  onPercent?: (percent: number) => void
  /** Told of each process of Pagefind. */
  onStart?: (indexer: Indexer) => void
}

/** Below the root of a site. */
export const wordsBelowSite = 'search/words'

/** All of the program that decides what a bundle is. */
const programParts = ['scripts/search/words', 'scripts/search/indexer.ts', 'src', 'package.json']

/**
 * Build the words engine: one record a document, in bundles by their addresses. A bundle whose
 * documents are what they were is taken from the last build.
 *
 * @returns the number of bundles that were made anew
 * @throws {Failure} where Pagefind reports an error, dies or does not answer
 */
export async function buildWords(
  {compiled, site, kept}: WordsFolders,
  sessions: ReadonlyMap<string, SessionData>,
  {packSize, buckets, onPercent = () => undefined, onStart}: WordsOptions = {}
): Promise<number> {
  const reader = openCompiled(compiled)
  try {
    const manifest = readManifest(compiled)
    const bytes = manifest.reduce((sum, {digest}) => sum + reader.size(digest), 0)
    const bundles = divide(manifest, buckets ?? bucketsFor(bytes))
    const keyOf = createKeys(sessions)
    mkdirSync(kept, {recursive: true})
    const paths: string[] = []
    let made = 0
    let done = 0
    for (const bundle of bundles) {
      const path = join(kept, `${keyOf(bundle)}.bundle`)
      paths.push(path)
      if (!isBundle(path)) {
        const fresh = `${path}.new`
        await makeBundle(fresh, entriesOf(bundle, reader, sessions), onStart)
        renameSync(fresh, path)
        made++
      }
      done += bundle.length
      onPercent(Math.floor((100 * done) / manifest.length))
    }
    const folder = join(site, wordsBelowSite)
    writeWords(folder, paths, packSize)
    for (const {name, content} of await makeEngine()) writeFileSync(join(folder, name), content)
    removeOthers(kept, paths)
    return made
  } finally {
    reader.close()
  }
}

/** The documents of each bundle that has some. */
function divide(manifest: Manifest, count: number): Manifest[] {
  const bundles = Array.from({length: count}, (): Manifest => [])
  for (const entry of manifest) bundles[bucketOf(entry.id, count)]?.push(entry)
  return bundles.filter(({length}) => length > 0)
}

/** What tells whether a bundle is the same. */
function createKeys(sessions: ReadonlyMap<string, SessionData>): (bundle: Manifest) => string {
  const program = digestOfProgram(programParts)
  const heads = new Map<string, string>()
  const headOf = (id: string) => {
    const known = heads.get(id)
    if (known !== undefined) return known
    const head = JSON.stringify({...sessions.get(id), parts: []})
    heads.set(id, head)
    return head
  }
  return (bundle) => {
    const hash = createHash('sha256').update(program)
    for (const {id, digest, data} of bundle)
      hash.update(JSON.stringify([id, digest, data, headOf(data.session)]))
    return hash.digest('hex')
  }
}

function* entriesOf(
  bundle: Manifest,
  reader: CompiledReader,
  sessions: ReadonlyMap<string, SessionData>
): Generator<Entry> {
  const fold = createWordFolder(simplify)
  for (const {id, digest, data} of bundle) {
    const filed = {id, data, session: sessions.get(data.session)}
    const record = toWordsRecord(filed, reader.blocks(digest), fold)
    yield {record, thing: toThing(filed)}
  }
}

function removeOthers(folder: string, paths: readonly string[]): void {
  const used = new Set(paths)
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (!used.has(path)) rmSync(path)
  }
}
