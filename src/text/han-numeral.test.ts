import {expect, test} from 'vitest'
import {toHanNumeral} from './han-numeral.ts'

test.each([
  [1, '一'],
  [10, '十'],
  [19, '十九'],
  [20, '二十'],
  [35, '三十五'],
  [100, '一百'],
  [103, '一百零三'],
  [110, '一百一十'],
  [999, '九百九十九']
])('%i is %s', (number, text) => {
  expect(toHanNumeral(number)).toBe(text)
})
