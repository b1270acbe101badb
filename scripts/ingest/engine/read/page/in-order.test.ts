import {expect, test} from 'vitest'
import {risingShare} from './in-order.ts'

test.each([
  [[], 1],
  [[3], 1],
  [[1, 2, 3, 4], 1],
  [[4, 3, 2, 1], 0.25],
  [[1, 5, 2, 3], 0.75],
  [[2, 2], 0.5]
])('of %j rise %d', (numbers, share) => {
  expect(risingShare(numbers)).toBe(share)
})
