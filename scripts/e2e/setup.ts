import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {preview} from 'astro'
import type {TestProject} from 'vitest/node'
import {filesOf} from '../../src/content/files.ts'
import type {Address} from '../../src/schema/address.ts'
import {repository} from '../site/checkout.ts'
import {obtainBrowser} from './browser.ts'

/** An archive that was made for the tests, and where it is served. */
export interface ServedArchive {
  /** Folder that the archive was written to. */
  folder: string
  /** Path that it lies at: `/`, `/x/`. */
  base: string
  /** Address of its home page. */
  url: string
}

/** An archive of an invented city: the tests stand on it, whatever is in `content/`. */
export const fixture = filesOf(join(repository, 'scripts/fixtures/archive'))

/** A document that the archive of the invented city once had, as its ledger knows it. */
const withdrawn: Address = {
  url: '/qingqiu/2020/notice-0101/',
  source: {file: '旧通知.txt', sha256: '0'.repeat(64)},
  title: '青丘区人民政府关于旧事的通知',
  place: 1,
  withdrawn: true,
  session: '2020年',
  blocks: null,
  ids: null,
  retired: null
}

/** Real documents, which not every machine has. */
export const corpus = join(repository, '../shared/corpus/beijing')

declare module 'vitest' {
  interface ProvidedContext {
    browser: string
    /** The archive of the invented city, below a path of its own. */
    samples: ServedArchive
    /** Arguments that it was made with, beside its sources and its place. */
    sampleSettings: string[]
    /** The archive of real documents, or `null` where they are missing. */
    real: ServedArchive | null
  }
}

/** Makes the archives that the tests look at, serves them, and finds the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browser', obtainBrowser(console.log))
  const folder = await mkdtemp(join(tmpdir(), 'anjuan 测试 '))
  // What the tests make is nothing for the cache of the person who runs them.
  process.env.XDG_CACHE_HOME = join(folder, 'cache')
  const ledger = join(folder, 'addresses.json')
  await writeFile(ledger, JSON.stringify([withdrawn]))
  const settings = ['--config', fixture.settings, '--addresses', ledger]
  const samples = await serve(join(folder, 'samples'), encodeURI('/案/juan/'), [
    ...['--from', fixture.sources],
    ...settings
  ])
  const real = existsSync(corpus)
    ? await serve(join(folder, 'real'), '/', ['--from', corpus])
    : null
  if (!real) console.log(`Tests with real documents are skipped: ${corpus} is missing`)
  project.provide('samples', samples.archive)
  project.provide('sampleSettings', settings)
  project.provide('real', real?.archive ?? null)
  return async () => {
    await Promise.all([samples.stop(), real?.stop()])
    await rm(folder, {recursive: true, force: true})
  }
}

/** Make an archive and serve it. @param args of the command, without where it is written to */
export async function serve(
  folder: string,
  base: string,
  args: readonly string[]
): Promise<{archive: ServedArchive; stop: () => Promise<void>}> {
  const {status, stderr} = archive([...args, '--to', folder, '--base', base])
  if (status !== 0) throw new Error(`The archive could not be made:\n${stderr}`)
  const server = await preview({
    root: repository,
    outDir: folder,
    base,
    server: {host: '127.0.0.1', port: 0},
    logLevel: 'error'
  })
  const url = `http://127.0.0.1:${String(server.port)}${base}`
  return {archive: {folder, base, url}, stop: () => server.stop()}
}

/** Run the command `archive` as npm does. */
export function archive(
  args: readonly string[],
  environment: Record<string, string> = {}
): {status: number | null; stderr: string} {
  const program = join(repository, 'scripts/archive.ts')
  const env = {...process.env, ...environment}
  return spawnSync(process.execPath, [program, ...args], {encoding: 'utf8', env})
}
