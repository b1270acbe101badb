import {describe, expect, test} from 'vitest'
import {area, document, session, shelf} from '../entries.fixture.ts'
import {kindViews, yearViews} from './list-views.ts'
import {listsOf} from './lists.ts'

const zixu = area('zixu', '子虚区')
const nanke = area('nanke', '南柯区')
const small = shelf(
  [
    session('nanke/2024', {kind: 'year', name: '2024年', district: nanke, year: 2024}),
    session('zixu/2024', {kind: 'year', name: '2024年', district: zixu, year: 2024})
  ],
  [
    document('nanke/2024/a', {kind: 'notice', date: '2024-03-01', districts: [nanke]}),
    document('zixu/2024/b', {kind: 'report', date: '2024-02-01', districts: [zixu, nanke]}),
    document('zixu/2024/c', {kind: 'report', date: '2023-12-31', districts: [zixu]}),
    document('zixu/2024/d', {kind: 'report', districts: [zixu], issuers: [{name: '子虚区教育局'}]})
  ]
)

describe('lists', () => {
  const lists = listsOf(small)

  test('of a genre are divided by year; what has no day counts for the year that it is filed under', () => {
    const report = lists.kinds.get('report')
    expect([...(report?.groups ?? [])]).toEqual([
      ['y2024', '/kinds/report/#y2024'],
      ['y2023', '/kinds/report/#y2023']
    ])
    expect(idsIn(report)).toEqual([['zixu/2024/b', 'zixu/2024/d'], ['zixu/2024/c']])
  })

  test('of a year are divided by area, each document once, under its own', () => {
    expect([...(lists.years.get('2024')?.groups ?? [])]).toEqual([
      ['nanke', '/years/2024/#nanke'],
      ['zixu', '/years/2024/#zixu']
    ])
    expect(idsIn(lists.years.get('2024'))).toEqual([
      ['nanke/2024/a'],
      ['zixu/2024/b', 'zixu/2024/d']
    ])
  })

  test('of a genre in a district are there where it has more than one', () => {
    expect([...lists.ofDistricts.keys()]).toEqual(['zixu report'])
  })
})

test('the pages of a list hold each document once, and lead to each other', () => {
  const many = shelf(
    [session('zixu/2024', {kind: 'year', name: '2024年', district: zixu, year: 2024})],
    Array.from({length: 230}, (_, at) =>
      document(`zixu/2024/n${String(at)}`, {kind: 'notice', date: '2024-01-01', districts: [zixu]})
    )
  )
  const views = kindViews(listsOf(many), many)
  expect(views.map(({id, page, pages, first}) => [id, page, pages, first])).toEqual([
    ['kinds/notice', 1, 3, 1],
    ['kinds/notice/2', 2, 3, 101],
    ['kinds/notice/3', 3, 3, 201]
  ])
  const ids = views.flatMap(({groups}) => groups.flatMap(({items}) => items.map(({id}) => id)))
  expect(new Set(ids).size).toBe(230)
  expect(views.map(({groups}) => groups[0]?.isContinued)).toEqual([false, true, true])
  expect(views.map(({facets}) => facets.length)).toEqual([1, 0, 0])
})

describe('views', () => {
  test('of a genre lead to its documents of each area: to the one that there is, or to their list', () => {
    const views = kindViews(listsOf(small), small)
    expect(views.map(({id}) => id)).toEqual(['kinds/report', 'kinds/report/zixu', 'kinds/notice'])
    expect(views[0]?.facets[1]).toEqual({
      label: '按地区',
      links: [
        {name: '南柯区', url: '/zixu/2024/b/', count: 1},
        {name: '子虚区', url: '/kinds/report/zixu/', count: 3}
      ]
    })
    expect(views[2]?.facets[1]?.links).toEqual([{name: '南柯区', url: '/nanke/2024/a/', count: 1}])
  })

  test('of a year lead to its documents of each genre, and to the years before and after', () => {
    const [latest, before] = yearViews(listsOf(small), small)
    expect(latest?.facets[1]?.links).toEqual([
      {name: '报告', url: '/kinds/report/#y2024', count: 2},
      {name: '通知公告', url: '/kinds/notice/#y2024', count: 1}
    ])
    expect(latest).toMatchObject({previous: {url: '/years/2023/'}, next: null})
    expect(before).toMatchObject({previous: null, next: {url: '/years/2024/', name: '2024年'}})
  })

  test('say who and when of each row, and its genre where the list is of several', () => {
    const [year] = yearViews(listsOf(small), small)
    const rows = year?.groups.flatMap(({items}) => items)
    expect(rows?.at(-1)).toEqual({
      ...{id: 'zixu/2024/d', title: '文件zixu/2024/d', kind: '报告', date: null},
      ...{by: '子虚区教育局', number: null, filed: null}
    })
    const [report, own] = kindViews(listsOf(small), small)
    expect(report?.groups[0]?.items[0]).toMatchObject({kind: null, filed: '子虚区'})
    // The list says it.
    expect(own?.groups[0]?.items[0]).toMatchObject({kind: null, filed: null})
  })
})

function idsIn(
  list: ReturnType<typeof listsOf>['kinds'] extends Map<unknown, infer L> ? L | undefined : never
) {
  return list?.pages.flat().map(({items}) => items.map(({id}) => id))
}
