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
  '效　力：有效'
])
const facts: Facts = {
  ...{date: '2024-05-06', documentNumber: '子虚政发〔2024〕3号', indexNumber: 'ZX-2024-7'},
  dates: {
    ...{written: '2024-05-06', published: '2024-05-08', effective: '2024-06-01'},
    ...{passed: null, delivered: null, amended: null}
  },
  ...{issuer: '子虚区人民政府', issuers: [{name: '子虚区人民政府', area: null}]},
  ...{author: '钱一', speaker: null, changes: []},
  catalogue: [{label: '效力', value: '有效'}],
  evidence: {
    ...{
      date: 'p002',
      'dates.written': 'p002',
      'dates.published': '@1-2',
      'dates.effective': 'p003'
    },
    ...{documentNumber: 'p001', indexNumber: '@3', issuers: 'title', kind: 'title'}
  }
}
const found = (changed: Partial<Facts>) =>
  findUngrounded({...facts, ...changed}, blocks, print).map(
    ({block: on, label, value}) => `${on} ${label} ${value}`
  )

test('what is printed where it is said to be, in whatever form, is grounded', () => {
  expect(found({})).toEqual([])
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
    ['a body', {issuer: '子虚区人民法院'}, 'title 发文机关 子虚区人民法院'],
    ['a name', {author: '钱二'}, ' 作者 钱二'],
    ['a name of which only the pieces are printed', {author: '子虚者：钱一'}, ' 作者 子虚者：钱一'],
    ['a field of a page', {catalogue: [{label: '效力', value: '失效'}]}, ' 信息公开目录 失效'],
    ['an office', {speaker: {name: '钱一', title: '子虚区区长'}}, ' 报告人 子虚区区长']
  ])('%s', (_, changed, expected) => {
    expect(found(changed)).toEqual([expected])
  })

  test.each(['p099', '@9'])('a ground that is not there: %s', (ground) => {
    const evidence = {...facts.evidence, date: ground}
    expect(found({evidence})).toEqual([`${ground} 依据 #${ground}`])
  })
})

test('what a person says of a document need not be printed', () => {
  const change = {place: null, printed: null, reads: '乌有委员会', reason: null}
  const said = {issuer: '乌有委员会', issuers: [{name: '乌有委员会', area: null}]}
  expect(found({...said, changes: [{...change, field: 'issuers'}]})).toEqual([])
})
