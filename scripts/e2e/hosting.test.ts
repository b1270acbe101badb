import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {beforeAll, describe, expect, inject, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {cellsBy, columnsOf, fieldsOf} from '../../src/exports/tables/fields.ts'
import {tables} from '../../src/exports/tables/tables.ts'
import {faultsOf, textsOf} from '../../src/feeds/check-feed.fixture.ts'
import {archive} from './setup.ts'

const samples = inject('samples')
const real = inject('real')
const archives = [samples, real].flatMap((each) => each ?? [])
const origin = 'https://archive.example'
const base = '/some/where/'
const texts = {
  '一.txt':
    '子虚区人民政府关于修路的通知\n\n各镇人民政府：\n\n　　请于本月内完成古桥和道路养护。\n\n2024年3月5日\n',
  '二.txt':
    '子虚区人民政府关于公交的通知\n\n各镇人民政府：\n\n　　夜间公交自今日起开通。\n\n2023年4月6日\n',
  // Another name of a body, whose address leads to the body.
  '三.txt':
    '子虛區人民政府關於清掃的通知\n\n各鎮人民政府：\n\n　　請於本月內清掃街道。\n\n2023年2月3日\n',
  'archive.yaml':
    'name: 子虚档案\nlicense: CC-BY-4.0\nfeeds:\n  - {id: bridges, name: 古桥, query: 古桥}\n  - {id: none, name: 没有, query: 绝无此语}\n'
}

const folder = sharedFolder()
let site = ''
beforeAll(() => {
  site = join(folder, 'site')
  const sources = join(folder, 'sources')
  mkdirSync(sources)
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(name.endsWith('.yaml') ? folder : sources, name), text)
  }
  const {status, stderr} = archive([
    ...['--from', sources, '--config', join(folder, 'archive.yaml'), '--to', site],
    ...['--site', `${origin}${base}`]
  ])
  if (status !== 0) throw new Error(stderr)
})

