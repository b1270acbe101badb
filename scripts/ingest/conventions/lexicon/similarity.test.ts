import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bare, bigrams, similarity} from './similarity.ts'

describe('bare', () => {
  test.each([
    ['关于《古井保护条例（草案）》 的说明', '关于古井保护条例草案的说明'],
    ['推动夜间公交开得出　等得到\t留得住', '推动夜间公交开得出等得到留得住'],
    ['“下半篇”文章——写在2024年', '下半篇文章写在2024年'],
    ['预算+决算=？', '预算决算'],
    ['……（）', '']
  ])('keeps the characters and digits of %s', (text, expected) => {
    expect(bare(text)).toBe(expected)
  })

  test('is the same for two prints that differ in spaces and punctuation only', () => {
    expect(bare('子虚区政府 关于“三桥一路”的报告')).toBe(bare('子虚区政府关于三桥一路的报告 '))
  })
})

describe('bigrams', () => {
  test('are the pairs of neighbours, each once', () => {
    expect([...bigrams('古井古井')]).toEqual(['古井', '井古'])
  })

  test.each(['', '井'])('are none for "%s"', (text) => {
    expect(bigrams(text).size).toBe(0)
  })
})

describe('similarity', () => {
  test('is twice the common share', () => {
    expect(similarity(bigrams('古井保护'), bigrams('古井利用'))).toBeCloseTo(1 / 3)
    expect(similarity(bigrams('古井'), bigrams('古井保护'))).toBeCloseTo(1 / 2)
  })

  test('is 0 for texts without a common pair, and for none', () => {
    expect(similarity(bigrams('古井保护'), bigrams('夜间公交'))).toBe(0)
    expect(similarity(bigrams(''), bigrams('夜间公交'))).toBe(0)
    expect(similarity(bigrams(''), bigrams(''))).toBe(0)
  })

  test('sees that a title is nearer to its variant than to another title', () => {
    const title = bigrams('乌有市古井保护条例草案')
    const variant = similarity(title, bigrams('乌有市古井保护管理条例草案'))
    const other = similarity(title, bigrams('乌有市预算监督条例草案'))
    expect(variant).toBeGreaterThan(0.8)
    expect(other).toBeLessThan(variant - 0.2)
  })

  test('is the same both ways, within 0 and 1, and 1 for a text and itself', () => {
    const text = fc.string({unit: fc.constantFrom(...'古井保护条例草案')})
    fc.assert(
      fc.property(text, text, (a, b) => {
        const alike = similarity(bigrams(a), bigrams(b))
        expect(alike).toBe(similarity(bigrams(b), bigrams(a)))
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike).toBeLessThanOrEqual(1)
        if (a.length > 1) expect(similarity(bigrams(a), bigrams(a))).toBe(1)
      })
    )
  })
})

test('a text of millions of marks is bare at once', () => {
  expect(bare(`${'《'.repeat(6_000_000)}甲`)).toBe('甲')
})
