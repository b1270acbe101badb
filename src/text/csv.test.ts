import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isMarkedInCsv, toCsv} from './csv.ts'

test('a table begins with its mark; lines end as the format says', () => {
  expect(
    toCsv([
      ['标题', '处'],
      ['关于“古桥”的通知', 3]
    ])
  ).toBe('\ufeff标题,处\r\n关于“古桥”的通知,3\r\n')
})

test.each(['=1+1', '+1', '-3.2%', '@x', ' =1', '\t=1', '＝1', '|x', '%x', "'=1", "''-1"])(
  '%j is no formula',
  (value) => {
    expect(parse(toCsv([[value]]), {bom: true})).toEqual([[`'${value}`]])
  }
)

test('what is not known is empty, and a truth is a word', () => {
  expect(toCsv([[null, true, 0, '']])).toBe('\ufeff,true,0,\r\n')
})

test.each([
  ['=1', true],
  ["'=1", true],
  ["'甲", false],
  ['1-1', false]
])('whether %j is marked: %s', (text, isMarked) => {
  expect(isMarkedInCsv(text)).toBe(isMarked)
})

test('every text comes back as it was, but for the apostrophe', () => {
  const texts = fc.array(fc.string({unit: 'grapheme'}), {minLength: 2, maxLength: 2})
  fc.assert(
    fc.property(fc.array(texts, {minLength: 1, maxLength: 4}), (rows) => {
      const read = parse(toCsv(rows), {bom: true, record_delimiter: '\r\n'})
      const plain = read.map((row) =>
        row.map((value) => value.replace(/^'(?='*[\s\0]*[=+\-@|%＝＋－＠])/u, ''))
      )
      expect(plain).toEqual(rows)
    })
  )
})
