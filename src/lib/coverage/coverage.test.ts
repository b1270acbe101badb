import {describe, expect, test} from 'vitest'
import {area, document, session, shelf} from '../entries.fixture.ts'
import {listsOf} from '../lists/lists.ts'
import {coverageOf, type DistrictCoverage} from './coverage.ts'
import {coverageAddresses, coveragePages} from './coverage-pages.ts'
import {overviewOf} from './overview.ts'

const zixu = area('zixu', '子虚区')
const nanke = area('nanke', '南柯区')
const held = shelf(
  [
    session('zixu/npcsc-8-3', {
      ...{name: '第八届人大常委会第三次会议', body: '子虚区人大常委会', district: zixu},
      ...{term: 8, number: 3, year: 2020}
    }),
    session('nanke/2024', {kind: 'year', name: '2024年', district: nanke, year: 2024})
  ],
  [
    document('zixu/npcsc-8-3/a', {kind: 'minutes', date: '2020-01-01', districts: [zixu]}),
    document('zixu/npcsc-8-3/b', {kind: 'report', date: '2020-01-01', districts: [zixu]}),
    document('zixu/npcsc-8-3/c', {kind: 'report', date: '2020-01-02', districts: [zixu]}),
    document('zixu/npcsc-8-3/d', {kind: 'report', date: '2024-01-02', districts: [zixu]}),
    document('nanke/2024/e', {kind: 'notice', date: '2024-01-02', districts: [nanke]})
  ]
)

describe('what is held of a district', () => {
  const [, own] = coverageOf(held, listsOf(held))

  test('is counted by year and genre, with where it is', () => {
    expect(own).toMatchObject({id: 'zixu', total: 4, kinds: ['会议纪要', '报告']})
    expect(own?.rows).toEqual([
      {
        ...{label: '2024年', url: '/years/2024/#zixu', total: 1},
        cells: [
          {count: 0, url: null},
          {count: 1, url: '/kinds/report/zixu/#y2024'}
        ]
      },
      {label: '2021年至2023年', cells: null},
      {
        ...{label: '2020年', url: '/years/2020/#zixu', total: 3},
        cells: [
          {count: 1, url: '/zixu/npcsc-8-3/a/'},
          {count: 2, url: '/kinds/report/zixu/#y2020'}
        ]
      }
    ])
  })

  test('names the sessions before the last one that are not held', () => {
    expect(own?.bodies).toEqual([
      {
        name: '子虚区人大常委会',
        terms: [
          {
            label: '第八届',
            held: [{id: 'zixu/npcsc-8-3', name: '第八届人大常委会第三次会议'}],
            missing: '第一次至第二次会议'
          }
        ]
      }
    ])
  })
})

test('districts are compared year by year, with those between of which nothing is held', () => {
  expect(overviewOf(held.districts, held.sessions)).toEqual({
    columns: ['2024年', '2023年', '2022年', '2021年', '2020年'],
    rows: [
      {id: 'nanke', name: '南柯区', total: 1, counts: [1, 0, 0, 0, 0]},
      {id: 'zixu', name: '子虚区', total: 4, counts: [1, 0, 0, 0, 3]}
    ]
  })
})

test('of many years they are compared by ten, and what has no day has a column of its own', () => {
  const old = shelf(
    [session('zixu/undated', {kind: 'year', name: '日期不详', district: zixu})],
    ['1957-05-22', '2020-01-01', null].map((date, at) =>
      document(`zixu/undated/${String(at)}`, {date, districts: [zixu]})
    )
  )
  const {columns, rows} = overviewOf(old.districts, old.sessions)
  expect(columns).toEqual([
    ...['2020年代', '2010年代', '2000年代', '1990年代', '1980年代'],
    ...['1970年代', '1960年代', '1950年代', '日期不详']
  ])
  expect(rows[0]?.counts).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 1])
})

test('districts are divided in pages that are not too large, and each is found on its page', () => {
  const row = {label: '2024年', url: '', total: 1, cells: []}
  const districts = ['a', 'b', 'c'].map((id): DistrictCoverage => ({
    ...{id, name: id, total: 1, kinds: ['报告'], bodies: []},
    rows: Array.from({length: id === 'b' ? 40 : 4}, () => row)
  }))
  const pages = coveragePages(districts, 60)
  expect(pages.map((page) => page.map(({id}) => id))).toEqual([['a'], ['b'], ['c']])
  expect([...coverageAddresses(pages)]).toEqual([
    ['a', '/coverage/#a'],
    ['b', '/coverage/2/#b'],
    ['c', '/coverage/3/#c']
  ])
  expect(coveragePages([], 60)).toEqual([[]])
})
