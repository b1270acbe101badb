import {describe, expect, test} from 'vitest'
import {bigrams} from '../lexicon/similarity.ts'
import {createLikelyLines} from './likely-lines.ts'

describe('createLikelyLines', () => {
  test('takes all lines for the entries of a short list', () => {
    const lines = linesOf(['关于桥梁的报告', '略', '关于古井的报告'])
    expect(createLikelyLines(lines, 3)(bigrams('关于渡口的决定'), 1)).toEqual({
      starts: [0, 1, 2],
      expected: null
    })
  })

  test('takes the lines that share a rare pair with a title of a long list', () => {
    const texts = Array.from({length: 1000}, (_, at) => (at === 700 ? '关于古井' : '关于桥梁'))
    const {starts, expected} = createLikelyLines(linesOf(texts), 500)(bigrams('关于古井'), 10)
    expect(starts).toContain(700)
    expect(expected).toBe(700)
    expect(starts.length).toBeLessThan(500)
  })

  test('takes of lines that are all alike those at the place of the entry', () => {
    const texts = Array.from({length: 4000}, () => '关于桥梁')
    const likely = createLikelyLines(linesOf(texts), 4000)
    for (const entry of [0, 1, 2000, 3998, 3999]) {
      const {starts, expected} = likely(bigrams('关于桥梁'), entry)
      expect(starts).toContain(entry)
      expect(expected).toBe(entry)
      expect(starts.length).toBeLessThan(400)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }
  })

  test('takes none where no line shares a pair', () => {
    const texts = Array.from({length: 100}, () => '关于桥梁')
    expect(createLikelyLines(linesOf(texts), 100)(bigrams('古井'), 5).starts).toEqual([])
  })
})

function linesOf(texts: readonly string[]) {
  return texts.map((text) => ({pairs: bigrams(text)}))
}
