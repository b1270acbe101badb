import {describe, expect, test} from 'vitest'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {meetingOf, toSessionRecord} from './session-record.ts'
import {agendaRows, attendanceRows} from './tables/session-rows.ts'

describe('the record of a session', () => {
  test('says what it is, what was on, who was there, and lists its papers in printed order', () => {
    const session = sessionSchema.parse({
      kind: 'meeting',
      district: {id: 'zixu', name: '子虚区', code: '990101'},
      name: '第八届人大常委会第十八次会议',
      body: '子虚区人大常委会',
      term: 8,
      number: 18,
      year: 2024,
      date: '2024-06-03',
      parts: [{role: 'back', source: 'a'.repeat(64), blocks: [{at: '9', text: '地址'}]}]
    } satisfies SessionInput)
    const papers = [
      paper('zixu/npcsc-8-18/01-minutes', {
        kind: 'minutes',
        records: [
          ...[came('p004', ['钱一', '李四']), missed('p006', ['孙二三'])],
          ...[item('p002', '听取区人民政府关于古井养护情况的报告'), item('p003', '审议草案')]
        ]
      }),
      paper('zixu/npcsc-8-18/02-report', {
        kind: 'report',
        title: '子虚区人民政府关于古井养护情况的报告'
      })
    ]
    expect(toSessionRecord('zixu/npcsc-8-18', session, papers)).toEqual({
      id: 'zixu/npcsc-8-18',
      url: '/zixu/npcsc-8-18/',
      district: '子虚区',
      name: '第八届人大常委会第十八次会议',
      kind: 'meeting',
      body: '子虚区人大常委会',
      term: 8,
      number: 18,
      year: 2024,
      date: '2024-06-03',
      documents: ['zixu/npcsc-8-18/01-minutes', 'zixu/npcsc-8-18/02-report'],
      agenda: [
        {
          ...{document: 'zixu/npcsc-8-18/01-minutes', block: 'p002'},
          text: '听取区人民政府关于古井养护情况的报告',
          papers: ['zixu/npcsc-8-18/02-report']
        },
        {document: 'zixu/npcsc-8-18/01-minutes', block: 'p003', text: '审议草案', papers: []}
      ],
      present: ['钱一', '李四'],
      absent: ['孙二三'],
      observers: [],
      attendance: {document: 'zixu/npcsc-8-18/01-minutes', block: 'p004'}
    })
  })

  test('says nothing of a year that one of its papers says of a meeting, which has rows of its own', () => {
    const session = sessionSchema.parse({kind: 'year', name: '2024年', year: 2024})
    const papers = ['a', 'b'].map((name) =>
      paper(`zixu/2024/${name}`, {
        kind: 'minutes',
        records: [came('p004', [`钱${name}`]), item('p002', `研究${name}`)]
      })
    )
    const record = toSessionRecord('zixu/2024', session, papers)
    expect(record).toMatchObject({agenda: [], present: [], absent: [], attendance: null})
    expect(attendanceRows(record, papers)).toMatchObject([
      {person: '钱a', document: 'zixu/2024/a', block: 'p004'},
      {person: '钱b', document: 'zixu/2024/b', block: 'p004'}
    ])
    expect(agendaRows(record, papers)).toMatchObject([
      {n: 1, text: '研究a', document: 'zixu/2024/a', block: 'p002'},
      {n: 1, text: '研究b', document: 'zixu/2024/b', block: 'p002'}
    ])
  })

  test('says null of what is not known, and has lists without papers too', () => {
    const session = sessionSchema.parse({kind: 'year', name: '2024年'})
    expect(toSessionRecord('unknown/2024', session, [])).toEqual({
      id: 'unknown/2024',
      url: '/unknown/2024/',
      district: null,
      name: '2024年',
      kind: 'year',
      body: null,
      term: null,
      number: null,
      year: null,
      date: null,
      documents: [],
      agenda: [],
      present: [],
      absent: [],
      observers: [],
      attendance: null
    })
  })
})

describe('what the minutes of a session state', () => {
  const agenda = [item('p002', '听取报告')]
  const attendance = [came('p004', ['钱一'])]

  test('is taken from the minutes, wherever they stand among the papers', () => {
    const papers = [
      paper('zixu/npcsc-8-18/01-report', {}),
      paper('zixu/npcsc-8-18/02-minutes', {records: [...agenda, ...attendance]})
    ]
    const document = 'zixu/npcsc-8-18/02-minutes'
    expect(meetingOf(papers, '子虚区')).toEqual({
      agenda: [{document, block: 'p002', text: '听取报告', papers: []}],
      ...{present: ['钱一'], absent: [], observers: [], attendance: {document, block: 'p004'}}
    })
  })

  test('may stand in two papers: the agenda in one, who was there in the other', () => {
    const papers = [
      paper('zixu/npcsc-8-18/01-notice', {records: agenda}),
      paper('zixu/npcsc-8-18/02-minutes', {records: attendance})
    ]
    expect(meetingOf(papers, '子虚区')).toMatchObject({
      agenda: [{document: 'zixu/npcsc-8-18/01-notice', text: '听取报告'}],
      ...{present: ['钱一'], attendance: {document: 'zixu/npcsc-8-18/02-minutes'}}
    })
  })

  test('is taken from the first of two minutes, and not mixed', () => {
    const papers = [
      paper('zixu/npcsc-8-18/01-minutes', {records: attendance}),
      paper('zixu/npcsc-8-18/02-minutes', {
        records: [came('p002', ['李四']), missed('p003', ['周五五'])]
      })
    ]
    expect(meetingOf(papers, '子虚区')).toMatchObject({present: ['钱一'], absent: []})
  })

  test('is nothing without minutes', () => {
    expect(meetingOf([paper('zixu/2024/notice', {})], null)).toEqual({
      agenda: [],
      present: [],
      absent: [],
      observers: [],
      attendance: null
    })
  })
})

function item(block: string, text: string) {
  return {type: 'agenda', block, text} as const
}

function came(block: string, names: string[]) {
  return {type: 'attendance', block, status: 'present', names} as const
}

function missed(block: string, names: string[]) {
  return {type: 'attendance', block, status: 'absent', names} as const
}

function paper(id: string, data: Partial<DocumentInput>) {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  return {
    id,
    data: documentSchema.parse({
      title: '某文件',
      kind: 'other',
      session: id.replace(/\/[^/]*$/, ''),
      source: {file: 'a.txt', sha256: '0'.repeat(64), ...place},
      ...data
    })
  }
}
