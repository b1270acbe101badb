import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formatPlaces, runsOf} from './places.ts'

test.each([
  [[7], '7'],
  [[95, 97, 98], '95,97-98'],
  [[1, 2, 3, 4], '1-4'],
  [[1, 3, 5], '1,3,5'],
  [[9, 10, 11, 99, 100], '9-11,99-100'],
  [[], '']
])('%j is written %s', (places, written) => {
  expect(formatPlaces(places)).toBe(written)
})

test('places are put in order by number, and each counts once', () => {
  expect(runsOf([100, 9, 10, 9, 99])).toEqual([
    [9, 10],
    [99, 100]
  ])
})

test('the list that is given stays as it was', () => {
  const places = [3, 1, 2]
  runsOf(places)
  expect(places).toEqual([3, 1, 2])
})

test('runs hold exactly the places that were given, and a gap lies between any two', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 40})), (places) => {
      const runs = runsOf(places)
      const all = runs.flatMap(([start, end]) =>
        Array.from({length: end - start + 1}, (_, at) => start + at)
      )
      expect(all).toEqual([...new Set(places)].sort((a, b) => a - b))
      runs.slice(1).forEach(([start], at) => {
        expect(start).toBeGreaterThan((runs[at]?.[1] ?? 0) + 1)
      })
    })
  )
})
