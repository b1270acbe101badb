import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {normalise} from './normalise.ts'

describe('normalise makes one of', () => {
  test.each([
    ['width', '２０２４年ＧＤＰ', '2024年gdp'],
    ['letter case', 'PM2.5 和 Wi-Fi', 'pm2.5和wi-fi'],
    ['script', '審議關於預算的報告', '审议关于预算的报告'],
    ['white space', '李　四\t孙 二三\n钱\u00a0一', '李四孙二三钱一'],
    ['quotation marks', '“甲”「乙」『丙』＂丁＂"戊"‘己’＇庚＇', '"甲""乙""丙""丁""戊""己""庚"'],
    ['square brackets', '〔2024〕［2024］【2024】[2024]﹝2024﹞', '(2024)(2024)(2024)(2024)(2024)'],
    ['round brackets', '（草案）(草案)', '(草案)(草案)'],
    ['wide punctuation', '甲，乙：丙；丁！戊？', '甲,乙:丙;丁!戊?'],
    ['per cent signs', '５０％', '50%'],
    ['ligatures and units', '㎡', 'm2'],
    ['compatibility ideographs', '\uf900', '岂']
  ])('%s', (_, text, folded) => {
    expect(normalise(text).text).toBe(folded)
  })

  test.each([
    ['万', '萬里', true],
    ['〇', '零', false],
    ['二', '2', false],
    ['《', '〈', false],
    ['。', '.', false]
  ])('%s and the start of %s: %j', (a, b, same) => {
    expect(normalise(b).text.startsWith(normalise(a).text)).toBe(same)
  })

  test('characters beyond the first plane are whole', () => {
    expect(normalise('𠮷祥')).toEqual({text: '𠮷祥', offsets: [0, 0, 2]})
  })

  test('each place knows the character that it came from', () => {
    expect(normalise('共 １㎡')).toEqual({text: '共1m2', offsets: [0, 2, 3, 3]})
  })
})

describe('for any text', () => {
  test('there is an offset for each place, at the start of a character, never going back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {text: folded, offsets} = normalise(text)
        const starts = startsOf(text)
        expect(offsets).toHaveLength(folded.length)
        offsets.forEach((offset, at) => {
          expect(starts).toContain(offset)
          expect(offset).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0)
        })
      })
    )
  })

  test('the normal form is its own, holds no white space and no capital', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {text: folded} = normalise(text)
        expect(normalise(folded).text).toBe(folded)
        expect(folded).not.toMatch(/\s|[A-ZＡ-Ｚ]/)
      })
    )
  })

  test('the normal form of two texts together is that of one behind that of the other', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(normalise(a + b).text).toBe(normalise(a).text + normalise(b).text)
      })
    )
  })
})

const piece = fc.constantFrom(
  ...['议', '議', '𠮷', '〇', '１', '2', 'Ａ', 'b', '㎡', '①', '…', '“', '」', '〔', '］', '（'],
  ...['　', ' ', '\n', '，', '%', '\uf900', '😀']
)
const anyText = fc.oneof(
  fc.array(piece).map((pieces) => pieces.join('')),
  fc.string({unit: fc.constantFrom('Ω', 'É', 'ﬁ', '℃', 'Ⅳ', 'x', '縣', ' ')})
)

function startsOf(text: string): number[] {
  let at = 0
  return [...text].map((character) => (at += character.length) - character.length)
}
