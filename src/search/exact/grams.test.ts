import {expect, test} from 'vitest'
import {simplify} from '../traditional.ts'
import {createUnitWriter, hasRun, unitsOf} from '../units.ts'
import {gramsOf} from './grams.ts'

/** The triples of a text as they are looked at; runs of digits are `#`. */
function triples(text: string): string[] {
  const {grams} = gramsOf(Uint16Array.from(unitsOf(text, createUnitWriter(simplify))))
  return grams.map((gram) =>
    gram.map((unit) => (hasRun(unit) ? '#' : String.fromCharCode(unit))).join('')
  )
}

test('the ends of a text are looked at first, then what is between', () => {
  expect(triples('甲乙丙丁戊己庚')).toEqual(['甲乙丙', '戊己庚', '丙丁戊', '乙丙丁', '丁戊己'])
})

test('what stands on both sides of a mark comes before the ends', () => {
  expect(triples('甲乙丙，丁戊。己庚').slice(0, 4)).toEqual(['丙,丁', '戊。己', '甲乙丙', '。己庚'])
})

test('several numbers come before all else', () => {
  expect(triples('甲〔2023〕5号，乙丙').slice(0, 2)).toEqual(['#)#', '甲(#'])
})

test('of a long text no more than sixteen are looked at, each once', () => {
  const text = Array.from({length: 40}, (_, at) => String.fromCharCode(0x4e00 + at)).join('')
  expect(new Set(triples(text)).size).toBe(16)
  expect(triples('甲甲甲甲甲')).toEqual(['甲甲甲'])
})
