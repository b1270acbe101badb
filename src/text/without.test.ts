import fc from 'fast-check'
import {expect, test} from 'vitest'
import {without} from './without.ts'

const withoutMarks = without(/[\s\p{P}\p{S}]/gu)

test.each([
  ['第一条　为了修桥，', '第一条为了修桥'],
  ['——（2024）！', '2024'],
  ['，。', ''],
  ['', ''],
  ['修桥', '修桥'],
  ['𠮷😀桥，', '𠮷桥'],
  ['桥\ud800，', '桥\ud800']
])('of %j the marks go', (text, left) => {
  expect(withoutMarks(text)).toBe(left)
})

test('whatever a text holds, what is left is what the expression leaves', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'桥a1，。 　\n—+$'),
    fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code)),
    fc.string({unit: 'binary', minLength: 1, maxLength: 1})
  )
  fc.assert(
    fc.property(fc.string({unit}), (text) => {
      expect(withoutMarks(text)).toBe(text.replace(/[\s\p{P}\p{S}]/gu, ''))
    })
  )
})
