import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Failure} from '../../failure.ts'
import {compileArchive, sessions, type Written} from './archive.fixture.ts'
import {buildWords, type WordsOptions} from './build-words.ts'
import type {WordsEngine} from '../../../src/search/words/open-words.ts'
import {openFrom, type Reads} from './open-words.fixture.ts'

const documents: Written[] = [
  {item: 'a', title: '老旧小区综合整治情况的报告', text: ['全区改造小区十二个。'], kind: 'report'},
  {item: 'b', title: '夜市的通知', text: ['夜市在老街。'], number: '子政发〔2024〕3号'},
  {item: 'c', title: '石桥通车', text: ['改造石桥三座。', '老旧的桥都拆了。'], speaker: '李 达'},
  {item: 'd', title: '植树', text: ['沿河植树三万株，种在老旧小区旁边。']},
  {item: 'f', title: '路灯', text: ['照 genre 和 GB 1859 装灯，2024年装完。']},
  {item: 'e', title: '養老驛站', text: ['建設居家養老服務驛站。']}
]

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'words-'))
  compileArchive(folder, documents)
  await build('one')
  await build('many', {buckets: 4})
})
afterAll(() => rmSync(folder, {recursive: true}))

describe.each(['one', 'many'])('bundles: %s', (site) => {
  let engine: WordsEngine
  beforeAll(async () => {
    engine = await openFrom(join(folder, site))
  })

  test.each([
    ['老旧小区怎么改造', 'a'],
    ['老旧小区', 'a'],
    ['夜市在哪里', 'b'],
    ['子政发〔2024〕3号', 'b'],
    ['子政发2024 3号', 'b'],
    ['李达', 'c'],
    ['石橋改造', 'c'],
    ['沿河植树怎么种', 'd'],
    ['居家养老服务有哪些', 'e']
  ])('%s leads to %s first', async (typed, item) => {
    const {things} = await engine.find(typed, {}, 5)
    expect(things[0]?.url).toBe(`/zixu/npcsc-6-19/${item}/`)
  })

  test('what is held of a question is told, and how many documents hold some of it', async () => {
    const {things, documents} = await engine.find('老旧小区怎么改造', {}, 1)
    expect(documents).toBe(3)
    expect(things).toEqual([
      {
        url: '/zixu/npcsc-6-19/a/',
        title: '老旧小区综合整治情况的报告',
        kind: 'report',
        date: null,
        district: '子虚区',
        filed: '子虚区第六届人大常委会第十九次会议',
        number: null,
        words: ['老旧小区', '改造']
      }
    ])
  })

  test('values of facets filter', async () => {
    const found = await engine.find('老旧小区', {kind: ['notice', 'plan']}, 5)
    expect(found.things.map(({title}) => title)).toEqual(['植树', '石桥通车'])
    expect((await engine.find('老旧小区', {district: ['wuyou']}, 5)).things).toEqual([])
  })

  test('a word of letters or digits is whole, and neither longer nor shorter', async () => {
    const itemsOf = async (typed: string) =>
      (await engine.find(typed, {}, 5)).things.map(({title}) => title)
    expect(await itemsOf('genre')).toEqual(['路灯'])
    expect(await itemsOf('1859')).toEqual(['路灯'])
    for (const typed of ['genr', 'genres', '18591', 'gbx']) expect(await itemsOf(typed)).toEqual([])
  })

  test('what nobody wrote is not found, nor what says nothing', async () => {
    expect(await engine.find('高铁怎么坐', {}, 5)).toEqual({documents: 0, things: []})
    expect(await engine.find('？', {}, 5)).toEqual({documents: 0, things: []})
  })
})

test('terms are read of all bundles at once', async () => {
  const reads: Reads = []
  const engine = await openFrom(join(folder, 'many'), reads)
  expect(reads).toEqual(['wasm.unknown.pagefind', 'root.bin'])
  reads.length = 0
  await engine.find('老旧小区', {}, 1)
  expect(reads.map((read) => read.split(/[/-]/)[1])).toEqual(['lists', 'things'])
})

test('a host that gives no parts of files has a file for each', async () => {
  await build('pieces', {isRanged: false})
  const engine = await openFrom(join(folder, 'pieces'))
  expect((await engine.find('老旧小区', {}, 1)).things[0]?.title).toBe('老旧小区综合整治情况的报告')
})

test('the same documents come out the same', async () => {
  await build('again', {buckets: 4})
  expect(contentsOf('again')).toEqual(contentsOf('many'))
})

test('one changed document costs one bundle, and nothing else is another one than made anew', async () => {
  const cache = join(folder, 'cache')
  expect(await build('kept', {buckets: 4, cache})).toBeGreaterThan(1)
  expect(await build('kept', {buckets: 4, cache})).toBe(0)
  const changed = documents.map((each) => (each.item === 'b' ? {...each, text: ['早市。']} : each))
  compileArchive(folder, changed)
  expect(await build('kept', {buckets: 4, cache})).toBe(1)
  await build('anew', {buckets: 4})
  expect(contentsOf('kept')).toEqual(contentsOf('anew'))
  const kept = readdirSync(cache, {recursive: true, encoding: 'utf8'})
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .map((name) => join(cache, name))
  for (const path of kept) writeFileSync(path, 'damaged')
  await build('kept', {buckets: 4, cache})
  expect(contentsOf('kept')).toEqual(contentsOf('anew'))
  const files = kept.map((path) => readFileSync(path))
  for (const [at, path] of kept.entries()) writeFileSync(path, files.at(at - 1) ?? '')
  await build('kept', {buckets: 4, cache})
  expect(contentsOf('kept')).toEqual(contentsOf('anew'))
  compileArchive(folder, documents)
})

test('an archive without documents has an engine that finds nothing', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'words-'))
  compileArchive(empty, [])
  await buildWords({compiled: join(empty, 'compiled'), site: empty}, sessions)
  expect(await (await openFrom(empty)).find('石桥', {}, 5)).toEqual({documents: 0, things: []})
  rmSync(empty, {recursive: true})
})

test('when the process of Pagefind dies, the build fails and says why', async () => {
  const building = build('dead', {
    onStart: ({pid}) => {
      process.kill(pid ?? 0, 'SIGKILL')
    }
  })
  await expect(building).rejects.toThrow(Failure)
})

function build(site: string, options: WordsOptions = {}): Promise<number> {
  const target = join(folder, site)
  rmSync(target, {recursive: true, force: true})
  return buildWords({compiled: join(folder, 'compiled'), site: target}, sessions, options)
}

function contentsOf(site: string): [path: string, content: string][] {
  const root = join(folder, site)
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(root.length), readFileSync(path, 'base64')])
}