describe.each(archives)('the archive at $base', ({folder: at, base: path}) => {
  const read = (name: string) => readFileSync(join(at, name), 'utf8')

  test.each(tables)(
    'has $name as its schema tells, in JSON and the same in CSV',
    ({name, schema}) => {
      const rows = JSON.parse(read(`data/${name}.json`)) as object[]
      const faults = rows.flatMap((row) => schema.safeParse(row).error?.issues ?? [])
      expect(faults).toEqual([])
      const columns = columnsOf(fieldsOf(schema))
      const cellsOf = cellsBy(columns)
      const [head, ...cells] = parse(read(`data/${name}.csv`), {
        bom: true,
        record_delimiter: '\r\n'
      })
      expect(head).toEqual(columns.map((column) => column.name))
      const plain = cells.map((row) =>
        row.map((cell) => cell.replace(/^'(?='*[\s\0]*[=+\-@|%＝＋－＠])/u, ''))
      )
      expect(plain).toEqual(rows.map((row) => cellsOf(row).map((cell) => String(cell ?? ''))))
    }
  )

  test('describes its files with the digests that they have', () => {
    const {resources} = JSON.parse(read('data/datapackage.json')) as {
      resources: {path: string; bytes: number; hash: string}[]
    }
    expect(resources.length).toBeGreaterThanOrEqual(2 * tables.length)
    for (const {path: file, bytes, hash} of resources) {
      const content = readFileSync(join(at, 'data', file))
      expect([file, bytes]).toEqual([file, content.length])
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  test('has every text in its corpus', () => {
    const documents = JSON.parse(read('data/documents.json')) as {id: string; url: string}[]
    const lines = read('data/corpus-1.jsonl').trimEnd().split('\n')
    const corpus = lines.map((line) => JSON.parse(line) as {id: string; text: string})
    expect(corpus.map(({id}) => id)).toEqual(documents.map(({id}) => id))
    for (const {id, text} of corpus) expect(`\ufeff${text}\n`).toBe(read(`${id}/index.txt`))
  })

  test('has feeds as their standard demands, and pages that name them', () => {
    const feeds = readdirSync(join(at, 'feeds'), {recursive: true})
      .map(String)
      .filter((name) => name.endsWith('.xml'))
    expect(feeds.length).toBeGreaterThan(5)
    const faults = feeds.flatMap((name) =>
      faultsOf(read(join('feeds', name))).map((fault) => `${name}: ${fault}`)
    )
    expect(faults).toEqual([])
    const named = read('feeds/index.html')
    const isNamed = (name: string) =>
      named.includes(`href="${path}feeds/${name.replaceAll('\\', '/')}"`)
    const entriesOf = (name: string) => textsOf(read(join('feeds', name)), 'id').join()
    // A body has a feed under each of its names; one that no page names tells what another does.
    const told = new Set(feeds.filter(isNamed).map(entriesOf))
    const missing = feeds.filter((name) => !isNamed(name) && !told.has(entriesOf(name)))
    expect(missing).toEqual([])
  })

  test('leaves out what needs an address in full', () => {
    for (const name of ['sitemap.xml', 'opensearch.xml'])
      expect(existsSync(join(at, name))).toBe(false)
    expect(read('index.html')).not.toMatch(/rel="canonical"|og:url|opensearch/)
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: ${path}\n`)
  })
})

describe('a site whose address is known in full', () => {
  const read = (name: string) => readFileSync(join(site, name), 'utf8')
  const pages = () =>
    readdirSync(site, {recursive: true})
      .map((name) => String(name).replaceAll('\\', '/'))
      .filter((name) => /(?:^|\/)index\.html$/.test(name))
      .map((name) => `${origin}${base}${name.replace(/index\.html$/, '')}`)

  test('says of each page where it stands', () => {
    for (const url of pages()) {
      const html = read(`${url.slice(origin.length + base.length)}index.html`)
      expect(html).toContain(`<link rel="canonical" href="${url}">`)
      expect(html).toContain(`<meta property="og:url" content="${url}">`)
      expect(html).toMatch(/<meta property="og:title" content="[^"]+">/)
    }
    expect(read('404.html')).not.toMatch(/rel="canonical"|og:url/)
  })

  test('lists the pages that are to be found in its sitemap, but for those of single sources', () => {
    const isToBeFound = (url: string) =>
      !read(`${url.slice(origin.length + base.length)}index.html`).includes('content="noindex"')
    expect(pages().every(isToBeFound)).toBe(false)
    const listed = [...read('sitemap-1.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url)
    expect(listed).toEqual(
      pages()
        .filter((url) => !/\/sources\/[0-9a-f]{64}\/$/.test(url) && isToBeFound(url))
        .sort()
    )
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap.xml`)
  })

  test('has a feed of each search that its settings name, with what the search finds', () => {
    const feed = read('feeds/queries/bridges.xml')
    expect(faultsOf(feed)).toEqual([])
    expect(textsOf(feed, 'title')).toEqual(['子虚区人民政府关于修路的通知'])
    expect(textsOf(feed, 'summary').join()).toContain('古桥和道路养护')
    const none = read('feeds/queries/none.xml')
    expect(faultsOf(none)).toEqual([])
    expect(textsOf(none, 'title')).toEqual([])
    expect(none).toContain('<updated>2024-03-05T00:00:00+08:00</updated>')
  })

  test('names its licence on its pages and in its data', () => {
    expect(read('data/index.html')).toContain('creativecommons.org/licenses/by/4.0/')
    expect(read('data/datapackage.json')).toContain('"CC-BY-4.0"')
  })

  test('has no file in its folder of what never changes that keeps its name when it changes', () => {
    const names = readdirSync(join(site, 'assets'))
    expect(names.filter((name) => !/[.-][\w-]{8}\.(?:js|css)$/.test(name))).toEqual([])
  })
})
