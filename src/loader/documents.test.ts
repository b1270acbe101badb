import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {LoaderContext} from 'astro/loaders'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type DocumentData, documentSchema} from '../schema/document.ts'
import {openCompiled} from './compiled.ts'
import {documentsLoader} from './documents.ts'
import {readManifest} from './manifest.ts'

interface Entry {
  id: string
  data: DocumentData
  digest?: string
}

let root = ''
let store = new Map<string, Entry>()
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'))
  store = new Map()
})
afterEach(() => rmSync(root, {recursive: true}))

describe('the loader of documents', () => {
  test('loads each document with its data, its HTML and its place in the manifest', async () => {
    write('zixu/2024/notice', '<p id="p001">修桥3座。</p>')
    write('huaxu/2024/reply', '<p id="p001">答复。</p>')
    expect(await load()).toEqual({compiled: 2, unchanged: 0})
    expect([...store.keys()].sort()).toEqual(['huaxu/2024/reply', 'zixu/2024/notice'])
    expect(store.get('zixu/2024/notice')).toMatchObject({
      data: {title: '关于修桥的通知'},
      filePath: 'content/documents/zixu/2024/notice.mdx',
      deferredRender: true
    })
    expect(store.get('zixu/2024/notice')).not.toHaveProperty('rendered')
    expect(readManifest(cache()).map(({id, data}) => [id, data.kind])).toEqual([
      ['huaxu/2024/reply', 'notice'],
      ['zixu/2024/notice', 'notice']
    ])
    expect(pageOf('zixu/2024/notice').body).toBe('<p id="p001">修桥3座。</p>')
  })

  test('compiles only what changed since the last time, and keeps the rest', async () => {
    write('zixu/2024/notice', '甲')
    write('zixu/2024/reply', '乙')
    await load()
    write('zixu/2024/reply', '丙')
    expect(await load()).toEqual({compiled: 1, unchanged: 1})
    expect(pageOf('zixu/2024/notice').body).toBe('<p>甲</p>')
    expect(pageOf('zixu/2024/reply').body).toBe('<p>丙</p>')
  })

  test('takes a changed heading of the file for a change', async () => {
    write('zixu/2024/notice', '甲')
    await load()
    write('zixu/2024/notice', '甲', frontMatter.replace('修桥', '植树'))
    expect(await load()).toEqual({compiled: 1, unchanged: 0})
    expect(readManifest(cache())[0]?.data.title).toBe('关于植树的通知')
  })

  test('forgets what is gone', async () => {
    write('zixu/2024/notice', '甲')
    write('zixu/2024/reply', '乙')
    await load()
    rmSync(join(root, 'content/documents/zixu/2024/reply.mdx'))
    await load()
    expect([...store.keys()]).toEqual(['zixu/2024/notice'])
    expect(readManifest(cache()).map(({id}) => id)).toEqual(['zixu/2024/notice'])
  })

  test('compiles again what the cache lost', async () => {
    write('zixu/2024/notice', '甲')
    await load()
    rmSync(join(root, '.cache'), {recursive: true})
    expect(await load()).toEqual({compiled: 1, unchanged: 0})
    expect(pageOf('zixu/2024/notice').body).toBe('<p>甲</p>')
  })

  test('passes over other files, and loads nothing where there is no folder', async () => {
    expect(await load()).toEqual({compiled: 0, unchanged: 0})
    write('zixu/2024/notice', '甲')
    writeFileSync(join(root, 'content/documents/zixu/2024/session.yaml'), 'kind: year\n')
    writeFileSync(join(root, 'content/documents/zixu/2024/notes.md'), '{x}\n')
    expect(await load()).toEqual({compiled: 1, unchanged: 0})
  })

  test('leaves a day as it is written, without quotation marks too', async () => {
    write('zixu/2024/notice', '甲', `${frontMatter}date: 2024-06-03\n`)
    await load()
    expect(store.get('zixu/2024/notice')?.data.date).toBe('2024-06-03')
  })

  test('reads a file that an editor began with a byte order mark', async () => {
    writeRaw('zixu/2024/notice', `\ufeff---\n${frontMatter}---\n\n甲\n`)
    await load()
    expect(blocksOf('zixu/2024/notice')).toEqual(['甲'])
  })

  test('reads a file that was saved on Windows', async () => {
    write('zixu/2024/notice', '甲\n\n<p id="p002">乙</p>')
    const path = join(root, 'content/documents/zixu/2024/notice.mdx')
    writeFileSync(path, `---\n${frontMatter}---\n\n甲\n\n乙\n`.replaceAll('\n', '\r\n'))
    await load()
    expect(blocksOf('zixu/2024/notice')).toEqual(['甲', '乙'])
  })
})

