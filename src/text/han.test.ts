import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {countHan, hanOf} from './han.ts'

describe('Han characters', () => {
  test.each([
    ['子虚区第八届人大常委会', '子虚区第八届人大常委会'],
    ['2024年2月26日', '年月日'],
    ['“十四五”规划，（草案）·〔〕', '十四五规划草案'],
    ['A4纸、Ｂ超、５家', '纸超家'],
    ['審議預算', '審議預算'],
    ['李　四\t孙 二', '李四孙二'],
    ['', ''],
    ['abc 123 。', '']
  ])('of %j are %j', (text, han) => {
    expect(hanOf(text)).toBe(han)
    expect(countHan(text)).toBe(han.length)
  })

  test.each([
    ['the first, 一', '\u4e00', 1],
    ['the last, U+9FFF', '\u9fff', 1],
    ['the sign before the first', '\u4dff', 0],
    ['the sign after the last', '\ua000', 0],
    ['extension A', '\u3400', 0],
    ['extension B', '𠮷', 0],
    ['〇', '〇', 0],
    ['々', '々', 0],
    ['a radical', '⼀', 0],
    ['a compatibility ideograph', '\uf900', 0],
    ['kana', 'のカ', 0]
  ])('count %s', (_, character, count) => {
    expect(countHan(character)).toBe(count)
    expect(hanOf(character)).toHaveLength(count)
  })

  test('are counted as they are found, in any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.nat(60), (text, count) => {
        const mixed = text + '虚'.repeat(count) + text
        const expected = [...mixed].filter((each) => each >= '一' && each <= '\u9fff')
        expect(hanOf(mixed)).toBe(expected.join(''))
        expect(countHan(mixed)).toBe(expected.length)
      })
    )
  })
})
