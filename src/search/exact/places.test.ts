import {expect, test} from 'vitest'
import {placesOf} from './places.ts'

test('pieces stand one behind the other, none is divided, and a large one has a file of its own', () => {
  expect(placesOf([4, 6, 1, 30, 2], 10)).toEqual([
    {pack: 1, from: 0, length: 4},
    {pack: 1, from: 4, length: 6},
    {pack: 2, from: 0, length: 1},
    {pack: 3, from: 0, length: 30},
    {pack: 4, from: 0, length: 2}
  ])
})