describe('while content changes', () => {
  test('what changed is loaded again, and what cannot be used is said', async () => {
    write('zixu/2024/notice', '甲')
    const change = await watch()
    write('zixu/2024/notice', '乙')
    await change('zixu/2024/notice.mdx')
    expect(pageOf('zixu/2024/notice').body).toBe('<p>乙</p>')
    write('zixu/2024/notice', '{丙}')
    expect(await change('zixu/2024/notice.mdx')).toMatch(/notice\.mdx:\d+：文件里不能有/)
    expect(pageOf('zixu/2024/notice').body).toBe('<p>乙</p>')
    write('zixu/2024/notice', '丁')
    await change('zixu/2024/session.yaml')
    expect(pageOf('zixu/2024/notice').body).toBe('<p>乙</p>')
  })
})

describe('the loader of documents refuses', () => {
  test.each([
    ['code', '甲\n\n{1 + 1}', 3],
    ['an unknown component', '<Chart/>', 1],
    ['an unknown attribute', '甲\n\n乙\n\n<p onclick="x">丙</p>', 5]
  ])('%s, with the file and its line, front matter counted', async (_, body, line) => {
    write('zixu/2024/notice', body)
    const lines = frontMatter.split('\n').length + 2 + line
    await expect(load()).rejects.toThrow(
      `content/documents/zixu/2024/notice.mdx:${String(lines)}：文件里不能有`
    )
  })

  test('a file without front matter, and says what is expected', async () => {
    writeRaw('zixu/2024/notice', '关于修桥的通知\n')
    await expect(load()).rejects.toThrow(/zixu\/2024\/notice\.mdx:1：开头不对/)
  })

  test('front matter that is not YAML, with the file', async () => {
    write('zixu/2024/notice', '甲', 'title: "关于\n')
    await expect(load()).rejects.toThrow(/zixu\/2024\/notice\.mdx/)
  })

  test('front matter that does not fit the schema', async () => {
    write('zixu/2024/notice', '甲', frontMatter.replace('notice', '通知'))
    await expect(load()).rejects.toThrow(/kind/)
  })

  test('one file, and leaves what was loaded before as it was', async () => {
    write('zixu/2024/notice', '甲')
    await load()
    write('huaxu/2024/reply', '好')
    write('nanke/2024/reply', '{坏}')
    await expect(load()).rejects.toThrow()
    expect(pageOf('zixu/2024/notice').body).toBe('<p>甲</p>')
    write('nanke/2024/reply', '好')
    await load()
    expect(pageOf('huaxu/2024/reply').body).toBe('<p>好</p>')
    expect(readManifest(cache())).toHaveLength(3)
  })
})

const frontMatter = `title: 关于修桥的通知
kind: notice
session: zixu/2024
source:
  file: a.txt
  sha256: "${'0'.repeat(64)}"
  encoding: utf-8
  unit: line
  start: 1
  end: 9
`

function write(id: string, body: string, data = frontMatter): void {
  writeRaw(id, `---\n${data}---\n\n${body}\n`)
}

function writeRaw(id: string, text: string): void {
  const path = join(root, 'content/documents', `${id}.mdx`)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}

/** Load as Astro does; the answer is what the log says. */
async function load(): Promise<{compiled: number; unchanged: number}> {
  let logged = ''
  await loadWith({logger: {info: (text: string) => (logged = text)}})
  const [compiled, unchanged] = (logged.match(/\d+/g) ?? []).map(Number)
  return {compiled: compiled ?? NaN, unchanged: unchanged ?? NaN}
}

/** Load as Astro does while developing; the answer tells of a change, and gives what is said of it. */
async function watch(): Promise<(path: string) => Promise<string>> {
  let said = ''
  let listener: (event: string, path: string) => void = () => undefined
  const on = (_: string, listen: typeof listener) => (listener = listen)
  const logger = {info: () => undefined, error: (text: string) => (said = text)}
  await loadWith({logger, watcher: {add: () => undefined, on}})
  return async (path) => {
    said = ''
    listener('change', join(root, 'content/documents', path))
    await new Promise((resolve) => setTimeout(resolve, 200))
    return said
  }
}

async function loadWith(given: object): Promise<void> {
  const context = {
    store: {
      keys: () => [...store.keys()],
      values: () => [...store.values()],
      get: (id: string) => store.get(id),
      set: (entry: Entry) => store.set(entry.id, entry),
      delete: (id: string) => store.delete(id)
    },
    config: {root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/.cache/`)},
    generateDigest: (text: string) => createHash('sha256').update(text).digest('hex'),
    parseData: ({data}: {data: unknown}) => Promise.resolve(documentSchema.parse(data)),
    ...given
  }
  await documentsLoader('./content').load(context as unknown as LoaderContext)
}

function cache(): string {
  return join(root, '.cache/documents')
}

function pageOf(id: string) {
  return open(id).page
}

function blocksOf(id: string): string[] {
  return open(id).blocks.map(({text}) => text)
}

function open(id: string) {
  const reader = openCompiled(cache())
  const digest = store.get(id)?.digest ?? ''
  const page = reader.page(digest)
  const {blocks} = reader.text(digest)
  reader.close()
  return {page: {...page, body: [...page.body].join('').trim()}, blocks}
}
