import {expect, test} from 'vitest'
import {parseQuery} from '../query.ts'
import {carriedOf, nothingOf} from './sought.ts'

test.each([
  ['古桥', '没有文件含有“古桥”'],
  ['古桥 保护', '没有文件含有“古桥”和“保护”'],
  ['古桥 -木桥 -石桥', '没有文件含有“古桥”而不含“木桥”、“石桥”'],
  ['标题：古桥', '没有文件标题含有“古桥”'],
  ['标题：古桥 文号:12号 保护', '没有文件标题含有“古桥”、文号含有“12号”、含有“保护”']
])('where nothing is found of %s', (typed, said) => {
  expect(nothingOf(parseQuery(typed).query, false)).toBe(said)
})

test('where only part of an archive was looked through, or only passages', () => {
  const {query} = parseQuery('古桥 保护', 'passage')
  expect(nothingOf(query, true)).toBe('所选范围内没有文件同一片段里含有“古桥”和“保护”')
})

test('names that a word was also looked for by go with it', () => {
  const all = [{text: '桥', field: null, others: ['桥梁', '大 桥']}]
  expect(carriedOf('桥', {all, none: [], within: 'document'})).toBe('桥 “桥梁” “大 桥”')
  expect(carriedOf('桥 路', parseQuery('桥 路').query)).toBe('桥 路')
})
