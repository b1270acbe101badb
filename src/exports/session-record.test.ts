import {describe, expect, test} from 'vitest'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {meetingOf, toSessionRecord} from './session-record.ts'

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
        agenda: ['听取报告', '审议草案'],
        attendance: {present: ['钱一', '李四'], absent: ['孙二三']}
      }),
      paper('zixu/npcsc-8-18/02-report', {kind: 'report'})
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
      agenda: ['听取报告', '审议草案'],
      present: ['钱一', '李四'],
      absent: ['孙二三']
    })
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
      absent: []
    })
  })
})

describe('what the minutes of a session state', () => {
  const attendance = {present: ['钱一'], absent: []}

  test('is taken from the minutes, wherever they stand among the papers', () => {
    const papers = [
      paper('zixu/npcsc-8-18/01-report', {}),
      paper('zixu/npcsc-8-18/02-minutes', {agenda: ['听取报告'], attendance})
    ]
    expect(meetingOf(papers)).toEqual({agenda: ['听取报告'], present: ['钱一'], absent: []})
  })

  test('may stand in two papers: the agenda in one, who was there in the other', () => {
    const papers = [
      paper('zixu/npcsc-8-18/01-notice', {agenda: ['听取报告']}),
      paper('zixu/npcsc-8-18/02-minutes', {attendance})
    ]
    expect(meetingOf(papers)).toMatchObject({agenda: ['听取报告'], present: ['钱一']})
  })

  test('is taken from the first of two minutes, and not mixed', () => {
    const papers = [
      paper('zixu/npcsc-8-18/01-minutes', {attendance}),
      paper('zixu/npcsc-8-18/02-minutes', {attendance: {present: ['李四'], absent: ['周五五']}})
    ]
    expect(meetingOf(papers)).toMatchObject({present: ['钱一'], absent: []})
  })

  test('is nothing without minutes', () => {
    expect(meetingOf([paper('zixu/2024/notice', {})])).toEqual({
      agenda: [],
      present: [],
      absent: []
    })
  })
})

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
