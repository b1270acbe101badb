import {expect, test} from 'vitest'
import type {FacetCount} from '../engine.ts'
import {rowsOf} from './table.ts'
import {barsOf} from './years.ts'

const count = (value: string, documents: number, passages: number, characters = 0): FacetCount => ({
  value,
  label: value,
  documents: {value: documents, isExact: true},
  passages: {value: passages, isExact: true},
  characters
})

test('bars are of all years from the first to the last, the highest is whole', () => {
  const bars = barsOf([count('2024', 2, 8), count('2021', 1, 2), count('', 1, 9)])
  expect(bars.map(({year, share}) => [year, share])).toEqual([
    ['2021', 0.25],
    ['2022', 0],
    ['2023', 0],
    ['2024', 1]
  ])
})

test('one year makes no chart, and far ones do not fill the page', () => {
  expect(barsOf([count('2024', 2, 8), count('2023', 0, 0)])).toEqual([])
  expect(barsOf([count('1920', 1, 1), count('2024', 1, 1)])).toHaveLength(2)
})

test('districts stand in the order of each column', () => {
  const counts = [
    count('甲', 3, 5, 50_000),
    count('乙', 1, 4, 10_000),
    count('丙', 0, 0, 100),
    count('丁', 2, 9, 200_000)
  ]
  const names = (column: 'documents' | 'passages' | 'density') =>
    rowsOf(counts, column)
      .map(({value}) => value)
      .join('')
  expect(names('documents')).toBe('甲丁乙')
  expect(names('passages')).toBe('丁甲乙')
  expect(names('density')).toBe('乙甲丁')
})
