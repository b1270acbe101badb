import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {gapOf} from '../../../src/exports/gap.ts'
import type {Provenance, Segment, SourceReport} from '../../../src/schema/report.ts'
import {numberedLabel} from '../../../src/text/place.ts'
import {changesOf, describeChanges} from './changes.ts'
import {rowsOf} from './rows.ts'
import {onFirstPage, openSourcePages, sourceGap} from './source-pages.ts'

const id = 'zixu/2024/notice'
const places = ['关于修桥的通知', '今年修桥３座，', '明年<b>再</b>修。', '— 1 —', '', '目录'].map(
  (text, at) => ({text, label: numberedLabel('line', at + 1)})
)
const segments: Segment[] = [
  {start: 1, end: 1, to: 'document', document: id, block: 'title'},
  {start: 2, end: 3, to: 'document', document: id, block: 'p001'},
  {start: 4, end: 4, to: 'furniture', reason: 'page-number', text: '— 1 —'},
  {start: 5, end: 5, to: 'furniture', reason: 'blank'},
  {start: 6, end: 6, to: 'session', session: 'zixu/2024'}
]
/** The text of the notice is divided; its last paragraph is on a page behind the first. */
const urlOfBlock = (document: string, block: string) =>
  `/${document}/${block === 'p001' ? '2/' : ''}#${block}`
const options = {titleOf: () => '关于修桥的<通知>', link: (path: string) => `/x${path}`, urlOfBlock}

test('each place that has text is a row, as it is printed, with what became of it', () => {
  const rows = [...rowsOf(places, segments, {from: 1, to: 6}, options)].map((row) => row.trim())
  expect(rows).toEqual([
    '<tr class="of"><th colspan="2" scope="rowgroup"><a href="/x/zixu/2024/notice/">关于<wbr>修桥的&lt;通知&gt;</a></th></tr>',
    '<tr class="document"><td><p id="at1"><span class="place">第1行</span> 关于修桥的通知</p></td><td><a href="/x/zixu/2024/notice/#title">#title</a></td></tr>',
    '<tr class="document"><td><p id="at2"><span class="place">第2行</span> 今年修桥３座，</p><p id="at3"><span class="place">第3行</span> 明年&lt;b&gt;再&lt;/b&gt;修。</p></td><td><a href="/x/zixu/2024/notice/2/#p001">#p001</a></td></tr>',
    '<tr class="furniture"><td><p id="at4"><span class="place">第4行</span> — 1 —</p></td><td>未收：页码</td></tr>',
    '</tbody>\n<tbody>\n<tr class="of"><th colspan="2" scope="rowgroup"><a href="/x/zixu/2024/">案卷</a></th></tr>',
    '<tr class="session"><td><p id="at6"><span class="place">第6行</span> 目录</p></td><td>案卷</td></tr>'
  ])
})

test('a place of which two blocks were made is printed once', () => {
  const two: Segment[] = ['h1', 'p002'].map((block) => ({
    ...{start: 1, end: 1, to: 'document', document: id, block}
  }))
  const [, first, second] = rowsOf(places, two, {from: 1, to: 6}, options)
  expect(first).toContain('<p id="at1"><span class="place">第1行</span> 关于修桥的通知</p>')
  expect(second).toContain('<td><p><span class="place">第1行</span> 〃</p></td>')
  expect(second).toContain('#p002')
})

test('what is written otherwise is counted', () => {
  expect(changesOf(places, segments)).toEqual({joined: 1, narrowed: 1})
  expect(describeChanges({joined: 1, narrowed: 1})).toBe(
    '除空白外，写法改动：几行合为一段 1 处；全角数字和字母改为半角 1 个'
  )
  expect(describeChanges(changesOf(places, segments.slice(3)))).toBe('除空白外，写法都未改动')
})

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'anjuan 来源 '))
})
afterEach(() => rmSync(site, {recursive: true}))

