import {existsSync} from 'node:fs'
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import type {Address} from '../../src/schema/address.ts'
import {readRoot} from '../../src/search/words/read-root.ts'
import {archive} from './setup.ts'

const texts = {
  '一.txt':
    '子虚区人民政府关于修路的通知\n\n各镇人民政府：\n\n　　请于本月内完成道路养护。\n\n2024年3月5日\n',
  '二.txt':
    '子虚区人民政府关于公交的通知\n\n各镇人民政府：\n\n　　夜间公交自今日起开通。\n\n2023年4月6日\n'
}
const folder = sharedFolder()
const sources = join(folder, 'sources')
const site = join(folder, 'site')
const read = (path: string) => readFile(join(site, path), 'utf8')
const ledger = async () => JSON.parse(await read('data/addresses.json')) as Address[]

beforeAll(async () => {
  await mkdir(sources)
  for (const [name, text] of Object.entries(texts)) await writeFile(join(sources, name), text)
  expect(archive(['--from', sources, '--to', site]).status).toBe(0)
})

describe('a document whose source is gone', () => {
  let gone: Address | undefined
  let told = ''

  beforeAll(async () => {
    gone = (await ledger()).find(({source}) => source.file === '二.txt')
    await rm(join(sources, '二.txt'))
    told = archive(['--from', sources, '--to', site]).stderr
  })

  test('has a page at its address that says what it was, and no more', async () => {
    const page = await read(`${gone?.url ?? ''}index.html`)
    expect(page).toContain('这份文件已从本档案撤下')
    expect(page).toContain('子虚区人民政府关于公交的通知')
    expect(page).toContain('二.txt')
    expect(page).toContain('name="robots" content="noindex"')
    expect(page).not.toContain('夜间公交')
    expect(existsSync(join(site, gone?.url ?? '', 'index.txt'))).toBe(false)
  })

  test('is named by the command, and withdrawn in the ledger with what tells its paragraphs', async () => {
    expect(told).toContain(`撤下 ${gone?.url ?? ''}`)
    expect((await ledger()).find(({url}) => url === gone?.url)).toEqual({
      ...gone,
      withdrawn: true,
      retired: expect.stringMatching(
        /^p001:[0-9a-f]{8} p002:[0-9a-f]{8} p003:[0-9a-f]{8}$/
      ) as string
    })
  })

  test('is in no list and not in the search', async () => {
    const lists = ['index.html', 'kinds/notice/index.html', 'data/documents.json']
    for (const path of lists) expect(await read(path)).not.toContain(gone?.title)
    const files = await readdir(site, {recursive: true})
    for (const path of files.filter((name) => /^(?:kinds|years).*html$/.test(name)))
      expect(await read(path)).not.toContain(gone?.title)
    const bytes = new Uint8Array(await readFile(join(site, 'search/words/root.bin')))
    const {root} = await readRoot(bytes)
    expect(root.bundles.map(({pages}) => pages)).toEqual([1])
  })

  test('has its page again when it is back, though under another name', async () => {
    await writeFile(join(sources, '再.txt'), `${texts['二.txt']}\n`)
    expect(archive(['--from', sources, '--to', site]).status).toBe(0)
    expect(await read(`${gone?.url ?? ''}index.txt`)).toContain('夜间公交')
    expect((await ledger()).filter(({withdrawn}) => withdrawn)).toEqual([])
  })
})

describe('a document whose source is there, and is not read', () => {
  let missing: Address | undefined
  let told = ''

  beforeAll(async () => {
    missing = (await ledger()).find(({source}) => source.file === '一.txt')
    await writeFile(join(sources, '一.txt.source.yaml'), 'title: [\n')
    const {status, stderr} = archive(['--from', sources, '--to', site])
    expect(status).toBe(1)
    told = stderr
  })

  test('is said to be missing, not withdrawn, with the way to the reason', async () => {
    const page = await read(`${missing?.url ?? ''}index.html`)
    expect(page).toContain('这份文件暂缺')
    expect(page).not.toContain('已撤下')
    expect(page).toContain(`href="/sources/${missing?.source.sha256 ?? ''}/"`)
    expect(told).toContain(`暂缺 ${missing?.url ?? ''}`)
  })

  test('is at its address again once it is read', async () => {
    await rm(join(sources, '一.txt.source.yaml'))
    expect(archive(['--from', sources, '--to', site]).status).toBe(0)
    expect(await read(`${missing?.url ?? ''}index.txt`)).toContain('道路养护')
  })
})

describe('a ledger that is given', () => {
  test('holds in place of what would follow', async () => {
    const [entry] = await ledger()
    const path = join(folder, 'given.json')
    await writeFile(path, JSON.stringify([{...entry, url: '/zixu/2001/given/'}]))
    const to = join(folder, 'given')
    expect(archive(['--from', sources, '--to', to, '--addresses', path]).status).toBe(0)
    expect(existsSync(join(to, 'zixu/2001/given/index.txt'))).toBe(true)
    const former = await readFile(join(to, 'zixu/2001/index.html'), 'utf8')
    expect(former).toContain('href="/zixu/2001/given/"')
  })

  test.each([
    ['is not there', '/nowhere/addresses.tsv'],
    ['cannot be read', '']
  ])('and %s is refused with status 2', async (_, path) => {
    const broken = join(folder, 'broken.tsv')
    await writeFile(broken, 'url\n<<<<<<< HEAD\n')
    const to = join(folder, 'none')
    const args = ['--from', sources, '--to', to, '--addresses', path === '' ? broken : path]
    const {status, stderr} = archive(args)
    expect([status, existsSync(to)]).toEqual([2, false])
    expect(stderr).toMatch(/应为/)
  })
})
