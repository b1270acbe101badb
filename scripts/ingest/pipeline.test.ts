import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import type {CompiledBlock} from '../../src/documents/compiled.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {type DocumentData, documentSchema} from '../../src/schema/document.ts'
import {type DocumentRecord, recordsOf} from '../../src/schema/records/record.ts'
import type {RecordName} from '../../src/schema/records/types.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

/**
 * One small source of each form that the archive is made for, about an invented
 * city, with what comes of it written by hand.
 */
const districts = [
  {id: 'wuyou', name: '乌有市'},
  {id: 'zixu', name: '子虚区', parent: '乌有市'},
  {id: 'nanke', name: '南柯区', parent: '乌有市'},
  {id: 'huaxu', name: '华胥区', parent: '乌有市'}
]
const archive = archiveSchema.parse({
  districts,
  journals: [{id: 'wuyou-renda', name: '乌有人大'}]
})
const pipeline = createPipeline(pipelineOptions(archive))

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

describe('an issue of a journal', async () => {
  const {documents, sessions, all} = await ingest('journal.txt')
  const [bridges, ferry, well] = documents

  test('each article is a document of the issue, and counts for its district', () => {
    expect(
      documents.map(({id, data}) => [id, data.title, data.author, data.districts[0]?.name])
    ).toEqual([
      [
        'wuyou/wuyou-renda-2025-1/01-article',
        '把古桥的账一笔一笔算清楚',
        '子虚区人大常委会',
        '子虚区'
      ],
      ['wuyou/wuyou-renda-2025-1/02-article', '渡口晚点半小时', '南柯区人大常委会', '南柯区'],
      ['wuyou/wuyou-renda-2025-1/03-article', '听见井边的声音', '华胥区人大常委会', '华胥区']
    ])
    expect(sessions[0]?.session).toMatchObject({
      kind: 'issue',
      name: '乌有人大2025年第1期',
      number: 1
    })
  })

  test('a head that differs from the contents list is kept as printed, and reported', () => {
    expect(all).toMatchObject([{rule: 'contents-differ', line: 16}])
    expect(bridges?.data.title).toBe('把古桥的账一笔一笔算清楚')
  })

  test('a title that is the second line of another head begins no article there', () => {
    expect(textsOf(ferry)).toEqual([
      ...['渡口晚点半小时', '——听见井边的声音之后', '□南柯区人大常委会'],
      expect.stringMatching(/^末班渡船提前收班.*不能没有。$/),
      '常委会听取了三次汇报，渡船如今开到夜里十点。'
    ])
    expect(textsOf(well)).toEqual([
      ...['听见井边的声音', '华胥区人大常委会'],
      '井边是老街人说话的地方，代表联络站就设在井边。',
      '意见记在墙上，办好一条划掉一条。'
    ])
  })

  test('paragraphs run on across page numbers and running heads', () => {
    expect(textsOf(bridges)).toContain(
      '全区有古桥二十六座，修一座要花多少钱，过去谁也说不准。这一年，代表们把账摊开来算。'
    )
  })

  test('masthead, news, contents list and captions are kept with the issue', () => {
    const parts = sessions[0]?.session.parts ?? []
    expect(parts.map(({role}) => role)).toEqual(['front', 'contents', 'captions'])
    expect(parts[2]?.blocks).toEqual([{at: '44', text: '图为渡口的晚班船。壬癸 摄'}])
    expect(parts[0]?.blocks.map(({text}) => text)).toContain(
      '3月6日，市人大常委会机关举行开放日，一百二十名市民走进会议厅。（文/木兰）'
    )
  })
})

test('a saved page about several districts', async () => {
  const {documents, sessions, messages} = await ingest('web-article.txt')
  const [article] = documents
  expect(article?.data.title).toBe('各区县古桥保护扫描')
  expect(article?.data.districts.map(({name}) => name)).toEqual([
    ...['乌有市', '子虚区', '南柯区', '华胥区']
  ])
  expect(article?.data.dates.published).toBe('2025-03-20')
  expect(outlineOf(article)).toEqual(['h2 子虚区', 'h2 南柯区', 'h2 华胥区'])
  expect(sessions[0]?.id).toBe('wuyou/wuyou-renda-2025-1')
  expect(article?.blocks.at(-1)?.text).toContain('修好了三座石桥')
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

interface Read {
  id: string
  data: DocumentData
  blocks: CompiledBlock[]
  records: DocumentRecord[]
}

/** Ingest a fixture; of what it made, the documents as a site reads them. */
async function ingest(name: string) {
  const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url))
  const {report, documents, sessions} = await ingestSource({file: name, bytes}, pipeline)
  expect(report.han.source).toBe(report.han.documents + report.han.session + report.han.furniture)
  return {
    documents: documents.map(({id, data: given, body}): Read => {
      const data = documentSchema.parse(given)
      const {blocks, records} = compile(body)
      return {id, data, blocks, records: [...data.records, ...records]}
    }),
    sessions,
    all: report.messages,
    messages: report.messages.filter(({severity}) => severity !== 'info')
  }
}

function recordsIn<Type extends RecordName>(document: Read | undefined, type: Type) {
  return recordsOf(document?.records ?? [], type)
}

function textsOf(document: Read | undefined): string[] {
  return document?.blocks.map(({text}) => text) ?? []
}

function outlineOf(document: Read | undefined): string[] {
  const headings = document?.blocks.filter(({level}) => level !== null) ?? []
  return headings.map(({type, text}) => `${type} ${text}`)
}
