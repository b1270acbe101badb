import {expect, test} from 'vitest'
import {withPrinted} from './radicals.ts'

test.each([
  ['⼈⺠代表', false, '人民代表', 2],
  ['全市⼾籍', false, '全市户籍', 1],
  ['全市⼾籍', true, '全市戶籍', 1],
  ['塑㬵', false, '塑胶', 1],
  ['报告⸺一月', false, '报告——一月', 1],
  ['〈条例〉', false, '〈条例〉', 2],
  ['議員︓「照案通過︐送請辦理︒」', true, '議員：「照案通過，送請辦理。」', 3],
  ['ﬁnal', false, 'final', 1],
  ['人民代表，戶、①', false, '人民代表，戶、①', 0]
])('%s, traditional %s, is printed %s', (text, isTraditional, printed, changed) => {
  expect(
    withPrinted(text.replaceAll('〈', '\u2329').replaceAll('〉', '\u232a'), isTraditional)
  ).toEqual({
    text: printed,
    changed
  })
})
