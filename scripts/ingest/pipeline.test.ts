import {describe, expect, test} from 'vitest'
import {ingest, outlineOf, recordsIn, textsOf} from './pipeline.fixture.ts'

/**
 * One small source of each form that the archive is made for, about an invented
 * city, with what comes of it written by hand.
 */

describe('a bulletin of two meetings', async () => {
  const {documents, sessions, messages} = await ingest('bulletin.txt')
  const [minutes, decision, appointments, explanation, draft, later, report] = documents

  test('each paper is a document of its meeting', () => {
    expect(documents.map(({id, data}) => [id, data.title, data.printedPage])).toEqual([
      ['zixu/npcsc-8-5/01-minutes', '子虚区第八届人大常委会第五次会议纪要', 1],
      [
        'zixu/npcsc-8-5/02-decision',
        '子虚区人大常委会关于接受丁一辞去子虚区副区长职务请求的决定',
        2
      ],
      ['zixu/npcsc-8-5/03-personnel', '子虚区人大常委会任命名单', 3],
      ['zixu/npcsc-8-5/04-explanation', '关于《子虚区古桥保护办法（草案）》的说明', 4],
      ['zixu/npcsc-8-5/05-regulation', '子虚区古桥保护办法（草案）', 5],
      ['zixu/npcsc-8-6/06-minutes', '子虚区第八届人大常委会第六次会议纪要', 7],
      ['zixu/npcsc-8-6/07-report', '子虚区人民政府关于渡口安全的报告', 8]
    ])
    expect(sessions.map(({session}) => [session.name, session.body, session.date])).toEqual([
      ['第八届人大常委会第五次会议', '子虚区人民代表大会常务委员会', '2025-03-18'],
      ['第八届人大常委会第六次会议', '子虚区人民代表大会常务委员会', '2025-05-20']
    ])
    expect(messages).toEqual([])
  })

  test('the minutes say who was there, and what was done', () => {
    expect(recordsIn(minutes, 'attendance').map(({status, names}) => [status, names])).toEqual([
      ['present', ['甲子', '乙丑', '丙寅', '戊己庚', '申酉']],
      ['absent', ['亥时']],
      ['observer', []]
    ])
    expect(recordsIn(minutes, 'agenda').map(({text}) => text)).toEqual([
      '听取关于《子虚区古桥保护办法（草案）》的说明',
      '审议表决人事任免事项'
    ])
    expect(recordsIn(later, 'attendance').at(-1)?.names).toEqual(['申酉', '亥时'])
  })

  test('a paragraph that a page break cut is whole', () => {
    expect(minutes?.blocks[1]).toMatchObject({
      text: '2025年3月18日，区八届人大常委会举行第五次会议。会议由主任甲子主持，副主任乙丑、丙寅出席会议，副区长丁一列席会议。',
      at: '14,18'
    })
    expect(textsOf(explanation)).toContain(
      '全区现存古桥二十六座，其中有石栏的十一座，多数无人养护。'
    )
  })

  test('appointments and resignations are records', () => {
    expect(recordsIn(decision, 'personnel')).toMatchObject([
      {person: '丁一', action: 'accept-resignation', office: '子虚区副区长'}
    ])
    expect(decision?.data.dates.passed).toBe('2025-03-18')
    expect(recordsIn(appointments, 'personnel')).toMatchObject([
      {person: '戊己庚', action: 'appoint', office: '子虚区水务局局长'},
      {person: '申酉', action: 'appoint', office: '子虚区人民法院审判员'}
    ])
  })

  test('the explanation knows its speaker and its day', () => {
    expect(explanation?.data).toMatchObject({
      speaker: {name: '午未', title: '子虚区文化局局长'},
      date: '2025-03-18'
    })
    expect(outlineOf(explanation)).toEqual(['h2 一、为什么要立法', 'h2 二、主要内容'])
    expect(report?.data).toMatchObject({issuer: '子虚区人民政府', date: '2025-05-20'})
  })

  test('the draft has its chapters, articles and items', () => {
    expect(draft?.blocks.map(({id, type}) => `${String(id)} ${type}`)).toEqual([
      ...['title h1', 's1 h2', 'a1 article', 'a2 article', 'a2-1-1 item', 'a2-1-2 item'],
      ...['s2 h2', 'a3 article']
    ])
  })

  test('what the contents list says of a session is kept with it', () => {
    const parts = sessions.map(({session}) => session.parts?.[0])
    expect(parts.map((part) => [part?.role, part?.blocks.length])).toEqual([
      ['contents', 6],
      ['contents', 3]
    ])
  })
})

test('a notice and the plan attached to it', async () => {
  const {documents, messages} = await ingest('notice.txt')
  const [notice] = documents
  expect(documents).toHaveLength(1)
  expect(notice?.id).toBe('zixu/2025/notice-0211')
  expect(notice?.data).toMatchObject({
    title: '关于印发《子虚区古桥养护分工》的通知',
    issuer: '子虚区人民政府办公室',
    documentNumber: '子虚政办发〔2025〕4号',
    indexNumber: 'ZX0202/ZK-2025-000004',
    date: '2025-02-11',
    dates: {written: '2025-02-11', published: '2025-02-14'}
  })
  expect(notice?.records).toMatchObject([
    {n: 1, lead: ['丁一'], units: ['区文化局', '区档案馆'], due: '2025-04-30'},
    {n: 2, section: '一、查清家底', units: ['区住房城乡建设委', '各镇人民政府'], due: null},
    {n: 3, section: '二、动手修缮', lead: ['丙寅'], units: ['云梦街道办事处'], due: '2025-09-30'}
  ])
  expect(outlineOf(notice)).toEqual([
    ...['h2 子虚区古桥养护分工(共计3项)', 'h3 一、查清家底', 'h3 二、动手修缮']
  ])
  expect(messages).toEqual([])
})

test('a work report', async () => {
  const {documents, sessions, messages} = await ingest('work-report.txt')
  const [report] = documents
  expect(report?.data).toMatchObject({
    title: '政府工作报告',
    kind: 'work-report',
    speaker: {name: '辰巳', title: '南柯区区长'},
    date: '2025-01-08'
  })
  expect(sessions.map(({id}) => id)).toEqual(['nanke/npc-9-2'])
  expect(report?.blocks.slice(1).map(({id, text}) => `${String(id)} ${text}`)).toEqual([
    'p001 ——2025年1月8日在南柯区第九届人民代表大会第二次会议上',
    'p002 南柯区区长 辰 巳',
    'p003 各位代表：',
    'p004 现在，我代表区人民政府，向大会报告工作，请予审议。',
    's1 一、2024年工作回顾',
    'p005 一年来，全区上下同心，各项工作取得新的进展。',
    's1-1 （一）渡口更安全。',
    'p006 全年更换渡船十二艘，渡工全部持证上岗。',
    's1-2 （二）古桥更结实。',
    'p007 修缮古桥五座，新增护桥员三十名。',
    's2 二、2025年工作安排',
    's2-1 （一）坚持把渡船开到夜里。',
    'p008 末班船延到晚上十点，票价不变。',
    's2-2 （二）坚持把井水看护好。',
    'p009 每月检测一次水质，结果张榜公布。',
    'p010 各位代表，让我们一起把桥修好，把船开好。'
  ])
  expect(messages).toEqual([])
})
