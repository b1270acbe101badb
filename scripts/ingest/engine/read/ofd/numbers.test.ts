import {expect, test} from 'vitest'
import {areaOf, deltasOf, matrixOf, numbersIn} from './numbers.ts'

test.each([
  ['5 5 2.5', 3, [5, 5, 2.5]],
  ['g 3 5', 3, [5, 5, 5]],
  ['2 g 2 5 1', 4, [2, 5, 5, 1]],
  ['0 5', 2, [0, 5]],
  [' g 2\n-5 ', 2, [-5, -5]],
  ['g 1000000000 5', 2, [5, 5]],
  ['g -3 5 4', 3, [4]],
  ['5 x 5', 3, [5, 0, 5]],
  ['g', 3, []],
  ['', 3, []],
  [null, 3, []],
  ['5 5 5', 1, [5]],
  ['5', 0, []]
])('deltas %j for %i characters', (list, most, expected) => {
  expect(deltasOf(list, most)).toEqual(expected)
})

test('boxes and transformations have as many numbers as they need', () => {
  expect(numbersIn(' 1 -2.5  x 0 ')).toEqual([1, -2.5, 0])
  expect(areaOf('1 2 3 4')).toEqual({x: 1, y: 2, width: 3, height: 4})
  expect(areaOf('1 2 3')).toBeNull()
  expect(areaOf(null)).toBeNull()
  expect(matrixOf('1 0 0 1 0 0')).toEqual([1, 0, 0, 1, 0, 0])
  expect(matrixOf('1 0')).toBeNull()
})
