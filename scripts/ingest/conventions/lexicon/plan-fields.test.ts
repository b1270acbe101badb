import {expect, test} from 'vitest'
import {fieldsOf, numberOf} from './plan-fields.ts'

test.each([
  ['12.新建石桥。', 12],
  ['12.60部电梯完成更新。', 12],
  ['0.9‰。', null],
  ['1.5％以内。', null],
  ['石桥三座。', null]
])('%s has the number %s', (text, number) => {
  expect(numberOf(text)).toBe(number)
})

test.each([
  ['责任单位：区水务局', 1],
  ['成员单位：区水务局', 0],
  ['联系单位：区水务局', 0]
])('whether a label says who does an item: %s', (line, count) => {
  expect(fieldsOf(line)).toHaveLength(count)
})
