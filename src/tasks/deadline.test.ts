import {expect, test} from 'vitest'
import {deadlineOf} from './deadline.ts'

test('a printed day is the day, with the words of the source', () => {
  expect(deadlineOf('2024-06-30', '2024年6月30日', 2024)).toEqual({
    ...{day: '2024-06-30', isDerived: false, words: '2024年6月30日'}
  })
})

test.each([
  ['9月底前', '2024-09-30'],
  ['2月底', '2024-02-29'],
  ['2025年2月底前', '2025-02-28'],
  ['三季度末', '2024-09-30'],
  ['第1季度', '2024-03-31'],
  ['上半年', '2024-06-30'],
  ['年底前', '2024-12-31'],
  ['全年推进', '2024-12-31'],
  ['6月中旬', '2024-06-20'],
  ['6月上旬', '2024-06-10'],
  ['6月15日前', '2024-06-15'],
  ['2024年4月潜堤完工，2025年7月结算', '2025-07-31'],
  ['全年推进，2025年12月31日总结', '2025-12-31'],
  ['2025年3月启动，10月完成', '2025-10-31']
])('%s is worked out as %s', (words, day) => {
  expect(deadlineOf(null, words, 2024)).toEqual({day, isDerived: true, words})
})

test.each([
  ['长期坚持', 2024],
  ['9月底前', null],
  ['13月底', 2024],
  ['2月30日', 2024],
  [null, 2024]
])('%s names no day', (words, year) => {
  expect(deadlineOf(null, words, year)).toEqual({day: null, isDerived: false, words})
})
