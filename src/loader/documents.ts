import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import type {Loader} from 'astro/loaders'
import {collectGarbage} from '../memory/collect-garbage.ts'
import {compileInTurns} from '../documents/compile.ts'
import type {CompiledPieces} from '../documents/compiled.ts'
import {DocumentError} from '../documents/document-error.ts'
import {ContentError} from '../content/content-error.ts'
import {findDocuments, parseDocument} from '../content/documents.ts'
import {documentPath, filesOf, pathFrom} from '../content/files.ts'
import type {DocumentData} from '../schema/document.ts'
import {
  compiledFolder,
  type CompiledReader,
  type CompiledWriter,
  createCompiled,
  openCompiled
} from './compiled.ts'
import type {Loading} from './loading.ts'
import {type Manifest, readKnownDocuments, writeManifest} from './manifest.ts'

/** Raised when the HTML of unchanged documents changes, so that none is taken from before. */
const engineVersion = '5'

/**
 * Loads the documents of the archive.
 *
 * Each MDX file is compiled once for its content; HTML and blocks are kept by
 * digest outside of the store and only the front matter in it, because Astro
 * reads the whole store into memory and bundles it.
 *
 * @param content the folder of the archive, relative to the root of the project or absolute
 */
export function documentsLoader(content: string): Loader {
  return {
    name: 'archive-documents',
    async load(context) {
      const {config, logger, watcher} = context
      const folder = filesOf(resolve(fileURLToPath(config.root), content)).documents
      await loadDocuments(content, context)
      // Only while developing is there a watcher.
      watcher?.add(folder)
      let last = Promise.resolve()
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(folder) || !path.endsWith('.mdx')) return
        // One load after the other: they write the same files.
        last = last
          .then(() => loadDocuments(content, context))
          .catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error))
          })
      })
    }
  }
}

/**
 * Load the documents of the archive once.
 *
 * @param content as in {@link documentsLoader}
 * @throws {ContentError} where one cannot be used as somebody has left it
 */
export async function loadDocuments(content: string, context: Loading): Promise<void> {
  const {store, config, logger} = context
  const root = fileURLToPath(config.root)
  const target = compiledFolder(config.cacheDir)
  const before = openCompiled(target)
  const compiled = createCompiled(target)
  const gone = new Set(store.keys())
  const known = new Map(readKnownDocuments(target).map((each) => [each.digest, each.data]))
  const load: Load = {root, content, known, before, compiled, context, isLong: false}
  let unchanged = 0
  try {
    for (const id of findDocuments(resolve(root, content))) {
      gone.delete(id)
      if (!(await loadDocument(id, load))) unchanged++
      // What the engine keeps of a document is only let go of between turns.
      else await setImmediate()
    }
    for (const id of gone) store.delete(id)
    compiled.finish()
  } catch (error) {
    compiled.abandon()
    throw error
  } finally {
    before.close()
  }
  writeManifest(target, manifestOf(store))
  // All that a long document took would stay beside what it takes to make the pages.
  if (load.isLong) collectGarbage()
  logger.info(
    `${String(store.keys().length - unchanged)} documents compiled, ${String(unchanged)} unchanged`
  )
}

interface Load {
  root: string
  content: string
  /** Front matter that another run has read, by digest. */
  known: ReadonlyMap<string, DocumentData>
  before: CompiledReader
  compiled: CompiledWriter
  context: Loading
  /** Whether one of the documents was long. */
  isLong: boolean
}

/** Characters of a document after which it is worth the time to give back what it took. */
const long = 2_000_000

/** @returns whether the document had to be compiled */
async function loadDocument(id: string, load: Load): Promise<boolean> {
  const {root, content, known, before, compiled, context} = load
  const {store} = context
  const name = join(content, documentPath(id))
  const path = resolve(root, name)
  const isKnown = (digest: string) => store.get(id)?.digest === digest || known.has(digest)
  const keep = (digest: string) => isKnown(digest) && compiled.keep(digest, before)
  // By its path Astro finds the text when a page shows the document.
  const put = (digest: string, data: DocumentData) =>
    store.set({
      ...{id, digest, filePath: pathFrom(root, path), deferredRender: true},
      data: data
    })
  const read = readDocument(path, name, keep)
  if ('kept' in read) {
    const data = known.get(read.kept)
    if (data && store.get(id)?.digest !== read.kept) put(read.kept, data)
    return false
  }
  const {digest, body, bodyLine} = read
  load.isLong ||= body.length > long
  const data = await context.parseData({id, data: read.data, filePath: path})
  compiled.add(digest, await compileAt(body, name, bodyLine))
  put(digest, data)
  return true
}

/**
 * A function of its own, so that the bytes of a large document are not in memory while it is compiled.
 *
 * @param keep whether a document of this digest need not be read
 */
function readDocument(path: string, name: string, keep: (digest: string) => boolean) {
  const bytes = readFileSync(path)
  const digest = createHash('sha256').update(engineVersion).update(bytes).digest('hex')
  return keep(digest) ? {kept: digest} : {digest, ...parseDocument(bytes, name)}
}

/** @param store every entry of it has a digest and data that fit the schema */
function manifestOf(store: Loading['store']): Manifest {
  return store
    .values()
    .map(({id, digest = '', data}) => ({
      id,
      digest: String(digest),
      data: data as unknown as DocumentData
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function compileAt(body: string, path: string, bodyLine: number): Promise<CompiledPieces> {
  try {
    return await compileInTurns(body)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const line = error.line === null ? '' : `:${String(error.line + bodyLine - 1)}`
    throw new ContentError(`${path}${line}：${error.message}`, {cause: error})
  }
}
