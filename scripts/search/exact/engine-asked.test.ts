import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Answer, Engine, Filters, Query, Term} from '../../../src/search/engine.ts'
import {openExact} from '../../../src/search/exact/open-web.ts'
import {createHost, madeOf, sessions, writeCompiled} from './archive.fixture.ts'
import {buildExact} from './build.ts'

const wuyou = {id: 'wuyou', name: '乌有区'}
const zixu = {id: 'zixu', name: '子虚区'}
const long = '本区继续做好有关工作，并向常务委员会报告办理情况。'.repeat(40)

const documents = [
  madeOf('wuyou/2024/plan', '养老服务计划', {date: '2024-03-01'}, [
    ['p', '建设养老驿站。'],
    ['p', '发展居家养老，方便老人。']
  ]),
  madeOf('wuyou/2024/reply', '关于养老驿站的答复', {date: '2023-01-01', kind: 'reply'}, [
    ['p', '养老驿站的建议，答复如下。'],
    ['h2', '一、进展'],
    ['p', long],
    ['h3', '（一）选址'],
    ['p', '石桥以南。'],
    ['p', long],
    ['p', '石桥以北。']
  ]),
  madeOf('wuyou/2024/table', '一行到底', {kind: 'record'}, [
    ['p', `${'水利水电水务水情'.repeat(2499)}水利水电。跨过切口的一句话，${'水利'.repeat(9000)}`]
  ]),
  madeOf('wuyou/2024/works', '各区工作亮点', {districts: [wuyou, zixu]}, [
    ['p', '各区都修了路。'],
    ['h2', '乌有区'],
    ['p', '老井的修缮由常委会监督。'],
    ['h2', '二、子虚区'],
    ['p', '石桥的修缮由常委会监督。']
  ]),
  madeOf(
    'zixu/npcsc-6-19/decree',
    '《子虚区古桥保护办法》',
    {documentNumber: '子政发〔2024〕3号', indexNumber: '11N000/ZK-2024-000021', date: '2024-02-29'},
    [['p', '第一条 为了保护古桥，制定本办法。']]
  ),
  madeOf('zixu/npcsc-6-19/report', '古桥保护工作报告', {speaker: {name: '王小川'}}, [
    ['p', '按照《子虚区古桥保护办法》和子政发〔2024〕3号的要求，古桥保护工作报告如下。']
  ])
]

let folder = ''
let engine: Engine
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'asked-'))
  writeCompiled(join(folder, 'compiled'), documents)
  await buildExact({compiled: join(folder, 'compiled'), site: join(folder, 'site')}, sessions)
  engine = openExact('/search', createHost(join(folder, 'site')).load)
})
afterAll(() => rmSync(folder, {recursive: true}))

/** Ask for words; one in front of a colon is the field, one behind a minus must not be there. */
async function ask(
  typed: string,
  filters: Filters = {},
  more: Partial<Query & {order: 'newest' | 'oldest'}> = {}
): Promise<Answer> {
  const all: Term[] = []
  const none: Term[] = []
  for (const word of typed.split(' ')) {
    const [, minus, field, text = ''] = /^(-?)(?:(title|number):)?(.*)$/.exec(word) ?? []
    const term = {text, field: (field ?? null) as Term['field']}
    ;(minus === '-' ? none : all).push(term)
  }
  const {order = 'ranked', within = 'document'} = more
  return engine.search({query: {all, none, within}, filters, order})
}

async function urls(answer: Answer): Promise<string[]> {
  return (await answer.next(100)).map(({url}) => url.replace(/^.*\/([^/]+)\/$/, '$1'))
}

