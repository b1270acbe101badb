import {describe, expect, test} from 'vitest'
import {districtViews} from './district-view.ts'
import {area, document, session, shelf} from './entries.fixture.ts'
import {listsOf} from './lists/lists.ts'

const zixu = area('zixu', '子虚区')
const wuyou = area('wuyou', '乌有市')
const body = '子虚区人大常委会'
const held = shelf(
  [
    session('wuyou/renda-2024-1', {kind: 'issue', name: '乌有人大2024年第1期', district: wuyou}),
    session('zixu/npcsc-8-1', {name: '第一次会议', body, term: 8, number: 1, district: zixu}),
    session('zixu/npcsc-8-3', {name: '第三次会议', body, term: 8, number: 3, district: zixu}),
    session('zixu/2024', {kind: 'year', name: '2024年', year: 2024, district: zixu})
  ],
  [
    document('wuyou/renda-2024-1/a', {kind: 'article', districts: [zixu]}),
    document('zixu/npcsc-8-3/b', {kind: 'minutes', date: '2024-05-01', districts: [zixu]}),
    document('zixu/npcsc-8-3/c', {kind: 'report', date: '2024-05-01', districts: [zixu]}),
    document('zixu/2024/d', {
      ...{kind: 'notice', date: '2024-06-01', districts: [zixu]},
      issuers: [{name: '子虚区教育局'}]
    })
  ]
)

describe('the page of a district', () => {
  const views = districtViews(held, {
    lists: listsOf(held),
    covered: new Map([['zixu', '/coverage/#zixu']]),
    grids: new Set(['zixu/attendance/npcsc-8'])
  })
  const own = views.find(({id}) => id === 'zixu')

  test('lists its sessions by body and term, with what is not held between them', () => {
    expect(own?.bodies.map(({name, kind, count}) => [name, kind, count])).toEqual([
      [body, 'meeting', 2],
      ['会议和期刊以外的文件', 'year', 1]
    ])
    expect(own?.bodies[0]?.terms).toMatchObject([
      {
        ...{label: '第八届', missing: '第二次会议', attendance: '/zixu/attendance/npcsc-8/'},
        sessions: [
          {id: 'zixu/npcsc-8-3', count: 2},
          {id: 'zixu/npcsc-8-1', count: 0}
        ]
      }
    ])
  })

  test('says what a session holds, and whose papers those are that are filed by year', () => {
    expect(own?.bodies[0]?.terms[0]?.sessions[0]).toMatchObject({
      kinds: [
        ['会议纪要', 1],
        ['报告', 1]
      ],
      by: null
    })
    expect(own?.bodies[1]?.terms[0]?.sessions[0]).toMatchObject({by: '子虚区教育局', count: 1})
  })

  test('lists what counts for it and is filed elsewhere', () => {
    expect(own?.elsewhere).toMatchObject({total: 1, rows: [{id: 'wuyou/renda-2024-1/a'}]})
  })

  test('leads to its documents by genre and year, to what is held of it, and to its neighbours', () => {
    expect(own).toMatchObject({total: 4, coverage: '/coverage/#zixu'})
    expect(own?.facets.map(({links}) => links.map(({name, count}) => [name, count]))).toEqual([
      [
        ['会议纪要', 1],
        ['报告', 1],
        ['通知公告', 1],
        ['文章', 1]
      ],
      [
        ['2024年', 3],
        ['日期不详', 1]
      ]
    ])
    expect([own?.previous?.name, own?.next]).toEqual(['乌有市', null])
  })
})
