import {expect, test} from 'vitest'
import {numberOf} from './plan-fields.ts'

test.each([
  ['12.新建石桥。', 12],
  ['12.60部电梯完成更新。', 12],
  ['0.9‰。', null],
  ['1.5％以内。', null],
  ['石桥三座。', null]
])('%s has the number %s', (text, number) => {
  expect(numberOf(text)).toBe(number)
})