describe('an answer', () => {
  test.each<[string, string, string[]]>([
    ['one word, the title first', '养老驿站', ['reply', 'plan']],
    ['all words', '养老 石桥', ['reply']],
    ['none of a word', '石桥 -养老', ['works']],
    ['none of what is not exact either', '修缮 -石桥的修缮由', []],
    ['only what may not be there', '-的 -养老', ['decree']],
    ['a title', 'title:养老', ['plan', 'reply']],
    ['a number', 'number:2024', ['decree']],
    ['nothing in a field', 'title:老人', []],
    ['what stands nowhere', '高铁', []],
    ['nothing', '\u200b', []],
    ['the document that is called so first', '子虚区古桥保护办法', ['decree', 'report']],
    ['the document of a number first', '子政发〔2024〕3号', ['decree', 'report']],
    ['a number as people type it', '子政发2024年3号', ['decree']],
    ['a number in two words', '子政发2024 3号', ['decree']],
    ['a number with a stroke', '子政发2024-3', ['decree']],
    ['a session in two words', '人大常委会 六届19次', ['decree', 'report']],
    ['a number of the catalogue', '11N000/ZK-2024-000021', ['decree']],
    ['a session as people type it', '六届十九次', ['decree', 'report']],
    ['a speaker', '王小 川', ['report']]
  ])('gives documents of %s', async (_, typed, expected) => {
    const answer = await ask(typed)
    expect(await urls(answer)).toEqual(expected)
    expect(answer.documents).toEqual({value: expected.length, isExact: true})
  })

  test('knows a phrase that goes across parts of a long paragraph', async () => {
    for (const phrase of ['跨过切口的一句话', '水电。跨过', '一句话，水利'])
      expect(await urls(await ask(phrase))).toEqual(['table'])
  })

  test('is of any name of the same thing, all of them marked and counted', async () => {
    const term: Term = {text: '驿站', field: null, others: ['石桥以南', '高铁']}
    const query: Query = {all: [term], none: [], within: 'document'}
    const answer = await engine.search({query, filters: {}, order: 'ranked'})
    await answer.settle(() => undefined)
    expect(answer.documents).toEqual({value: 2, isExact: true})
    expect((await urls(answer)).sort()).toEqual(['plan', 'reply'])
    const places = await answer.placesOf('/wuyou/2024/reply/', 0, 9)
    expect(places.map(({text, marks}) => marks.map(([from, to]) => text.slice(from, to)))).toEqual([
      ['驿站'],
      ['石桥以南']
    ])
  })

  test('is of one passage where that is asked for', async () => {
    expect(await urls(await ask('驿站 石桥'))).toEqual(['reply'])
    expect(await urls(await ask('驿站 石桥', {}, {within: 'passage'}))).toEqual([])
    expect(await urls(await ask('石桥 修缮', {}, {within: 'passage'}))).toEqual(['works'])
  })

  test('is ordered by date, what has none last', async () => {
    expect(await urls(await ask('古桥', {}, {order: 'newest'}))).toEqual(['decree', 'report'])
    expect(await urls(await ask('古桥', {}, {order: 'oldest'}))).toEqual(['decree', 'report'])
    expect(await urls(await ask('养老', {}, {order: 'oldest'}))).toEqual(['reply', 'plan'])
    expect(await urls(await ask('养老', {}, {order: 'newest'}))).toEqual(['plan', 'reply'])
  })

  test('is of what is chosen', async () => {
    expect(await urls(await ask('石桥', {kind: ['reply']}))).toEqual(['reply'])
    expect(await urls(await ask('石桥', {kind: ['reply', 'report'], year: ['2024']}))).toEqual([
      'works'
    ])
    expect(await urls(await ask('石桥', {kind: ['plan']}))).toEqual([])
  })

  test('tells the part of a document that is of one district from the rest', async () => {
    const of = async (word: string, district: string) =>
      urls(await ask(word, {district: [district]}))
    expect(await of('石桥的修缮', 'wuyou')).toEqual([])
    expect(await of('石桥的修缮', 'zixu')).toEqual(['works'])
    expect(await of('老井', 'zixu')).toEqual([])
    expect(await of('老井', 'wuyou')).toEqual(['works'])
    expect(await of('各区都修了路', 'zixu')).toEqual(['works'])
  })

  test('counts each value as if it were chosen', async () => {
    const answer = await ask('石桥', {kind: ['reply']})
    const counts = (facet: 'district' | 'kind') =>
      answer.facets[facet].map(({label, documents: {value}, passages}) => [
        label,
        value,
        passages.value
      ])
    expect(counts('kind')).toEqual([
      ['报告', 1, 1],
      ['答复批复', 1, 2]
    ])
    expect(counts('district')).toEqual([['乌有区', 1, 2]])
    const all = await ask('石桥')
    expect(all.facets.district.map(({value, passages}) => [value, passages.value])).toEqual([
      ['wuyou', 2],
      ['zixu', 1]
    ])
  })

  test('says the characters of a district, of parts of documents too', async () => {
    const {facets} = await ask('修')
    const [first, second] = facets.district
    const together = ['各区都修了路。'].join('').length
    expect(second?.characters).toBe(
      together + '二、子虚区石桥的修缮由常委会监督。'.length + textOf('decree') + textOf('report')
    )
    expect(first?.label).toBe('乌有区')
  })

  test('is at most until it is settled', async () => {
    const answer = await ask('古桥保护工作报告')
    expect(answer.documents.isExact).toBe(false)
    let changes = 0
    await answer.settle(() => changes++)
    expect(changes).toBeGreaterThan(0)
    expect(answer.documents).toEqual({value: 1, isExact: true})
    expect(answer.facets.district).toMatchObject([
      {value: 'zixu', documents: {value: 1, isExact: true}}
    ])
  })

  test('ends where it is told to', async () => {
    const answer = await ask('古桥保护工作报告')
    const over = AbortSignal.abort()
    await expect(answer.next(3, over)).rejects.toThrow(/aborted/)
    await expect(answer.settle(() => undefined, over)).rejects.toThrow(/aborted/)
    expect(await urls(answer)).toEqual(['report'])
  })
})

describe('a hit', () => {
  test('says of its document what a list shows', async () => {
    const [hit] = await (await ask('子政发〔2024〕3号')).next(1)
    expect(hit).toMatchObject({
      ...{url: '/zixu/npcsc-6-19/decree/', title: '《子虚区古桥保护办法》', kind: 'report'},
      ...{date: '2024-02-29', district: '子虚区', number: '子政发〔2024〕3号'},
      filed: '子虚区第六届人大常委会第十九次会议',
      head: [{field: 'number', text: '子政发〔2024〕3号', marks: [[0, 11]]}],
      ...{places: [], passages: {value: 0, isExact: true}}
    })
  })

  test('marks what was asked for, and says below which headings', async () => {
    const answer = await ask('石桥 以北')
    const [hit] = await answer.next(1)
    const places = await answer.placesOf(hit?.url ?? '', 0, 10)
    expect(places.map(({headings, text, marks}) => [headings, text, marks])).toEqual([
      [['一、进展', '（一）选址'], '石桥以南。', [[0, 2]]],
      [
        ['一、进展', '（一）选址'],
        '石桥以北。',
        [
          [0, 2],
          [2, 4]
        ]
      ]
    ])
    expect(await answer.placesOf(hit?.url ?? '', 1, 1)).toEqual(places.slice(1))
  })
})

function textOf(name: string): number {
  const made = documents.find(({id}) => id.endsWith(name))
  return (made?.blocks ?? [])
    .filter(({type}) => type !== 'h1')
    .reduce((sum, {text}) => sum + text.length, 0)
}
