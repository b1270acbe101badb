import fc from 'fast-check'
import {expect, test} from 'vitest'
import {countOtherMarks, digestOfLetters} from './letters.ts'

test.each([
  ['white space', '关于　修桥 的\n通知', '关于修桥的通知'],
  ['marks', '他说：“修桥”（3座）', '他说:"修桥"(3座)'],
  ['characters of two units', '𠀀桥。', '𠀀桥']
])('%s do not make another text', (_, a, b) => {
  expect(digestOfLetters(a)).toBe(digestOfLetters(b))
})

test.each([
  ['a character', '修桥', '修路'],
  ['a digit', '3座', '4座'],
  ['the order', '桥修', '修桥'],
  ['what is missing', '修桥', '修'],
  ['a character of two units', '𠀀', '𠀁']
])('%s makes another text', (_, a, b) => {
  expect(digestOfLetters(a)).not.toBe(digestOfLetters(b))
})

test('marks are compared where they stand', () => {
  expect(countOtherMarks('修桥，修路。', '修桥， 修路。\n')).toBe(0)
  expect(countOtherMarks('修桥，修路。', '修桥,修路')).toBe(2)
  expect(countOtherMarks('修桥', '“修”桥')).toBe(2)
})

test('a long text has the digest of its letters, wherever it is cut', () => {
  const word = fc.constantFrom('桥', '，', ' ', '𠀀', 'a1', '\n')
  fc.assert(
    fc.property(fc.array(word, {maxLength: 40}), (words) => {
      const text = words.join('').repeat(4000)
      const bare = text.replace(/[，\s]/g, '')
      expect(digestOfLetters(text)).toBe(digestOfLetters(bare))
    }),
    {numRuns: 20}
  )
})
