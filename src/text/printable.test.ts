import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {printable, printableLines} from './printable.ts'

describe('printable', () => {
  test.each([
    ['a colour', '\x1b[31m红.txt', '\\u{1b}[31m红.txt'],
    ['an order of one byte', '甲\x9b2J', '甲\\u{9b}2J'],
    ['ends of lines', '甲\r\n乙', '甲\\u{d}\\u{a}乙'],
    ['a bell, a tab and DEL', '\x07\t\x7f', '\\u{7}\\u{9}\\u{7f}'],
    ['a turned direction', '甲\u202etxt.exe', '甲\\u{202e}txt.exe'],
    ['isolated directions', '\u2066甲\u2069', '\\u{2066}甲\\u{2069}'],
    ['what has no width', '甲\u200b\ufeff乙', '甲\\u{200b}\\u{feff}乙'],
    ['separators of lines', '甲\u2028乙\u2029', '甲\\u{2028}乙\\u{2029}'],
    ['tags that nobody sees', '甲\u{e0041}', '甲\\u{e0041}'],
    ['half a character', '甲\ud800', '甲\\u{d800}']
  ])('shows %s as a number', (_, text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  test.each(['2024/乌有市 公报（一）.txt', '𠮷野家①〔2024〕3号', '　全角空格', 'a\\b', ''])(
    'leaves “%s” as it is',
    (text) => {
      expect(printable(text)).toBe(text)
    }
  )

  test('nothing that a terminal obeys comes through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(printable(text)).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
      })
    )
  })
})

test('the lines of a message stay lines', () => {
  expect(printableLines('甲\x1b[2J\n乙\r')).toBe('甲\\u{1b}[2J\n乙\\u{d}')
})
