import {expect, test} from 'vitest'
import {dateNames} from './dates.ts'

const day = '2024年3月5日'
const inHan = '二〇二四年三月五日'

test.each<[string, string[]]>([
  ['2024-03-05', [day, inHan]],
  ['2024.3.5', [day, inHan]],
  ['２０２４/３/５', [day, inHan]],
  ['2024 年 3 月 5 日', [inHan]],
  ['2024年3月5', [day, inHan]],
  [day, [inHan]],
  [inHan, [day]],
  ['二○二四年三月五日', [day, inHan]],
  ['二〇二四年十二月三十一日', ['2024年12月31日']],
  ['2024-03', ['2024年3月', '二〇二四年三月']],
  ['2024年3月', ['二〇二四年三月']],
  ['二〇二四年十月', ['2024年10月']]
])('%s is also written %j', (typed, names) => {
  expect(dateNames(typed)).toEqual(names)
})

test.each([
  '2024',
  '2024年',
  '2024.3',
  '2024-2025',
  '2024-13',
  '2024-3.5',
  '2024-02-32',
  '3月5日',
  '',
  '二〇二四年',
  '二〇二四年十三月一日',
  '石桥'
])('%s is no day', (typed) => {
  expect(dateNames(typed)).toEqual([])
})
