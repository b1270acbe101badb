import {expect, test} from 'vitest'
import {find, run} from './regions.fixture.ts'

const rows = [
  '处罚决定书文号\t子监罚决〔2024〕5号',
  '当事人\t单位\t名称\t子虚夜市公司',
  '案由\t占用桥面',
  '处罚决定\t罚款五百元'
]

test('rows with tabs are a table, whatever cells they have, and that is said', () => {
  const {found, messages} = run(['处罚公开表', '', ...rows])
  expect(found).toEqual([
    '处罚公开表',
    [
      ['处罚决定书文号', '子监罚决〔2024〕5号'],
      ['当事人', '单位', '名称', '子虚夜市公司'],
      ['案由', '占用桥面'],
      ['处罚决定', '罚款五百元']
    ]
  ])
  expect(messages).toEqual(['reading-doubtful'])
})

test.each([
  ['few rows', rows.slice(0, 3)],
  [
    'fields of a page',
    ['索引号：\t子虚/2024', '文号：\t子政〔2024〕5号\t有效', '甲\t乙', '丙\t丁']
  ],
  ['indents alone', ['\t甲', '\t\t乙', '\t丙', '\t丁\t']]
])('%s are none', (_, lines) => {
  expect(find(...lines).every((each) => typeof each === 'string')).toBe(true)
})
