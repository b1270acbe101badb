import fc from 'fast-check'
import {expect, test} from 'vitest'
import {excerpt, type Piece, piecesOf} from './excerpt.ts'

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({text, isHit}) => (isHit ? `[${text}]` : text)).join('')

test.each([
  ['a short text whole', '修好古桥', [[2, 4]], 10, '修好[古桥]'],
  ['the surroundings', '一二三四五六七', [[3, 4]], 2, '…二三[四]五六…'],
  [
    'two places close by as one',
    '一二三四五六七',
    [
      [2, 3],
      [4, 5]
    ],
    1,
    '…二[三]四[五]六…'
  ],
  [
    'two places far apart',
    '一二三四五六七八九',
    [
      [0, 1],
      [7, 8]
    ],
    1,
    '[一]二…七[八]九'
  ],
  [
    'places in any order, those that overlap as one',
    '一二三四',
    [
      [1, 3],
      [0, 2]
    ],
    1,
    '[一二三]四'
  ],
  [
    'three places of many',
    '一二三四五六七八九',
    [
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7]
    ],
    0,
    '[一]…[三]…[五]…'
  ],
  ['whole characters only', '𠮷𠮷水𠮷𠮷', [[4, 5]], 1, '…𠮷[水]…'],
  ['numbers and words whole', '至2019年修古桥3500.5米', [[7, 9]], 3, '…2019年修[古桥]3500.5…'],
  ['nothing where nothing was found', '一二', [], 5, '']
] as [string, string, [number, number][], number, string][])(
  'shows %s',
  (_, text, marks, reach, expected) => {
    expect(shown(excerpt(text, marks, reach))).toBe(expected)
  }
)

test('a text can be shown whole, too', () => {
  expect(shown(piecesOf('修好古桥的通知', [[2, 4]]))).toBe('修好[古桥]的通知')
  expect(shown(piecesOf('通知', []))).toBe('通知')
})

test('pieces are of the text, and marks stay whole', () => {
  const marks = fc.array(fc.tuple(fc.nat(30), fc.integer({min: 1, max: 5})), {minLength: 1})
  fc.assert(
    fc.property(fc.string({minLength: 36, maxLength: 60}), marks, fc.nat(9), (text, at, reach) => {
      const pieces = excerpt(
        text,
        at.map(([from, length]) => [from, from + length]),
        reach
      )
      const [first] = at.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
      expect(pieces.find(({isHit}) => isHit)?.text).toContain(
        text.slice(first?.[0], (first?.[0] ?? 0) + (first?.[1] ?? 0))
      )
      for (const part of pieces)
        for (const each of part.text.split('…')) expect(text).toContain(each)
    })
  )
})
