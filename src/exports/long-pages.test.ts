import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import {createCompiled, openCompiled} from '../loader/compiled.ts'
import {writeManifest} from '../loader/manifest.ts'
import {documentSchema} from '../schema/document.ts'
import {fillLongPages, textOrGap} from './long-pages.ts'

const root = freshFolder()

const long = `<p>${'修桥𠮷'.repeat(200_000)}</p>`
const short = '<p>修桥。</p>'

test('the page of a long document gets its text, and others stay as they are', () => {
  compile({a: long, b: short})
  const pages = {a: render('a'), b: render('b')}
  expect(pages.a.length).toBeLessThan(100)
  expect(pages.b).toBe(`<main>${short}</main>`)
  fillLongPages(join(root, 'compiled'), root)
  expect(read('a')).toBe(`<main>${long}</main>`)
  expect(read('b')).toBe(pages.b)
  expect(readdirSync(join(root, 'zixu/2024/a'))).toEqual(['index.html'])
})

test('a page without a place for its text is a fault', () => {
  compile({a: long})
  write('a', '<main></main>')
  expect(() => fillLongPages(join(root, 'compiled'), root)).toThrow(/without a place for its text/)
  expect(read('a')).toBe('<main></main>')
})

function compile(bodies: Record<string, string>): void {
  const folder = join(root, 'compiled')
  const writer = createCompiled(folder)
  for (const [name, body] of Object.entries(bodies)) {
    writer.add(name, {head: '', body, blocks: [], records: []})
  }
  writer.finish()
  const data = documentSchema.parse({
    title: '报告',
    kind: 'report',
    districts: [],
    session: 'zixu/2024',
    order: 1,
    source: {
      file: '报告.txt',
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      unit: 'line',
      start: 1,
      end: 1
    }
  })
  const entries = Object.keys(bodies).map((name) => ({id: `zixu/2024/${name}`, digest: name, data}))
  writeManifest(folder, entries)
}

/** A page as a build renders it. */
function render(name: string): string {
  const reader = openCompiled(join(root, 'compiled'))
  const page = `<main>${textOrGap(reader.part(name, 1), name, 1)}</main>`
  reader.close()
  write(name, page)
  return page
}

function write(name: string, page: string): void {
  mkdirSync(join(root, 'zixu/2024', name), {recursive: true})
  writeFileSync(join(root, 'zixu/2024', name, 'index.html'), page)
}

function read(name: string): string {
  return readFileSync(join(root, 'zixu/2024', name, 'index.html'), 'utf8')
}
