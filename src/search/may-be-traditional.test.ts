import pairs from 'opencc-js/dict/TSCharacters'
import {expect, test} from 'vitest'
import {mayBeTraditional, traditionalOf2312} from './may-be-traditional.ts'

test('whatever has a simplified form may be traditional', () => {
  const table = pairs.split('|').map((pair) => pair.split(' '))
  const missed = table.filter(
    ([traditional = '', simplified]) =>
      traditional !== simplified && !mayBeTraditional(`文${traditional}`)
  )
  expect(missed).toEqual([])
  expect(traditionalOf2312).toHaveLength(16)
})

test.each([
  ['审议意见，2024年GDP增长52.2%', false],
  ['審議', true],
  ['𠮷', true],
  ['ひらがな', false],
  ['', false]
])('%j: %s', (text, expected) => {
  expect(mayBeTraditional(text)).toBe(expected)
})
