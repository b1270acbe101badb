import fc from 'fast-check'
import {expect, test} from 'vitest'
import {numbersIn, replaceNumbers} from './numbers-cited.ts'

test('numbers of papers are found with what stands in front of their years', () => {
  expect([...numbersIn('依据子政发〔2024〕3号和（乌人发 [2023] 12 号）。')]).toEqual([
    {index: 0, printed: '依据子政发〔2024〕3号', code: '依据子政发', year: '2024', number: '3'},
    {index: 15, printed: '乌人发 [2023] 12 号', code: '乌人发', year: '2023', number: '12'}
  ])
})

test.each(['〔2024〕3号', '甲〔2024〕3号', '子政发〔2024〕号', '子政发2024年3号'])(
  'there is none in %s',
  (text) => {
    expect([...numbersIn(text)]).toEqual([])
  }
)

test('one number ends where the next begins', () => {
  expect(replaceNumbers('甲乙〔2024〕1号丙〔2024〕2号', ({printed}) => `<${printed}>`)).toBe(
    '<甲乙〔2024〕1号>丙〔2024〕2号'
  )
})

test('what is found is what one expression says that goes through all of the text', () => {
  const whole =
    /(\p{Script=Han}{2,12})\s?[〔［[【]\s?((?:19|20)\d{2})\s?[〕］\]】]\s?(\d{1,5})\s?号/gu
  const parts = [
    '甲',
    '乙发',
    '𠀋',
    '〔2024〕',
    '[2023]',
    '【',
    '】',
    '3',
    '号',
    '12号',
    ' ',
    '，',
    '一二三四五六七八九十百千万'
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), {maxLength: 30}), (pieces) => {
      const text = pieces.join('')
      expect([...numbersIn(text)].map(({index, printed, code}) => [index, printed, code])).toEqual(
        [...text.matchAll(whole)].map((match) => [match.index, match[0], match[1]])
      )
    }),
    {numRuns: 2000}
  )
})
