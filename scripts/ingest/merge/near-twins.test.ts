import {expect, test} from 'vitest'
import {type DocumentInput, documentSchema} from '../../../src/schema/document.ts'
import type {AddressedHead} from './addresses.ts'
import {withNearTwins} from './near-twins.ts'

const number = '子政发〔2024〕3号'

test('two papers of one number and title say of each other where they are', () => {
  const [first, second] = join({documentNumber: number}, {documentNumber: number})
  expect(first).toEqual([['document-alike', 'zixu/2024/a', 3]])
  expect(second).toEqual([['document-alike', 'zixu/2024/b', 3]])
})

test.each<[why: string, a: Partial<DocumentInput>, b: Partial<DocumentInput>]>([
  ['none has a number', {}, {}],
  ['their numbers differ', {documentNumber: number}, {documentNumber: '子政发〔2024〕4号'}],
  ['their titles differ', {documentNumber: number}, {documentNumber: number, title: '公告'}],
  ['numbers begin anew each year', {documentNumber: '第3号'}, {documentNumber: '第3号'}],
  [
    'they are texts of a norm',
    {documentNumber: number, kind: 'regulation'},
    {documentNumber: number, kind: 'regulation'}
  ],
  [
    'they are of two districts',
    {documentNumber: number},
    {documentNumber: number, districts: [{id: 'nanke', name: '南柯县'}]}
  ]
])('nothing is said where %s', (_, a, b) => {
  expect(join(a, b)).toEqual([[], []])
})

test('the address of the other is told', () => {
  const [first] = withNearTwins([
    headOf('a', {documentNumber: number}),
    headOf('b', {documentNumber: number})
  ])
  expect(first?.report.messages[0]?.reason).toContain('/zixu/2024/b/')
})

function join(...data: readonly Partial<DocumentInput>[]) {
  const heads = data.map((each, at) => headOf(['a', 'b'][at] ?? '', each))
  return withNearTwins(heads).map(({report}) =>
    report.messages.map(({rule, document, line}) => [rule, document, line])
  )
}

function headOf(name: string, data: Partial<DocumentInput>): AddressedHead {
  const sha256 = name.repeat(64)
  const id = `zixu/2024/${name}`
  return {
    report: {
      ...{file: name, sha256, encoding: null, status: 'written', places: 9, messages: []},
      ...{documents: [id], han: {source: 1, documents: 1, session: 0, furniture: 0}}
    },
    documents: [
      {
        ...{id, before: null, ids: new Map()},
        data: documentSchema.parse({
          ...{title: '通知', kind: 'notice', session: 'zixu/2024'},
          districts: [{id: 'zixu', name: '子虚区'}],
          source: {file: name, sha256, encoding: null, unit: 'line', start: 3, end: 9},
          ...data
        })
      }
    ],
    sessions: [],
    moved: new Map()
  }
}
