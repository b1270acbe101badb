import {describe, expect, test} from 'vitest'
import type {CompiledBlock} from '../../src/documents/compiled.ts'
import {createPrint, type Facts, findUngrounded} from './ungrounded.ts'

const block = (id: string, text: string): CompiledBlock => ({
  ...{id, text, type: 'p', level: null, at: '1'}
})
const blocks = [
  block('title', '子虚区人民政府关于防汛的通知'),
  block('p001', '子虚政发〔2024〕 3 号'),
  block('p002', '二〇二四年五月六日'),
  block('p003', '自2024年6月1日起施行。')
]
const print = createPrint([
  '发布日期：',
  '２０２４-05-08',
  '索引号 ZX-2024-7',
  '作者：钱　一',
  '效　力：有效',
  '子虚区人民政府关于防汛的通知……（１２）'
])
const facts: Facts = {
  kind: 'notice',
  ...{date: '2024-05-06', documentNumber: '子虚政发〔2024〕3号', indexNumber: 'ZX-2024-7'},
  dates: {
    ...{written: '2024-05-06', published: '2024-05-08', effective: '2024-06-01'},
    ...{passed: null, delivered: null, amended: null}
  },
  ...{issuer: '子虚区人民政府', issuers: [{name: '子虚区人民政府', area: null}]},
  ...{author: '钱一', speaker: null, changes: [], printedPage: null},
  catalogue: [{label: '效力', value: '有效'}],
  evidence: {
    ...{
      date: 'p002',
      'dates.written': 'p002',
      'dates.published': '@1-2',
      'dates.effective': 'p003'
    },
    ...{documentNumber: 'p001', indexNumber: '@3', issuers: 'title', kind: 'title', author: '@4'}
  }
}
const found = (changed: Partial<Facts>) =>
  findUngrounded({...facts, ...changed}, blocks, print, '2024-05-01').map(
    ({block: on, label, value}) => `${on} ${label} ${value}`
  )

test('what is printed where it is said to be, in whatever form, is grounded', () => {
  expect(found({})).toEqual([])
  expect(found({printedPage: 12, evidence: {...facts.evidence, printedPage: '@6'}})).toEqual([])
})

describe('a fact that its ground does not print is found', () => {
  test.each<[string, Partial<Facts>, string]>([
    ['a day', {date: '2024-05-07'}, 'p002 日期 2024-05-07'],
    [
      'a day that is printed, but elsewhere',
      {dates: {...facts.dates, written: '2024-06-01'}},
      'p002 成文日期 2024-06-01'
    ],
    [
      'a day of a place of the source',
      {dates: {...facts.dates, published: '2024-05-18'}},
      '@1-2 发布日期 2024-05-18'
    ],
    ['a number', {documentNumber: '子虚政发〔2024〕8号'}, 'p001 文号 子虚政发〔2024〕8号'],
    ['a number of a catalogue', {indexNumber: 'ZX-2024-1'}, '@3 索引号 ZX-2024-1'],
    [
      'a page',
      {printedPage: 13, evidence: {...facts.evidence, printedPage: '@6'}},
      '@6 目录所列页码 13'
    ],
    ['a body', {issuer: '子虚区人民法院'}, 'title 发文机关 子虚区人民法院'],
    ['a name', {author: '钱二'}, '@4 作者 钱二'],
    [
      'a name of which only the pieces are printed',
      {author: '子虚者：钱一'},
      '@4 作者 子虚者：钱一'
    ],
    ['a field of a page', {catalogue: [{label: '效力', value: '失效'}]}, ' 信息公开目录 失效'],
    [
      'an office',
      {
        speaker: {name: '钱一', title: '子虚区区长'},
        evidence: {...facts.evidence, speaker: '@4'}
      },
      '@4 报告人 子虚区区长'
    ]
  ])('%s', (_, changed, expected) => {
    expect(found(changed)).toEqual([expected])
  })

  test.each(['p099', '@9'])('a ground that is not there: %s', (ground) => {
    const evidence = {...facts.evidence, date: ground}
    expect(found({evidence})).toEqual([`${ground} 依据 #${ground}`])
  })
})

describe('what stands on nothing is found', () => {
  const without = (field: string) =>
    Object.fromEntries(Object.entries(facts.evidence).filter(([key]) => key !== field))

  test.each<[string, Partial<Facts>, string[]]>([
    ['a day', {evidence: without('dates.effective')}, [' 没有依据的施行日期 2024-06-01']],
    ['a number', {evidence: without('documentNumber')}, [' 没有依据的文号 子虚政发〔2024〕3号']],
    ['a name', {evidence: without('author')}, [' 没有依据的作者 钱一']],
    ['a ground without its fact', {indexNumber: null}, ['@3 依据 索引号']],
    [
      'a ground of a field that there is not',
      {evidence: {...facts.evidence, indexNumbre: '@3'}},
      ['@3 依据 indexNumbre']
    ],
    [
      'a label that is not printed',
      {catalogue: [{label: '效率', value: '有效'}]},
      [' 信息公开目录 效率']
    ]
  ])('%s', (_, changed, expected) => {
    expect(found(changed)).toEqual(expected)
  })

  test('the day of a document of which none is printed is that of its session, or one of its own', () => {
    const evidence = without('date')
    expect(found({date: '2024-05-01', evidence})).toEqual([])
    expect(found({date: '2024-06-01', evidence})).toEqual([])
    expect(found({date: '2024-05-07', evidence})).toEqual([' 没有依据的日期 2024-05-07'])
    expect(found({date: null, evidence})).toEqual([])
  })

  test('the page of a document may stand on nothing, as it does in older archives', () => {
    expect(found({printedPage: 13})).toEqual([])
  })

  test('a field that a page prints without a label has one that says what it is', () => {
    expect(found({catalogue: [{label: '时间', value: '有效'}]})).toEqual([])
  })
})

test('what a person says of a document need not be printed', () => {
  const change = {place: null, printed: null, reads: '乌有委员会', reason: null}
  const said = {issuer: '乌有委员会', issuers: [{name: '乌有委员会', area: null}]}
  expect(found({...said, changes: [{...change, field: 'issuers'}]})).toEqual([])
})

test('a body whose name is printed with a term within it is held, and no other', () => {
  const {places} = createPrint(['（2014年10月28日市十二届人大常委会第二十二次会议通过）'])
  const bodyOf = (name: string) =>
    findUngrounded(
      {...facts, issuer: name, issuers: [{name, area: null}]},
      [],
      createPrint(places),
      null
    ).filter(({label}) => label === '发文机关')
  expect(bodyOf('市人大常委会')).toEqual([])
  expect(bodyOf('市人大常务会')).not.toEqual([])
})
