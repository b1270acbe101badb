import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openExact} from '../../../src/search/exact/open-web.ts'
import {createHost, type Made, makeArchive, sessions, writeCompiled} from './archive.fixture.ts'
import {buildExact, type ExactOptions} from './build.ts'

/** Threads take their time to start on a machine that has other work. */
const patient = {timeout: 60_000}
const documents = makeArchive(7, 12)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-exact-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

let sites = 0
async function build(of: readonly Made[], options: ExactOptions = {}): Promise<string> {
  const site = join(folder, `site-${String(++sites)}`)
  const compiled = join(folder, `compiled-${String(sites)}`)
  writeCompiled(compiled, of)
  // Small sections, so that there are several.
  await buildExact({compiled, site}, sessions, {section: 3000, ...options})
  expect(existsSync(join(compiled, 'search'))).toBe(false)
  return site
}

function contentsOf(site: string): [path: string, content: string][] {
  return readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(site.length), readFileSync(path, 'base64')])
}

function partsOf(cache: string): string[] {
  return readdirSync(join(cache, 'search'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.includes('/'))
    .sort()
}

test(
  'the same bytes come with a cache, without, in threads, and of what is damaged',
  patient,
  async () => {
    const cache = join(folder, 'cache')
    const expected = contentsOf(await build(documents))
    expect(expected.map(([path]) => path.replace(/[0-9a-f]{16}/, '…'))).toEqual([
      ...['/search/…/dates.bin', '/search/…/lists-1.bin', '/search/…/texts-1.bin'],
      '/search/manifest.bin'
    ])
    expect(contentsOf(await build(documents, {cache}))).toEqual(expected)
    const parts = partsOf(cache)
    expect(parts.length).toBeGreaterThan(2)
    expect(contentsOf(await build(documents, {cache, jobs: 2}))).toEqual(expected)
    const [cut = '', changed = '', empty = ''] = parts.map((part) => join(cache, 'search', part))
    truncateSync(cut, 500)
    writeFileSync(empty, '')
    const bytes = readFileSync(changed)
    bytes.writeUInt8(bytes.readUInt8(600) ^ 1, 600)
    writeFileSync(changed, bytes)
    expect(contentsOf(await build(documents, {cache}))).toEqual(expected)
    writeFileSync(cut, readFileSync(changed))
    expect(contentsOf(await build(documents, {cache}))).toEqual(expected)
    expect(contentsOf(await build(documents, {jobs: 3}))).toEqual(expected)
  }
)

test('a document that comes makes its own part anew, and one that goes', patient, async () => {
  const cache = join(folder, 'cache-of-changes')
  const [, ...others] = documents
  const middle = documents.filter((_, at) => at !== 6)
  await build(middle, {cache})
  const before = partsOf(cache)
  await build(documents, {cache})
  const more = partsOf(cache).filter((part) => !before.includes(part))
  expect(more.length).toBeLessThanOrEqual(2)
  await build(others, {cache})
  expect(partsOf(cache).length).toBeLessThanOrEqual(before.length + more.length + 2)
})

test('another text is in files of another name', async () => {
  const [one, other] = [await build(documents), await build(documents.slice(1))]
  const nameIn = (site: string) => readdirSync(join(site, 'search')).sort()[0]
  expect(nameIn(one)).not.toBe(nameIn(other))
})

test('who searches while the archive is renewed is told so once, and finds the new one then', async () => {
  const [one, other] = [await build(documents), await build(documents.slice(1))]
  let host = createHost(one)
  const load = ((...request: Parameters<typeof fetch>) => host.load(...request)) as typeof fetch
  const engine = openExact('/search', load)
  await engine.search(asked('养老'))
  host = createHost(other)
  await expect(engine.search(asked('接诉即办'))).rejects.toMatchObject({kind: 'missing'})
  const answer = await engine.search(asked('接诉即办'))
  expect(answer.documents.value).toBeGreaterThan(0)
})

test('an archive of nothing can be searched', async () => {
  const engine = openExact('/search', createHost(await build([])).load)
  const answer = await engine.search(asked('养老'))
  expect(answer.documents).toEqual({value: 0, isExact: true})
  expect(await answer.next(3)).toEqual([])
})

test('for a host that gives no parts each part is a file, and the answers are the same', async () => {
  const host = createHost(await build(documents, {isRanged: false}))
  const ranged = createHost(await build(documents))
  for (const word of ['养老服务', '审议', '5家']) {
    const found = await Promise.all(
      [host, ranged].map(async ({load}) => {
        const answer = await openExact('/search', load).search(asked(word))
        return [
          answer.documents,
          (await answer.next(20)).map(({url, places}) => [url, places.length > 0])
        ]
      })
    )
    expect(found[0]).toEqual(found[1])
  }
  expect(
    host.requests.some((path) => /\/search\/[0-9a-f]{16}\/lists-1\/\d+\.bin$/.test(path))
  ).toBe(true)
})

function asked(text: string) {
  const query = {all: [{text, field: null}], none: [], within: 'document' as const}
  return {query, filters: {}, order: 'ranked' as const}
}
