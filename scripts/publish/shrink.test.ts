import {expect, test} from 'vitest'
import {refuseShrink} from './shrink.ts'

test.each([
  [0, 0],
  [0, 5],
  [1, 1],
  [4, 2],
  [133, 67]
])('%i documents may become %i', (before, after) => {
  expect(() => refuseShrink(before, after)).not.toThrow()
})

test.each([
  [1, 0],
  [4, 1],
  [133, 0],
  [133, 66]
])('%i documents do not become %i in silence', (before, after) => {
  expect(() => refuseShrink(before, after)).toThrow('--allow-shrink')
})
