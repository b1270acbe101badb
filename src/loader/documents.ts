import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {setImmediate} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import type {Loader, LoaderContext} from 'astro/loaders'
import {compileInTurns, type CompiledDocument, DocumentError} from '../documents/compile.ts'
import {type DocumentData, documentSchema} from '../schema/document.ts'
import {
  compiledFolder,
  type CompiledReader,
  type CompiledWriter,
  createCompiled,
  openCompiled
} from './compiled.ts'
import {ContentError} from './content-error.ts'
import {explainIssue} from './explain-issue.ts'
import {withRecords} from './former-fields.ts'
import {divideDocument} from './front-matter.ts'
import {type Manifest, writeManifest} from './manifest.ts'

/** Raised when the HTML of unchanged documents changes, so that none is taken from before. */
const engineVersion = '2'

/**
 * Loads the documents of the archive.
 *
 * Each MDX file is compiled once for its content; HTML and blocks are kept by
 * digest outside of the store and only the front matter in it, because Astro
 * reads the whole store into memory and bundles it.
 *
 * @param base folder of the documents, relative to the root of the project
 */
export function documentsLoader(base: string): Loader {
  return {
    name: 'archive-documents',
    async load(context) {
      const {config, logger, watcher} = context
      const folder = fileURLToPath(new URL(base.replace(/\/?$/, '/'), config.root))
      await load(folder, base, context)
      // Only while developing is there a watcher.
      watcher?.add(folder)
      let last = Promise.resolve()
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(folder) || !path.endsWith('.mdx')) return
        // One load after the other: they write the same files.
        last = last
          .then(() => load(folder, base, context))
          .catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error))
          })
      })
    }
  }
}

async function load(folder: string, base: string, context: LoaderContext): Promise<void> {
  const {store, config, logger} = context
  const target = compiledFolder(config.cacheDir)
  const before = openCompiled(target)
  const compiled = createCompiled(target)
  const gone = new Set(store.keys())
  let unchanged = 0
  try {
    for (const path of findDocuments(folder)) {
      const id = path.slice(0, -'.mdx'.length)
      gone.delete(id)
      if (!(await loadDocument(id, {folder, base, before, compiled, context}))) unchanged++
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
  logger.info(
    `${String(store.keys().length - unchanged)} documents compiled, ${String(unchanged)} unchanged`
  )
}

interface Load {
  folder: string
  base: string
  before: CompiledReader
  compiled: CompiledWriter
  context: LoaderContext
}

/** @returns whether the document had to be compiled */
async function loadDocument(id: string, load: Load): Promise<boolean> {
  const {folder, base, before, compiled, context} = load
  const {store} = context
  const file = `${id}.mdx`
  const bytes = readFileSync(folder + file)
  const digest = createHash('sha256').update(engineVersion).update(bytes).digest('hex')
  if (store.get(id)?.digest === digest && compiled.keep(digest, before)) return false
  const {frontMatter, body, bodyLine} = divideDocument(bytes, `${base}/${file}`)
  const data = await context.parseData({
    id,
    data: checkFields(withRecords(frontMatter, body), `${base}/${file}`),
    filePath: folder + file
  })
  compiled.add(digest, await compileAt(body, `${base}/${file}`, bodyLine))
  store.set({id, data, digest})
  return true
}

/** @param store every entry of it has a digest and data that fit the schema */
function manifestOf(store: LoaderContext['store']): Manifest {
  return store
    .values()
    .map(({id, digest = '', data}) => ({
      id,
      digest: String(digest),
      data: data as unknown as DocumentData
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function findDocuments(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.mdx'))
    .sort()
}

async function compileAt(body: string, path: string, bodyLine: number): Promise<CompiledDocument> {
  try {
    return await compileInTurns(body)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const line = error.line === null ? '' : `:${String(error.line + bodyLine - 1)}`
    throw new ContentError(`${path}${line}：${error.message}`, {cause: error})
  }
}

/** The fields in front of a document. @throws {ContentError} that names each that does not fit */
function checkFields(fields: unknown, path: string): Record<string, unknown> {
  const {error} = documentSchema.safeParse(fields, {error: explainIssue})
  if (!error) return fields as Record<string, unknown>
  const faults = error.issues.map(
    ({path: keys, message}) => `${keys.join('.') || '字段'}：${message}`
  )
  throw new ContentError(`${path}：${faults.join('；')}`)
}
