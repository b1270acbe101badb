import {describe, expect, test} from 'vitest'
import {numberedLabel, rangeLabel} from './place.ts'

test.each([
  ['line', '第12行'],
  ['paragraph', '第12段'],
  ['page-line', '第12行']
] as const)('the twelfth %s is called %s', (unit, label) => {
  expect(numberedLabel(unit, 12)).toBe(label)
})

describe('where a document stands is told', () => {
  test.each([
    ['by numbers', {unit: 'line', start: 12, end: 97}, '第12行至第97行'],
    ['once where it is one place', {unit: 'paragraph', start: 4, end: 4}, '第4段'],
    [
      'by what people call its places',
      {unit: 'page-line', start: 2, end: 70, labels: {start: '第1页第2行', end: '第3页第7行'}},
      '第1页第2行至第3页第7行'
    ]
  ] as const)('%s', (_, place, label) => {
    expect(rangeLabel(place)).toBe(label)
  })
})