const sha256 = 'a'.repeat(64)
const bytes = Buffer.from('甲')
const provenance: Provenance = {file: '一.txt', unit: 'line', segments}
const report = {file: '一.txt', sha256} as SourceReport
const pageOf = (further = '') => join(site, 'sources', sha256, further, 'index.html')

function open(kept: string[] = [], hasOriginals = false) {
  mkdirSync(join(site, 'sources', sha256), {recursive: true})
  const ofFirst = `${onFirstPage}<p>消息</p>${onFirstPage}`
  writeFileSync(pageOf(), `<title>一</title><main>${ofFirst}${gapOf(sourceGap)}</main>`)
  return openSourcePages({
    site,
    base: '/x/',
    kept: new Set(kept),
    hasOriginals,
    titleOf: () => '甲',
    urlOfBlock
  })
}

test('a long source goes on on further pages, with every place on exactly one', () => {
  const many = Array.from({length: 4500}, (_, at) => ({
    ...{text: `第${String(at)}句`, label: numberedLabel('line', at + 1)}
  }))
  const one: Provenance = {
    ...{file: '一.txt', unit: 'line'},
    segments: many.map((_, at) => ({
      ...{start: at + 1, end: at + 1, to: 'document', document: id, block: `p${String(at)}`}
    }))
  }
  const spread = {...report, pages: [1, 2001, 4001]}
  open().write(spread, {bytes, places: many, provenance: one})
  const pages = ['', '2', '3'].map((further) => readFileSync(pageOf(further), 'utf8'))
  const found = pages.map((page) =>
    [...page.matchAll(/ id="at(\d+)"/g)].map(([, at]) => Number(at))
  )
  expect(found.map((list) => [list[0], list.at(-1), list.length])).toEqual([
    [1, 2000, 2000],
    [2001, 4000, 2000],
    [4001, 4500, 500]
  ])
  expect(pages[1]).toContain('<title>第2页：一</title>')
  expect(pages[1]).toContain(`<a rel="prev" href="/x/sources/${sha256}/">`)
  expect(pages[1]).toContain(`<a rel="next" href="/x/sources/${sha256}/3/">`)
  expect(pages[1]).toContain('第 2 页，共 3 页：第2001行至第4000行')
  expect(pages[2]).toContain(`<li><a href="/x/sources/${sha256}/">第1行至第2000行</a></li>`)
  expect(pages[2]).toContain('aria-current="page">第4001行至第4500行</a>')
  expect(existsSync(pageOf('4'))).toBe(false)
  expect(pages.map((page) => page.includes('消息'))).toEqual([true, false, false])
  const list = readFileSync(join(site, 'sources', sha256, 'parts.json'), 'utf8')
  const parts = JSON.parse(list) as string[][]
  expect(parts.map((ids) => [ids[0], ids.at(-1)])).toEqual([
    ['at1', 'at2000'],
    ['at2001', 'at4000'],
    ['at4001', 'at4500']
  ])
})

test('a source that is not at hand says so, and a page that was kept stays as it is', () => {
  open().leaveOut(report)
  expect(readFileSync(pageOf(), 'utf8')).toContain('来源文件不在手边')
  const kept = open([`sources/${sha256}`])
  kept.write(report, {bytes, places, provenance})
  expect(readFileSync(pageOf(), 'utf8')).toContain(gapOf(sourceGap))
})

test.each([
  ['一.txt', 'original.txt'],
  ['一.PDF', 'original.pdf'],
  ['一.html', 'original.html.bin'],
  ['一.svg', 'original.svg.bin'],
  ['一', 'original.bin']
])('the file %s can be had as %s, where it may be', (file, name) => {
  const source = {...report, file}
  open([], true).write(source, {bytes, places, provenance})
  expect(readFileSync(join(site, 'sources', sha256, name))).toEqual(bytes)
  rmSync(join(site, 'sources'), {recursive: true})
  open().write(source, {bytes, places, provenance})
  expect(existsSync(join(site, 'sources', sha256, name))).toBe(false)
})
