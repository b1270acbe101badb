import {expect, test} from 'vitest'
import type {Address} from '../../../src/schema/address.ts'
import {type DocumentInput, documentSchema} from '../../../src/schema/document.ts'
import type {Head} from '../artefacts/head.ts'
import type {Artefact} from '../artefacts/read-artefact.ts'
import {digestOfLetters} from '../letters.ts'
import {withoutTwins} from './twins.ts'

interface Sample {
  file: string
  texts: string[]
  unit?: 'line' | 'paragraph' | 'page-line'
  data?: Partial<DocumentInput>
}

test('the same text in another format is published once, and names its sources', () => {
  const [text, pdf] = join([
    {file: '通知.txt', texts: ['今年修桥。']},
    {file: '通知.pdf', texts: ['今年“修桥”.'], unit: 'page-line'}
  ])
  expect(text?.documents[0]?.data.manifestations).toEqual([
    {file: '通知.pdf', sha256: shaOf('通知.pdf'), encoding: null, unit: 'page-line', differences: 2}
  ])
  expect(pdf?.documents).toEqual([])
  expect(pdf?.sessions).toEqual([])
  expect(pdf?.report).toMatchObject({status: 'duplicate', documents: []})
  expect(pdf?.report.messages).toMatchObject([
    {rule: 'source-twin', reason: expect.stringMatching(/通知\.txt.*不同 2 处/) as string}
  ])
})

test.each<[why: string, first: Partial<Sample>, second: Partial<Sample>]>([
  ['its format tells more of paragraphs', {unit: 'page-line'}, {unit: 'paragraph'}],
  ['more of it was recognised', {unit: 'paragraph'}, {unit: 'line', data: {date: '2024-01-02'}}]
])('the second of two is read where %s', (_, first, second) => {
  const heads = join([
    {file: 'a', texts: ['修桥'], ...first},
    {file: 'b', texts: ['修桥'], ...second}
  ])
  expect(heads.map(({report}) => report.status)).toEqual(['duplicate', 'written'])
})

test('what has an address keeps it', () => {
  const given = {
    ...{url: '/a/', title: '', place: 1, session: null, blocks: '', ids: ''},
    ...{source: {file: 'b', sha256: shaOf('b')}, withdrawn: false}
  } as unknown as Address
  const samples: Sample[] = [
    {file: 'a', texts: ['修桥'], unit: 'paragraph', data: {date: '2024-01-02'}},
    {file: 'b', texts: ['修桥'], unit: 'page-line'}
  ]
  const statuses = (ledger: Address[]) => join(samples, ledger).map(({report}) => report.status)
  expect(statuses([])).toEqual(['written', 'duplicate'])
  expect(statuses([given])).toEqual(['duplicate', 'written'])
})

test.each<[why: string, a: Partial<Sample>, b: Partial<Sample>]>([
  ['a letter is another', {texts: ['修桥']}, {texts: ['修路']}],
  ['one holds a document more', {texts: ['修桥']}, {texts: ['修桥', '修路']}],
  ['they are of two days', {data: {date: '2024-01-02'}}, {data: {date: '2025-01-02'}}],
  ['they have two numbers', {data: {documentNumber: '甲1号'}}, {data: {documentNumber: '甲2号'}}],
  [
    'they are of two districts',
    {data: {districts: [{id: 'zixu', name: '子虚区'}]}},
    {data: {districts: [{id: 'nanke', name: '南柯县'}]}}
  ]
])('both are published where %s', (_, a, b) => {
  const heads = join([
    {file: 'a', texts: ['修桥'], ...a},
    {file: 'b', texts: ['修桥'], ...b}
  ])
  expect(heads.map(({report}) => report.status)).toEqual(['written', 'written'])
  expect(
    heads.flatMap(({documents}) => documents.flatMap(({data}) => data.manifestations))
  ).toEqual([])
})

test('texts are read only where there is a twin', () => {
  expect(() => join([{file: 'a', texts: ['修桥']}], [], false)).not.toThrow()
  expect(() =>
    join(
      [
        {file: 'a', texts: ['甲']},
        {file: 'b', texts: ['甲']}
      ],
      [],
      false
    )
  ).toThrow()
})

function join(samples: readonly Sample[], ledger: Address[] = [], isReadable = true): Head[] {
  return withoutTwins(samples.map(headOf), ledger, (at) => {
    if (!isReadable) throw new Error('Unexpected reading')
    const body = (place: number) => `<p id="p1">${samples[at]?.texts[place] ?? ''}</p>`
    return {body, close: () => undefined} as unknown as Artefact
  })
}

function headOf({file, texts, unit = 'line', data = {}}: Sample): Head {
  const sha256 = shaOf(file)
  const encoding = null
  return {
    report: {
      ...{file, sha256, encoding, status: 'written', places: 1, messages: []},
      ...{
        documents: [`zixu/2024/${file}`],
        han: {source: 1, documents: 1, session: 0, furniture: 0}
      }
    },
    documents: texts.map((text, at) => ({
      ...{id: `zixu/2024/${file}-${String(at)}`, blocks: '', letters: digestOfLetters(text)},
      data: documentSchema.parse({
        ...{title: '通知', kind: 'notice', session: 'zixu/2024'},
        source: {file, sha256, encoding, unit, start: 1, end: 1},
        ...data
      })
    })),
    sessions: []
  }
}

function shaOf(file: string): string {
  return Buffer.from(file).toString('hex').padEnd(64, '0').slice(0, 64)
}
