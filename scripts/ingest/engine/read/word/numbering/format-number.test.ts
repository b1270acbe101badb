import {describe, expect, test} from 'vitest'
import {formatNumber, isCertain} from './format-number.ts'

describe('numbers as Word prints them', () => {
  test.each([
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 19, '十九'],
    ['chineseCounting', 20, '二十'],
    ['chineseCounting', 99, '九十九'],
    ['chineseCounting', 101, '一〇一'],
    ['taiwaneseCounting', 21, '二十一'],
    ['chineseCountingThousand', 10, '十'],
    ['chineseCountingThousand', 12, '十二'],
    ['chineseCountingThousand', 100, '一百'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 111, '一百一十一'],
    ['chineseCountingThousand', 1001, '一千零一'],
    ['chineseCountingThousand', 1010, '一千零一十'],
    ['chineseCountingThousand', 10_001, '一万零一'],
    ['chineseCountingThousand', 100_000, '十万'],
    ['taiwaneseCountingThousand', 20_300, '二萬零三百'],
    ['chineseLegalSimplified', 10, '壹拾'],
    ['chineseLegalSimplified', 203, '贰佰零叁'],
    ['ideographLegalTraditional', 12, '壹拾貳'],
    ['ideographDigital', 10, '一〇'],
    ['ideographDigital', 2024, '二〇二四'],
    ['japaneseCounting', 111, '百十一'],
    ['japaneseCounting', 20, '二十'],
    ['decimalEnclosedCircle', 1, '①'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 3, '⑶'],
    ['decimalEnclosedFullstop', 4, '⒋'],
    ['ideographEnclosedCircle', 5, '㊄'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['001', 7, '007'],
    ['lowerLetter', 3, 'c'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 1, 'A'],
    ['upperRoman', 4, 'IV'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 49, 'xlix'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['ideographZodiacTraditional', 11, '甲戌'],
    ['numberInDash', 6, '- 6 -'],
    ['ordinal', 22, '22nd'],
    ['ordinal', 13, '13th'],
    ['none', 6, ''],
    ['decimal', 0, '0'],
    ['chineseCounting', 0, '0'],
    ['constructor', 5, '5']
  ])('%s of %d is %s', (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text)
  })

  test('a number has a bounded length in every format', () => {
    for (const format of ['lowerLetter', 'upperRoman', 'russianLower', 'chineseLegalSimplified']) {
      expect(formatNumber(99_999_999, format).length).toBeLessThan(100)
    }
  })

  test.each([
    ['chineseCounting', 99, true],
    ['chineseCounting', 100, false],
    ['chineseCountingThousand', 100, true],
    ['decimalEnclosedCircle', 21, false],
    ['001', 5, true],
    ['thaiCounting', 1, false],
    ['constructor', 1, false]
  ])('whether %s of %d is certain: %s', (format, value, certain) => {
    expect(isCertain(value, format)).toBe(certain)
  })
})
