/**
 * One part of making the search, as a process of its own, so that it can be measured:
 * `node stage.ts exact|words|both|stock FOLDER`. The folder has compiled documents in `compiled/`.
 */
import {rmSync} from 'node:fs'
import {enableCompileCache} from 'node:module'
import {join} from 'node:path'
import {sessionsOf} from './make-documents.ts'

const [stage = '', folder = ''] = process.argv.slice(2)
const folders = {compiled: join(folder, 'compiled'), site: join(folder, 'site')}
const cache = join(folder, 'cache')
// As commands do, see `keepCode`.
enableCompileCache(join(cache, 'code'))

/** Only what is made now is there then, as where a site is published. */
const clear = (...names: readonly string[]) => {
  for (const name of names) rmSync(join(folders.site, name), {recursive: true, force: true})
}
const exact = async () => {
  clear('search')
  return (await import('../../search/exact/build.ts')).buildExact(folders, sessionsOf(), {cache})
}
const words = async () => {
  clear('search/words', 'search/sounds')
  return (await import('../../search/words/build-words.ts')).buildWords(folders, sessionsOf(), {
    cache
  })
}

const stages: Record<string, () => Promise<unknown>> = {
  exact,
  words,
  both: async () => [await exact(), await words()],
  stock: async () => (await import('./stock.ts')).buildStock(folder)
}

await stages[stage]?.()
