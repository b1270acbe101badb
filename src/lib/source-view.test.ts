import {expect, test} from 'vitest'
import type {SourceReport} from '../schema/report.ts'
import {pagesOfSource, placeInSource} from './place-in-source.ts'
import {harmOf, sourceViewsOf} from './source-view.ts'

const han = {source: 1, documents: 1, session: 0, furniture: 0}

function reportOf(file: string, sha: string, more: Partial<SourceReport> = {}): SourceReport {
  return {
    ...{file, sha256: sha.repeat(64), encoding: 'utf-8', status: 'written', places: 1},
    ...{documents: [], han, messages: []},
    ...more
  }
}

function messagesOf(severity: 'error' | 'warning' | 'info', count: number) {
  return Array.from({length: count}, () => ({
    ...{rule: 'x', severity, line: 1, reason: '甲', note: '乙', document: null}
  }))
}

test('files of one content are one source, under the name that was read', () => {
  const views = sourceViewsOf(
    [reportOf('b.txt', 'a', {status: 'duplicate'}), reportOf('a.txt', 'a'), reportOf('c.txt', 'c')],
    []
  )
  expect(views.map(({report, others}) => [report.file, others])).toEqual([
    ['a.txt', ['b.txt']],
    ['c.txt', []]
  ])
})

test('files that were not read are each a source of their own, with a page of its own', () => {
  const views = sourceViewsOf(
    [reportOf('a.txt', '0', {status: 'failed'}), reportOf('b.txt', '0', {status: 'failed'})],
    []
  )
  expect(views.map(({report, others}) => [report.file, others])).toEqual([
    ['a.txt', []],
    ['b.txt', []]
  ])
  expect(new Set(views.map(({id}) => id)).size).toBe(2)
  for (const {id} of views) expect(id).toMatch(/^sources\/unread-[0-9a-f]{16}$/)
})

test.each(['failed', 'not-a-document', 'empty'] as const)(
  'a copy of which nothing was made (%s) has a page of its own, and never the one of the source',
  (status) => {
    const copy = reportOf('a.bak', 'a', {status})
    const reports = [
      ...[copy, reportOf('a.txt', 'a'), reportOf('b.txt', 'a', {status: 'duplicate'})],
      ...[reportOf('c.bak', 'c', {status}), reportOf('d.bak', 'c', {status})]
    ]
    const own = /^sources\/unread-[0-9a-f]{16}$/
    expect(
      sourceViewsOf(reports, []).map(({id, report, others}) => [id, report.file, others])
    ).toEqual([
      [expect.stringMatching(own), 'a.bak', []],
      [`sources/${'a'.repeat(64)}`, 'a.txt', ['b.txt']],
      [`sources/${'c'.repeat(64)}`, 'c.bak', []],
      [expect.stringMatching(own), 'd.bak', []]
    ])
  }
)

test('a place is found on its page, and on the first one where the pages are not known', () => {
  const sha256 = 'a'.repeat(64)
  const report = {pages: [1, 40, 90]}
  expect(placeInSource({sha256, start: 39}, report)).toBe(`/sources/${sha256}/#at39`)
  expect(placeInSource({sha256, start: 40}, report)).toBe(`/sources/${sha256}/2/#at40`)
  expect(placeInSource({sha256, start: 900}, report)).toBe(`/sources/${sha256}/3/#at900`)
  expect(placeInSource({sha256, start: 900})).toBe(`/sources/${sha256}/#at900`)
  expect([pagesOfSource({}), pagesOfSource(report)]).toEqual([[1], [1, 40, 90]])
})

test('what was not read comes before what is in doubt, however much of that there is', () => {
  const order = [
    reportOf('good', 'a'),
    reportOf('told', 'b', {messages: messagesOf('info', 3)}),
    reportOf('doubtful', 'c', {messages: messagesOf('warning', 1)}),
    reportOf('more doubtful', 'd', {messages: messagesOf('warning', 5000)}),
    reportOf('wrong', 'e', {messages: messagesOf('error', 1)}),
    reportOf('none', 'f', {status: 'not-a-document'}),
    reportOf('failed', 'g', {status: 'failed'})
  ]
  const harms = order.map(harmOf)
  expect(harms).toEqual(harms.toSorted((a, b) => a - b))
  expect(new Set(harms).size).toBe(order.length)
})
