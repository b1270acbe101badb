import {expect, test} from 'vitest'
import {describeChange} from './changes.ts'

test.each([
  [
    {field: null, place: 5, printed: '贯切', reads: '贯彻', reason: '排印之误'},
    '原文“贯切”更正为“贯彻”：排印之误'
  ],
  [
    {field: 'dates.written', place: null, printed: null, reads: '2024-03-05', reason: null},
    '成文日期写明为“2024-03-05”'
  ]
])('of %j readers are told', (change, sentence) => {
  expect(describeChange(change)).toBe(sentence)
})
