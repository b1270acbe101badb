import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {archiveSchema} from '../../../../src/schema/archive.ts'
import {createGazetteer} from '../../archive/gazetteer.ts'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Block, Document, Role} from '../../engine/tree/nodes.ts'
import {namedMeeting} from '../head/named-meeting.ts'
import {genreOf} from '../lexicon/genre.ts'
import {filing} from './filing.ts'
import {kinds} from './kinds.ts'
import {meetings} from './meetings.ts'

const archive = archiveSchema.parse({
  districts: [
    {id: 'wuyou', name: '乌有市'},
    {id: 'zixu', name: '子虚区', parent: '乌有市'},
    {id: 'nanke', name: '南柯区', parent: '乌有市'}
  ]
})
const gazetteer = createGazetteer(archive.districts)
const wuyou = {id: 'wuyou', name: '乌有市', code: null}
const zixu = {id: 'zixu', name: '子虚区', code: null}
const third = '子虚区第八届人大常委会第三次会议'

describe('papers of a meeting', () => {
  test('minutes are filed under the meeting of their title, on the day they open with', () => {
    const {address, meta, session} = fileOne(
      {title: `${third}纪要`},
      p('2024年3月5日，子虚区第八届人大常委会举行第三次会议。')
    )
    expect(address).toBe('zixu/npcsc-8-3/minutes')
    expect(meta).toMatchObject({kind: 'minutes', districts: [zixu], date: '2024-03-05', order: 1})
    expect(session).toEqual({
      kind: 'meeting',
      district: zixu,
      name: '第八届人大常委会第三次会议',
      body: '子虚区人民代表大会常务委员会',
      term: 8,
      number: 3,
      year: 2024,
      date: '2024-03-05'
    })
  })

  test('minutes whose title names none are of the meeting that their text does', () => {
    const text = p('2024年3月5日，子虚区第八届人大常委会第三次会议举行。')
    expect(fileOne({title: '子虚区人大常委会会议纪要'}, text).address).toMatch(/^zixu\/npcsc-8-3\//)
  })

  test('also where a remark stands above that text', () => {
    const text = ['（第十四次）', '子虚区第八届人大常委会于2024年3月5日举行第十四次会议。'].map(
      (line) => p(line)
    )
    expect(fileOne({title: '子虚区人大常委会会议纪要'}, ...text).address).toBe(
      'zixu/npcsc-8-14/minutes'
    )
  })

  test('a paper about a meeting is not one of it', () => {
    const title = '子虚区人民政府关于第八届人大常委会第三次会议审议意见的报告'
    expect(fileOne({title, dates: {written: '2024-03-05'}}).address).toMatch(/^zixu\/2024\//)
  })

  test('nor is a paper whose text mentions one', () => {
    const text = p('根据子虚区第八届人大常委会第三次会议的安排，现报告如下。')
    expect(fileOne({title: '子虚区人民政府关于养老的报告'}, text).address).toMatch(
      /^zixu\/undated\//
    )
  })

  test('in a bundle papers without a meeting are of the one before them', () => {
    const {addresses} = fileAll([
      {title: '子虚区人大常委会任免名单'},
      {title: '子虚区人民政府关于养老的报告', meeting: third},
      {title: '子虚区人大常委会关于养老的意见'},
      {title: '子虚区人民政府关于校车的报告', meeting: '子虚区第八届人大常委会第四次会议'},
      {title: '子虚区人大常委会关于校车的意见'}
    ])
    expect(addresses).toEqual([
      'zixu/npcsc-8-3/01-personnel',
      'zixu/npcsc-8-3/02-report',
      'zixu/npcsc-8-3/03-opinion',
      'zixu/npcsc-8-4/04-report',
      'zixu/npcsc-8-4/05-opinion'
    ])
  })

  test('the day of a meeting that has no minutes is the one that most papers name', () => {
    const {documents} = fileAll(
      ['2024-03-05', '2024-03-05', '2024-03-04', null].map((passed) => ({
        ...{title: '子虚区人大常委会关于养老的决定', meeting: third, dates: {passed}}
      }))
    )
    expect(documents.map(({data}) => data.meta.date)).toEqual([
      ...['2024-03-05', '2024-03-05', '2024-03-04', '2024-03-05']
    ])
    expect(documents[0]?.data.session).toMatchObject({date: '2024-03-05', year: 2024})
  })
})

describe('other papers', () => {
  test('they are filed under their year', () => {
    const {address, session} = fileOne({
      title: '子虚区人民政府关于养老的通知',
      dates: {written: '2024-03-05'}
    })
    expect(address).toBe('zixu/2024/notice-0305')
    expect(session).toEqual({kind: 'year', district: zixu, name: '2024年', year: 2024})
  })

  test('without a date they are undated, and it is said', () => {
    const {address, meta, session, rules} = fileOne({title: '子虚区人民政府公告'})
    expect(address).toBe('zixu/undated/notice')
    expect(meta.date).toBeNull()
    expect(session).toMatchObject({name: '日期不详', year: null})
    expect(rules).toEqual(['date-unknown'])
  })

  test('without a district they are unfiled, and it is said', () => {
    const {address, meta, session, rules} = fileOne({
      title: '关于养老的通知',
      dates: {written: '2024-03-05'}
    })
    expect(address).toBe('unfiled/2024/notice-0305')
    expect(meta.districts).toEqual([])
    expect(session?.district).toBeNull()
    expect(rules).toEqual(['district-unknown'])
  })

  test('without a genre they are other, and it is said', () => {
    const dates = {written: '2024-03-05'}
    const {address, rules} = fileOne({title: '子虚区养老服务情况', dates})
    expect(address).toBe('zixu/2024/other-0305')
    expect(rules).toEqual(['kind-unknown'])
  })

  test('an area of the country has its code', () => {
    expect(fileOne({title: '海淀区人民政府公告'}).meta.districts).toEqual([
      {id: 'haidian', name: '海淀区', code: '110108'}
    ])
  })
})

test.each([
  [{amended: '2024-01-06', passed: '2020-01-04', published: '2020-02-01'}, '2024-01-06'],
  [{passed: '2024-01-04', delivered: '2024-01-03', written: '2024-01-02'}, '2024-01-04'],
  [{delivered: '2024-01-03', written: '2024-01-02', published: '2024-01-05'}, '2024-01-03'],
  [{written: '2024-01-02', published: '2024-01-01'}, '2024-01-02'],
  [{published: '2024-01-01'}, '2024-01-01']
])('of %j the day that counts is %s', (dates, date) => {
  expect(fileOne({title: '子虚区人民政府公告', dates}).meta.date).toBe(date)
})

describe('issues of a journal', () => {
  const masthead = ['乌有人大', '2024年第2期', '乌有市人大常委会主办']

  test('articles are filed under the issue of the body that publishes it', () => {
    const {addresses, documents, rules} = fileAll(
      [{title: '夜间公交开得出'}, {title: '子虚区人大常委会督办养老'}],
      masthead
    )
    expect(addresses).toEqual([
      ...['wuyou/wuyou-renda-2024-2/01-article', 'wuyou/wuyou-renda-2024-2/02-article']
    ])
    expect(documents.map(({data}) => data.meta.districts)).toEqual([[wuyou], [zixu]])
    expect(documents[0]?.data.session).toEqual({
      ...{kind: 'issue', district: wuyou, name: '乌有人大2024年第2期', body: '乌有人大'},
      ...{number: 2, year: 2024}
    })
    expect(rules).toEqual([])
  })

  test('the papers in the bulletin of a government keep their genre', () => {
    const {documents} = fileAll(
      [
        {title: '关于修桥的通知', documentNumber: '子政发〔2024〕3号'},
        {title: '子虚区人民政府关于修路的意见', issuer: '子虚区人民政府'},
        {title: '三月大事记', documentNumber: '子政发〔2024〕4号'},
        {title: '关于夜间公交的调研报告'}
      ],
      ['子虚区人民政府公报', '2024年第2期']
    )
    expect(documents.map(({data}) => data.meta.kind)).toEqual([
      ...['notice', 'opinion', 'article', 'article']
    ])
  })

  test('a bulletin of the papers of meetings is filed under the meetings', () => {
    const {addresses} = fileAll(
      [
        {title: `${third}纪要`, meeting: third},
        {title: '子虚区人大常委会任免名单', meeting: third},
        {title: '子虚区人民政府关于养老的报告'}
      ],
      ['子虚区人大常委会公报', '2024年第2期']
    )
    expect(addresses).toEqual([
      ...['zixu/npcsc-8-3/01-minutes', 'zixu/npcsc-8-3/02-personnel', 'zixu/npcsc-8-3/03-report']
    ])
  })

  test('an article that goes through districts counts for each of them', () => {
    const [first, second] = ['子虚区', '南柯区'].map((name) => gazetteer.named(name)[0])
    if (!first || !second) throw new Error('Expected two districts')
    const {documents} = fileAll([{title: '各区掠影', sections: [first, second]}], masthead)
    expect(documents[0]?.data.meta.districts?.map(({id}) => id)).toEqual(['wuyou', 'zixu', 'nanke'])
  })
})

describe('addresses', () => {
  test('of a paper alone say what it is and on which day, and nothing of the bytes of its source', () => {
    const title = '子虚区人民政府公告'
    expect(fileOne({title}, p('甲。')).address).toBe(fileOne({title}).address)
    const dates = {written: '2024-11-02'}
    expect(fileOne({title, dates}, p('甲。')).address).toBe('zixu/2024/notice-1102')
  })

  test('papers of a bundle are told apart by their place in it', () => {
    const papers = Array.from({length: 11}, () => ({title: '子虚区人民政府公告'}))
    const {addresses, documents} = fileAll(papers)
    expect(new Set(addresses).size).toBe(11)
    expect(addresses.at(-1)).toBe('zixu/undated/11-notice')
    expect(documents.map(({data}) => data.meta.order).slice(-2)).toEqual([10, 11])
  })
})

interface Paper {
  title: string
  author?: string
  documentNumber?: string
  issuer?: string
  meeting?: string
  dates?: NonNullable<Document['data']['meta']['dates']>
  sections?: Document['data']['sections']
}

function fileOne(paper: Paper, ...text: Block[]) {
  const {documents, addresses, rules} = fileAll([paper], [], text)
  const data = documents[0]?.data
  return {address: addresses[0], rules, meta: data?.meta ?? {}, session: data?.session}
}

function fileAll(papers: readonly Paper[], masthead: readonly string[] = [], text: Block[] = []) {
  const file = new VFile({path: 'a.txt'})
  const documents = papers.map(({meeting, sections, ...meta}): Document => ({
    type: 'document',
    children: [p(meta.title, 'title'), ...text],
    data: {
      meta,
      genre: genreOf(meta.title),
      meeting: namedMeeting(meeting ?? ''),
      ...(sections ? {sections} : {})
    }
  }))
  const front = masthead.map((line) => p(line))
  const tree: Root = {
    type: 'root',
    children: [{type: 'part', role: 'front', children: front}, ...documents]
  }
  const journalId = (name: string) => (name === '乌有人大' ? 'wuyou-renda' : 'journal')
  meetings()(tree)
  kinds()(tree, file)
  filing({gazetteer, journalId})(tree, file)
  return {
    documents,
    addresses: documents.map(({data}) => `${data.meta.session ?? ''}/${data.item ?? ''}`),
    rules: file.messages.map(({ruleId}) => ruleId)
  }
}

function p(line: string, role?: Role): Block {
  return createBlock(line, {lines: [1], gap: 0, indent: 0, ...(role ? {role} : {})})
}
