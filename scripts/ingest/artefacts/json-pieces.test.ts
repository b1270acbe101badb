import {expect, test} from 'vitest'
import {jsonPieces} from './json-pieces.ts'

const values: [string, unknown][] = [
  ['nothing', null],
  ['an empty list', []],
  ['a text with the ends of lines', 'a\n "b" \u2028\n'],
  [
    'lists in objects in lists',
    [{file: '甲', none: null, han: {source: 1}, messages: [{a: [1, {b: []}]}, 'c\nd']}, {}, []]
  ],
  ['what has no value', {a: undefined, b: {c: undefined}, d: 1}],
  ['a text longer than a piece', ['龙'.repeat(100_000), ['𠀀'.repeat(99_999)]]]
]

test.each(values)('%s is the same as at once, however far it is taken apart', (_, value) => {
  for (const depth of [0, 1, 2, 3, 9]) {
    for (const indent of [0, 1] as const) {
      const pieces = [...jsonPieces(value, depth, indent)]
      expect(pieces.join('')).toBe(JSON.stringify(value, null, indent))
    }
  }
})

test('no piece of a long list is long', () => {
  const pieces = [...jsonPieces({a: [Array.from({length: 50_000}, () => 'abcdefgh')]}, 3, 0)]
  expect(Math.max(...pieces.map(({length}) => length))).toBeLessThan(70_000)
})
