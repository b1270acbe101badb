import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {
  choosePages,
  dropOtherPages,
  hasKnownPages,
  pageFilesOf,
  readMadePages,
  writeKnownPages
} from './known-pages.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 页 '))
})
afterEach(() => rmSync(folder, {recursive: true}))

const view = (id: string, title: string) => ({
  id,
  title,
  session: {name: '2024年'},
  notices: ['一']
})
const views = [view('zixu/2024/a', '甲'), view('zixu/2024/b', '乙')]

test('where nothing is known, all pages are made', () => {
  expect(choosePages(folder, 'documents', views)).toEqual(views)
  expect(readMadePages(folder).kept).toEqual([])
  expect(hasKnownPages(folder)).toBe(false)
})

test.each([
  ['title', {title: '丙'}],
  ['session', {session: {name: '2025年'}}],
  ['notices', {notices: ['二']}]
])('of pages that are known, only those are made whose %s is another', (_, change) => {
  choosePages(folder, 'documents', views)
  writeKnownPages(folder, readMadePages(folder).keys)
  const [a, b] = views.map((each, at) => (at === 0 ? {...each, ...change} : each))
  expect(
    choosePages(
      folder,
      'documents',
      [a, b].flatMap((each) => each ?? [])
    )
  ).toEqual([a])
  expect(readMadePages(folder).kept).toEqual(['zixu/2024/b'])
})

test('of pages that wait in a site, those that are made anew are removed before', () => {
  choosePages(folder, 'documents', views)
  writeKnownPages(folder, readMadePages(folder).keys)
  expect(hasKnownPages(folder)).toBe(true)
  const site = join(folder, 'site')
  for (const {id} of views) {
    mkdirSync(join(site, id), {recursive: true})
    writeFileSync(join(site, id, 'index.html'), id)
  }
  // The first is gone.
  expect(choosePages(folder, 'documents', views.slice(1))).toEqual([])
  dropOtherPages(folder, site)
  expect(readFileSync(join(site, 'zixu/2024/b/index.html'), 'utf8')).toBe('zixu/2024/b')
  expect(existsSync(join(site, 'zixu/2024/a'))).toBe(false)
})

test('a document in parts is known by all of its pages', () => {
  const long = {...view('zixu/2024/c', '丙'), parts: 3}
  choosePages(folder, 'documents', [...views, long])
  const {keys} = readMadePages(folder)
  expect(pageFilesOf(long.id, keys[long.id] ?? '')).toEqual(
    [
      ...['index.html', '2/index.html', '3/index.html', 'parts.json', 'full/index.html'],
      ...['index.txt', 'index.md', 'index.json']
    ].map((name) => `zixu/2024/c/${name}`)
  )
  expect(pageFilesOf('zixu/2024/a', keys['zixu/2024/a'] ?? '')).toHaveLength(4)
})

test('a source that is spread over pages is known by all of them', () => {
  const filesOf = (view: {id: string; parts: number}) => {
    choosePages(folder, 'sources', [view])
    return pageFilesOf(view.id, readMadePages(folder).keys[view.id] ?? '')
  }
  expect(filesOf({id: 'sources/a', parts: 3})).toEqual(
    ['index.html', '2/index.html', '3/index.html', 'parts.json'].map((name) => `sources/a/${name}`)
  )
  expect(filesOf({id: 'sources/b', parts: 1})).toEqual(['sources/b/index.html'])
})

test('pages below which others stand are removed alone', () => {
  const ids = ['kinds/report', 'kinds/report/2', 'kinds/report/zixu', 'zixu']
  const lists = ids.slice(0, 3).map((id) => ({id}))
  choosePages(folder, 'kinds', lists)
  choosePages(folder, 'districts', [{id: 'zixu'}])
  writeKnownPages(folder, readMadePages(folder).keys)
  const site = join(folder, 'site')
  for (const id of ids) {
    expect(pageFilesOf(id, '')).toEqual([`${id}/index.html`])
    mkdirSync(join(site, id), {recursive: true})
    writeFileSync(join(site, id, 'index.html'), id)
  }
  // The list and the district have changed: they are made; its second page is gone.
  expect(
    choosePages(folder, 'kinds', [{id: 'kinds/report', documents: 1}, {id: 'kinds/report/zixu'}])
  ).toHaveLength(1)
  expect(choosePages(folder, 'districts', [{id: 'zixu', sessions: 1}])).toHaveLength(1)
  dropOtherPages(folder, site)
  expect(existsSync(join(site, 'kinds/report/index.html'))).toBe(false)
  expect(readFileSync(join(site, 'kinds/report/zixu/index.html'), 'utf8')).toBe('kinds/report/zixu')
  expect(existsSync(join(site, 'kinds/report/2'))).toBe(false)
  expect(existsSync(join(site, 'zixu'))).toBe(false)
})
