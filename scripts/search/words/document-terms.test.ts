import {expect, test} from 'vitest'
import {createTermCounter} from './document-terms.ts'

const counter = createTermCounter()

test.each<[string, string[]]>([
  ['老旧小区综合整治', ['老旧', '小区', '综合', '整治']],
  ['街道办事处，通知', ['街道', '办事', '通知']],
  ['改造老旧小区', ['改造', '老旧', '小区']],
  ['2024年开通5g,热线12345', ['2024', '开通', '5g', '热线', '12345']],
  ['第3条', []],
  ['', []]
])('%s has %j', (text, terms) => {
  expect(termsOf(text)).toEqual(terms)
})

test('characters that are each a word make pairs: a name is one', () => {
  expect(termsOf('任命李达')).toContain('李达')
})

test('only the usual Han characters are taken as the segmenter cuts them', () => {
  // The first and the last of them, and what lies on either side of them.
  expect(termsOf('李鿿')).toEqual(['李鿿'])
  expect(termsOf('李㐀')).toEqual([])
  expect(termsOf('李の')).toEqual([])
  expect(termsOf('𠮷')).toEqual([])
  expect(termsOf('の達')).toEqual([])
})

test('what is said again is counted', () => {
  counter.count('石桥通车,石桥')
  counter.count('石桥通车')
  const counts = counter.take()
  expect(counts.get('通车')).toBe(2)
  expect(counts.get('石桥')).toBe(3)
  expect(termsOf('小区小区')).toEqual(['小区'])
})

test('the next document begins with nothing', () => {
  counter.count('石桥')
  counter.take()
  expect(termsOf('通车')).toEqual(['通车'])
  expect(counter.take().size).toBe(0)
})

test('a long text is cut into all of its terms', () => {
  expect(termsOf('小区。'.repeat(20_000))).toEqual(['小区'])
})

test('more terms than are remembered are counted as well', () => {
  const numbers = (from: number) =>
    Array.from({length: 300_000}, (_, at) => String(1_000_000 + from + at))
  for (const from of [0, 300_000, 600_000]) {
    const given = numbers(from)
    expect(termsOf(given.join(' '))).toEqual(given)
  }
  expect(termsOf('1000000 石桥 1000000')).toEqual(['1000000', '石桥'])
})

function termsOf(text: string): string[] {
  counter.count(text)
  return [...counter.take().keys()]
}
