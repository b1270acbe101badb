import {expect, test} from 'vitest'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import {sessionView} from './session-view.ts'

const vote = {for: 25, against: 0, abstained: 1, notVoted: null, passed: true}
const came = {type: 'attendance'} as const
const act = {type: 'personnel'} as const

const view = sessionView(
  'zixu/npcsc-8-3',
  sessionSchema.parse({kind: 'meeting', name: '第八届人大常委会第三次会议', term: 8, number: 3}),
  [
    paper('01-minutes', {
      kind: 'minutes',
      title: '子虚区第八届人大常委会第三次会议纪要',
      records: [
        {type: 'agenda', block: 'p002', text: '审议《子虚区夜市管理办法（草案）》'},
        {type: 'agenda', block: 'p003', text: '审议人事任免事项'},
        {type: 'agenda', block: 'p004', text: '通报修桥进度'},
        {type: 'vote', block: 'p005', item: '《子虚区夜市管理办法》', ...vote},
        {type: 'vote', block: 'p006', item: null, ...vote},
        {
          ...came,
          block: 'p008',
          status: 'present',
          heading: '出席',
          stated: 3,
          names: ['钱一', '李四']
        },
        {...came, block: 'p010', status: 'absent', heading: '因事请假', names: ['孙二三']},
        {...came, block: 'p001', status: 'observer', names: []}
      ]
    }),
    paper('02-decision', {kind: 'decision', title: '关于子虚区夜市管理办法的决定'}),
    paper('03-explanation', {
      kind: 'explanation',
      title: '关于《子虚区夜市管理办法（草案）》的说明'
    }),
    paper('04-regulation', {kind: 'regulation', title: '子虚区夜市管理办法（草案）'}),
    paper('05-personnel', {
      kind: 'personnel',
      title: '任免名单',
      records: [
        {...act, block: 'p003', person: '吴六', action: 'remove', office: '水务局局长'},
        {...act, block: 'p002', person: '郑七', action: 'appoint', office: '水务局局长'}
      ]
    }),
    paper('06-notice', {kind: 'notice', title: '关于闭会的通知'})
  ],
  {
    holder: {id: 'zixu', name: '子虚区'},
    neighbours: {previous: null, next: null},
    ...{grid: null, volumes: []},
    urlOfBlock: (document, block) => `/${document}/#${block}`,
    urlOfPerson: (area, name) =>
      ['钱一', '郑七'].includes(name) ? `/people/${area ?? ''}-${name}/` : null
  }
)

test('papers stand under their item in the order of business, with votes and appointments', () => {
  expect(view.agenda.map(({papers}) => papers.map(({id, role}) => [id.slice(15), role]))).toEqual([
    [
      ['04-regulation', '草案'],
      ['03-explanation', '说明'],
      ['02-decision', '决定决议']
    ],
    [['05-personnel', '人事任免']],
    []
  ])
  expect(view.agenda.map(({votes}) => votes.map(({url}) => url))).toEqual([
    ['/zixu/npcsc-8-3/01-minutes/#p005'],
    [],
    []
  ])
  expect(view.agenda[1]?.acts).toMatchObject([
    {
      action: 'appoint',
      acts: [
        {person: '郑七', url: '/zixu/npcsc-8-3/05-personnel/#p002', page: '/people/zixu-郑七/'}
      ]
    },
    {action: 'remove', acts: [{person: '吴六', page: null}]}
  ])
})

test('what belongs to no item stands beside, once', () => {
  expect(view.rest.map(({id}) => id)).toEqual(['zixu/npcsc-8-3/06-notice'])
  expect(view.votes.map(({url}) => url)).toEqual(['/zixu/npcsc-8-3/01-minutes/#p006'])
  expect([view.acts, view.open]).toEqual([[], []])
  expect(view.counts).toEqual({votes: 2, acts: 2})
})

test('people are told apart by how they took part, and counts stay as the list states them', () => {
  expect(view.roll?.groups).toMatchObject([
    {label: '出席', names: ['钱一', '李四'], stated: 3, headings: []},
    {label: '请假', names: ['孙二三'], stated: null, headings: ['因事请假']}
  ])
  expect(view.roll?.pages).toEqual({钱一: '/people/zixu-钱一/'})
  expect(view.roll?.told).toBe('/zixu/npcsc-8-3/01-minutes/#p001')
})

test('of a year none is told that one of its papers names, and its papers are all there are', () => {
  const minutes = paper('a', {
    kind: 'minutes',
    title: '主任会议纪要',
    records: [
      {type: 'agenda', block: 'p002', text: '研究修桥'},
      {...came, block: 'p003', status: 'present', names: ['钱一']}
    ]
  })
  const year = sessionView(
    'zixu/2024',
    sessionSchema.parse({kind: 'year', name: '2024年'}),
    [minutes],
    {
      holder: {id: 'zixu', name: '子虚区'},
      neighbours: {previous: null, next: null},
      ...{grid: null, volumes: []},
      urlOfBlock: (document, block) => `/${document}/#${block}`,
      urlOfPerson: () => null
    }
  )
  expect([year.agenda, year.rest, year.open, year.roll]).toEqual([[], [], [], null])
  expect(year.papers.map(({id}) => id)).toEqual(['zixu/npcsc-8-3/a'])
})

function paper(name: string, data: Partial<DocumentInput>) {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  return {
    id: `zixu/npcsc-8-3/${name}`,
    data: documentSchema.parse({
      ...{title: '某文件', kind: 'other', session: 'zixu/npcsc-8-3'},
      source: {file: 'a.txt', sha256: '0'.repeat(64), ...place},
      ...data
    })
  }
}
