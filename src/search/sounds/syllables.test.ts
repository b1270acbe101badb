import {expect, test} from 'vitest'
import {cutSyllables} from './syllables.ts'

test.each<[string, string[][]]>([
  ['laojiuxiaoqu', [['lao', 'jiu', 'xiao', 'qu']]],
  ["xi'an", [['xi', 'an']]],
  ['xian', [['xian'], ['xi', 'an']]],
  ['shi qiao', [['shi', 'qiao']]],
  ['geren suodeshui', [['ge', 'ren', 'suo', 'de', 'shui']]],
  ['xian xian', [['xian', 'xian']]],
  ['erdu', [['er', 'du']]],
  ['lvse', [['lv', 'se']]],
  ['zzz', []],
  ['', []]
])('%s is cut into %j', (letters, cuts) => {
  expect(cutSyllables(letters).slice(0, cuts.length || 9)).toEqual(cuts)
})

test('letters of many cuts are cut in a moment', () => {
  expect(cutSyllables('a'.repeat(60))).toEqual([Array.from({length: 60}, () => 'a')])
  expect(cutSyllables('xian'.repeat(15)).length).toBeLessThanOrEqual(4)
})
