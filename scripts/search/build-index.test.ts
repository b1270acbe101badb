import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import {createCompiled} from '../../src/loader/compiled.ts'
import {writeManifest} from '../../src/loader/manifest.ts'
import {type DocumentData, documentSchema} from '../../src/schema/document.ts'
import {sessionSchema} from '../../src/schema/session.ts'
import {type Filters, loadPagefind} from '../../src/search/pagefind.ts'
import {parseQuery} from '../../src/search/terms.ts'
import {search} from '../../src/search/search.ts'
import {Failure} from '../failure.ts'
import {buildIndex, type IndexOptions} from './build-index.ts'

/** Title and paragraphs of each document. */
const documents: Record<string, [year: number, kind: string, title: string, ...text: string[]]> = {
  'zixu/2023/plan': [2023, 'plan', '养老服务计划', '建设养老驿站。', '发展居家养老，方便老人。'],
  'zixu/2023/report': [2023, 'report', '修桥工作报告', '修建石桥三座。', '石桥通车。'],
  'zixu/2024/notice': [2024, 'notice', '夜间公交通知', '开通夜间公交。', '公交经过石桥。'],
  'zixu/2024/reply': [2024, 'reply', '养老建议答复', '关于养老驿站的建议，答复如下。'],
  'zixu/2024/report': [2024, 'report', '植树工作报告', '植树三万株。', '沿河修建步道。']
}
const session = (year: number) =>
  sessionSchema.parse({kind: 'year', name: `${String(year)}年`, year, district: zixu})
const zixu = {id: 'zixu', name: '子虚区'}
const sessions = new Map([2023, 2024].map((year) => [`zixu/${String(year)}`, session(year)]))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'))
  const compiled = createCompiled(join(folder, 'compiled'))
  const manifest = Object.entries(documents).map(([id, [, kind, title, ...text]]) => {
    const blocks = text.map((each, at) => `<p id="p${String(at)}">${each}</p>`)
    compiled.add(id, compile([`<h1 id="title">${title}</h1>`, ...blocks].join('\n\n')))
    return {id, digest: id, data: dataOf(id, kind, title)}
  })
  compiled.finish()
  writeManifest(join(folder, 'compiled'), manifest)
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('an ordinary index', () => {
  test('is one bundle, and does not say so', async () => {
    const percents: number[] = []
    expect(await build('one', {onPercent: (percent) => percents.push(percent)})).toBe(5)
    expect(bundlesOf('one')).toEqual([])
    expect(readFileSync(join(folder, 'one/pagefind/pagefind.js'), 'utf8')).not.toContain('bundles')
    expect(existsSync(join(folder, 'one/pagefind/pagefind-ui.js'))).toBe(false)
    expect(percents).toEqual([...percents].sort((a, b) => a - b))
    expect([percents[0], percents.at(-1)]).toEqual([0, 100])
  })
})

describe('an index in bundles', () => {
  beforeEach(stubBrowser)
  afterEach(() => void vi.unstubAllGlobals())

  test('has a folder for each, with one engine for all', async () => {
    await build('many', {size: 100})
    expect(bundlesOf('many')).toEqual(['2', '3'])
    expect(readFileSync(join(folder, 'many/pagefind/pagefind.js'), 'utf8')).toMatch(
      /\nexport const bundles = 3\n$/
    )
    const files = readdirSync(join(folder, 'many/pagefind/2'))
    expect(files).toContain('pagefind-entry.json')
    expect(files.filter((file) => /wasm|js$/.test(file))).toEqual([])
  })

  test('comes out the same each time', async () => {
    await build('many', {size: 100})
    await build('again', {size: 100})
    expect(contentsOf('again')).toEqual(contentsOf('many'))
  })

  test.each<[string, Filters, string[]]>([
    ['养老', {}, ['zixu/2023/plan', 'zixu/2024/reply']],
    ['石桥', {}, ['zixu/2023/report', 'zixu/2024/notice']],
    ['养老 驿站', {}, ['zixu/2023/plan', 'zixu/2024/reply']],
    ['工作报告', {}, ['zixu/2023/report', 'zixu/2024/report']],
    ['养老', {year: '2024'}, ['zixu/2024/reply']],
    ['石桥', {kind: 'notice'}, ['zixu/2024/notice']],
    ['石桥', {year: '2024', kind: 'report'}, []],
    ['老人', {}, ['zixu/2023/plan']],
    ['高铁', {}, []]
  ])('finds what one bundle finds: %s %j', async (typed, filters, expected) => {
    await build('one')
    await build('many', {size: 100})
    const urls = expected.map((id) => `/${id}/`)
    expect((await find('one', typed, filters)).sort()).toEqual(urls)
    expect((await find('many', typed, filters)).sort()).toEqual(urls)
  })

  test('puts the better document first, whichever bundle it is in', async () => {
    await build('many', {size: 100})
    expect((await find('many', '夜间公交', {}))[0]).toBe('/zixu/2024/notice/')
    expect((await find('many', '石桥', {}))[0]).toBe('/zixu/2023/report/')
  })
})

describe('when the process of Pagefind dies', () => {
  test.each([0, 1])('the index fails and says why, in bundle %i', async (bundle) => {
    let started = 0
    const building = build('dead', {
      size: 100,
      onStart: ({pid}) => {
        if (started++ === bundle) process.kill(pid ?? 0, 'SIGKILL')
      }
    })
    await expect(building).rejects.toThrow(Failure)
    await expect(building).rejects.toThrow(/Pagefind 的进程中途停止（信号 SIGKILL）/)
  })

  test('the next one can be built', async () => {
    expect(await build('one')).toBe(5)
  })
})

function build(site: string, options: IndexOptions = {}): Promise<number> {
  rmSync(join(folder, site), {recursive: true, force: true})
  return buildIndex(
    {compiled: join(folder, 'compiled'), site: join(folder, site)},
    sessions,
    options
  )
}

async function find(site: string, typed: string, filters: Filters): Promise<string[]> {
  const {href} = pathToFileURL(join(folder, site, 'pagefind/pagefind.js'))
  const pagefind = await loadPagefind(href)
  return (await search(pagefind, parseQuery(typed), filters)).map(({url}) => url)
}

/** What Pagefind needs of a browser. */
function stubBrowser(): void {
  vi.stubGlobal('document', {
    documentElement: {lang: 'zh-CN'},
    querySelector: () => ({getAttribute: () => 'und'})
  })
  vi.stubGlobal('location', {href: 'file:///', origin: 'null'})
  vi.stubGlobal('fetch', (address: string) => {
    const path = fileURLToPath(address.split('?')[0] ?? '')
    return Promise.resolve(new Response(new Uint8Array(readFileSync(path))))
  })
}

function bundlesOf(site: string): string[] {
  return readdirSync(join(folder, site, 'pagefind'))
    .filter((name) => /^\d+$/.test(name))
    .sort()
}

function contentsOf(site: string): [path: string, content: string][] {
  const root = join(folder, site)
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(root.length), readFileSync(path, 'base64')])
}

function dataOf(id: string, kind: string, title: string): DocumentData {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  const source = {file: 'a.txt', sha256: '0'.repeat(64), ...place}
  const filed = id.replace(/\/[^/]*$/, '')
  return documentSchema.parse({title, kind, session: filed, districts: [zixu], source})
}
