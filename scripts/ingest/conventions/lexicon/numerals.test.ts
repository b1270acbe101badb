import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toHanNumeral} from '../../../../src/text/han-numeral.ts'
import {numeralCharacters, parseNumeral} from './numerals.ts'

describe('parseNumeral', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['007', 7],
    ['〇', 0],
    ['零', 0],
    ['九', 9],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零三', 103],
    ['一百〇三', 103],
    ['一百一十', 110],
    ['两百三十六', 236],
    ['一千零五十', 1050],
    ['两千零二十四', 2024],
    ['一百十', 110],
    ['一百十一', 111],
    ['一千零五', 1005],
    ['一千〇五', 1005],
    ['一千零十五', 1015],
    ['一千一百零九', 1109],
    ['一千一百一十一', 1111],
    ['九千九百九十九', 9999],
    ['１２', 12]
  ])('reads %s as %i', (text, number) => {
    expect(parseNumeral(text)).toBe(number)
  })

  test.each([
    ['二〇二四', 2024],
    ['二零二四', 2024],
    ['二○二四', 2024],
    ['一九九九', 1999],
    ['一〇', 10]
  ])('reads %s digit by digit as %i', (text, number) => {
    expect(parseNumeral(text)).toBe(number)
  })

  test.each([
    ['廿', 20],
    ['廿一', 21],
    ['卅', 30],
    ['卅一', 31],
    ['一百廿三', 123],
    ['卌五', 45]
  ])('reads the contracted ten %s as %i', (text, number) => {
    expect(parseNumeral(text)).toBe(number)
  })

  test.each([
    ['no text', ''],
    ['white space', ' '],
    ['words', '第十二'],
    ['a numeral with a counter', '十二条'],
    ['a sign', '-3'],
    ['a decimal', '1.5'],
    ['digits of two scripts', '1十'],
    ['the approximate 二三十', '二三十'],
    ['the approximate 三十五六', '三十五六'],
    ['units that rise', '十百'],
    ['the same unit twice', '三十二十'],
    ['a hundred without its number', '百二十'],
    ['两 among digits', '两〇二四'],
    ['两 before ten', '两十'],
    ['what is said of 105 and of 150', '一百五'],
    ['zero that nothing follows', '一百零'],
    ['zero in front', '零十二']
  ])('is null for %s', (_, text) => {
    expect(parseNumeral(text)).toBeNull()
  })

  test('reads every number from 1 to 9999 in all usual spellings', () => {
    for (let number = 1; number <= 9999; number++) {
      for (const text of spellings(number))
        expect([text, parseNumeral(text)]).toEqual([text, number])
    }
  })

  test('never gives anything but a natural number or null', () => {
    const numerals = fc.string({unit: fc.constantFrom(...'〇零○一二两三九十百千廿卅019条 ')})
    fc.assert(
      fc.property(numerals, (text) => {
        const number = parseNumeral(text)
        expect(number === null || (Number.isSafeInteger(number) && number >= 0)).toBe(true)
      })
    )
  })

  test('reads any year digit by digit', () => {
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 2999}), (year) => {
        const text = [...String(year)]
          .map((digit) => '〇一二三四五六七八九'[Number(digit)])
          .join('')
        expect(parseNumeral(text)).toBe(year)
      })
    )
  })
})

describe('toHanNumeral', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [19, '十九'],
    [20, '二十'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [320, '三百二十'],
    [999, '九百九十九'],
    [1000, '一千'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [1111, '一千一百一十一'],
    [9009, '九千零九']
  ])('writes %i as %s', (number, text) => {
    expect(toHanNumeral(number)).toBe(text)
  })

  test('writes every number up to 9999 so that it reads back', () => {
    const numbers = Array.from({length: 9999}, (_, at) => at + 1)
    expect(numbers.map((number) => parseNumeral(toHanNumeral(number)))).toEqual(numbers)
  })
})

test('numeralCharacters holds all that a numeral is written with, and nothing else', () => {
  const numeral = new RegExp(`^[${numeralCharacters}]+$`)
  for (const text of ['一百零三', '二○二四', '两千', '廿一', '卅', '120', '１２０', '二〇']) {
    expect(text).toMatch(numeral)
  }
  for (const character of '第条年、-.点半') expect(character).not.toMatch(numeral)
})

/** How a number is written: with units, with digits, digit by digit, with old and with contracted tens. */
function spellings(number: number): string[] {
  const names = '零一二三四五六七八九'
  const printed = [...String(number)]
  const [one = 0, ten = 0, hundred = 0, thousand = 0] = printed.map(Number).reverse()
  const big =
    (thousand > 0 ? `${names[thousand] ?? ''}千` : '') +
    (hundred > 0 ? `${names[hundred] ?? ''}百` : thousand > 0 && ten + one > 0 ? '零' : '')
  const last = one > 0 ? (names[one] ?? '') : ''
  const small =
    ten > 0 ? `${names[ten] ?? ''}十${last}` : (hundred > 0 && one > 0 ? '零' : '') + last
  const full = (big + small).replace(/^一十/, '十')
  return [
    String(number),
    printed.map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
    printed.map((digit) => names[Number(digit)]).join(''),
    printed.map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''),
    full,
    full.replaceAll('零', '〇'),
    full.replaceAll('零', '○'),
    full.replace(/^二(?=[百千])/, '两').replace(/(?<=千)二(?=百)/, '两'),
    full.replace(/(?<=[百零])一(?=十)/, ''),
    full.replace('二十', '廿').replace('三十', '卅').replace('四十', '卌')
  ]
}
