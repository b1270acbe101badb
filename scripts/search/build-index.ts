import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {openCompiled} from '../../src/loader/compiled.ts'
import {readManifest} from '../../src/loader/manifest.ts'
import type {SessionData} from '../../src/schema/session.ts'
import {toPassages} from '../../src/search/passages.ts'
import {type Indexer, startIndexer} from './indexer.ts'
import {toRecord} from './record.ts'

/** Pagefind's own interfaces, which the archive does not use. */
const unused = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\.(?:css|js)$/
/** What the first bundle has for all of them. */
const shared = /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/

/**
 * Characters of a bundle. Pagefind takes about 550 bytes of memory for each
 * while it puts a bundle together: 0.5 GB.
 */
const usualSize = 900_000
/** What a passage costs beside its text. */
const perPassage = 50

export interface IndexFolders {
  /** Compiled documents and their manifest. */
  compiled: string
  /** The site; the index is written to `pagefind/` below it. */
  site: string
}

export interface IndexOptions {
  /** Characters of a bundle. */
  size?: number
  /** Told how much is done, of 100. */
  onPercent?: (percent: number) => void
  /** Told of each indexer that is started. */
  onStart?: (indexer: Indexer) => void
}

/**
 * Index the passages of all documents.
 *
 * The index comes in bundles, because Pagefind holds all of one in memory: the
 * first in `pagefind/`, others in `pagefind/2/` and so on. `pagefind.js` then
 * also exports how many there are; of an ordinary archive there is one.
 *
 * @returns the number of passages
 * @throws {Failure} where Pagefind reports an error, dies or does not answer
 */
export async function buildIndex(
  {compiled, site}: IndexFolders,
  sessions: ReadonlyMap<string, SessionData>,
  {size = usualSize, onPercent = () => undefined, onStart = () => undefined}: IndexOptions = {}
): Promise<number> {
  const reader = openCompiled(compiled)
  const manifest = readManifest(compiled)
  const folder = join(site, 'pagefind')
  const start = async () => {
    const indexer = await startIndexer()
    onStart(indexer)
    return indexer
  }
  let indexer = await start()
  let bundle = 1
  let count = 0
  let room = size
  try {
    const percent = createPercent(manifest.map(({digest}) => reader.size(digest)))
    for (const [at, {id, digest, data}] of manifest.entries()) {
      const onShare = (share: number) => onPercent(percent(at, share))
      for (const passage of toPassages(reader.blocks(digest, onShare))) {
        if (room <= 0) {
          await finish(indexer, folder, bundle)
          indexer = await start()
          bundle++
          room = size
        }
        const record = toRecord(id, data, sessions.get(data.session), passage)
        await indexer.add(record)
        room -= record.content.length + perPassage
        count++
      }
    }
    await finish(indexer, folder, bundle)
    if (bundle > 1) {
      appendFileSync(join(folder, 'pagefind.js'), `\nexport const bundles = ${String(bundle)}\n`)
    }
    onPercent(100)
  } finally {
    reader.close()
    await indexer.close()
  }
  return count
}

/** Write what an indexer has made, and end it. */
async function finish(indexer: Indexer, folder: string, bundle: number): Promise<void> {
  for (const {path, content} of await indexer.files()) {
    if (unused.test(path) || (bundle > 1 && shared.test(path))) continue
    const target = join(folder, bundle > 1 ? String(bundle) : '', path)
    mkdirSync(dirname(target), {recursive: true})
    writeFileSync(target, content)
  }
  await indexer.close()
}

/** How much is done of some work whose parts have sizes, in whole percent. */
function createPercent(sizes: readonly number[]): (part: number, share: number) => number {
  const all = sizes.reduce((sum, size) => sum + size, 0) || 1
  let before = 0
  let current = 0
  return (part, share) => {
    for (; current < part; current++) before += sizes[current] ?? 0
    return Math.floor((100 * (before + share * (sizes[part] ?? 0))) / all)
  }
}
