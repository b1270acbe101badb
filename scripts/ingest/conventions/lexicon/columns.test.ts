import {expect, test} from 'vitest'
import {areColumns, isOrdinalColumn, mayNameColumn} from './columns.ts'

test.each([
  ['two that are known', ['序号', '姓名'], true],
  ['known by their endings, with spaces inside', ['牵头 单位', '完成时限'], true],
  ['half of them known', ['序号', '姓名', '古桥', '渡口'], true],
  ['less than half known', ['序号', '姓名', '古桥', '渡口', '水井'], false],
  ['only one known', ['序号', '古桥'], false],
  ['one alone', ['序号'], false],
  ['none', [], false],
  ['with a sentence among them', ['序号', '姓名', '请修桥。'], false],
  ['with an empty one', ['序号', '姓名', ''], false]
])('columns are cells: %s', (_, cells, are) => {
  expect(areColumns(cells)).toBe(are)
})

test.each([
  ['序号', true],
  ['序 号', true],
  ['No.', true],
  ['姓名', false]
])('“%s” says that numbers of rows stand below: %s', (cell, is) => {
  expect(isOrdinalColumn(cell)).toBe(is)
})

test.each([
  ['古桥'.repeat(7), true],
  [`${'古桥'.repeat(7)}名`, false],
  ['名称：', false],
  ['', false]
])('“%s” may name a column by its form: %s', (cell, may) => {
  expect(mayNameColumn(cell)).toBe(may)
})
