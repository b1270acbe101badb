import {expect, test} from 'vitest'
import type {SourceReport} from '../schema/report.ts'
import {area, document, session, shelf} from './entries.fixture.ts'
import {factsOf, holdingsOf} from './holdings.ts'

const zixu = area('zixu', '子虚区')
const report = (status: SourceReport['status'], documents: number): SourceReport => ({
  ...{file: 'a.txt', sha256: '0'.repeat(64), encoding: null, status, places: 1, documents: []},
  ...{han: {source: 0, documents, session: 0, furniture: 0}, messages: []}
})

test('counts what is held, and leaves out what there is none of', () => {
  const held = shelf(
    [session('zixu/npc-8-1', {district: zixu}), session('zixu/2024', {kind: 'year', year: 2024})],
    [
      document('zixu/npc-8-1/a', {date: '2021-01-01', review: 'checked'}),
      document('zixu/npc-8-1/b', {date: '2024-01-01'})
    ]
  )
  const holdings = holdingsOf(held, [report('written', 9000), report('duplicate', 9000)])
  expect(holdings).toMatchObject({documents: 2, meetings: 1, issues: 0, han: 9000, checked: 1})
  expect(factsOf(holdings)).toEqual([
    ['文件', '2', '份'],
    ['会议', '1', '次'],
    ['地区', '1', '个'],
    ['汉字', '9000', '字'],
    ['年份', '2021—2024', '年']
  ])
})

test.each([
  [9999, '9999', '字'],
  [12_345, '约 1.2', '万字'],
  [3_814_000, '约 381', '万字']
])('%i characters are %s%s', (han, value, unit) => {
  const none = {documents: 0, meetings: 0, issues: 0, districts: 0, checked: 0}
  expect(factsOf({...none, years: null, han})).toEqual([['汉字', value, unit]])
})
