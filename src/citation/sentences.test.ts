import {expect, test} from 'vitest'
import {sentencesWith} from './sentences.ts'

const bridge = '全区的古桥要登记。'
const other = '各镇要在年底以前报告管护的情况、经费的来源和用处，不得拖延；'.repeat(4)
const quoted = '他说：“古桥不能拆！”'

test('of a long paragraph, sentences with the word are quoted, and gaps are marked', () => {
  expect(sentencesWith(bridge + other + quoted + other, ['古桥'])).toBe(`${bridge}……${quoted}……`)
  expect(sentencesWith(other + bridge + quoted, ['古桥'])).toBe(`……${bridge}${quoted}`)
})

test('a short paragraph, and one without the word, stay whole', () => {
  expect(sentencesWith(bridge + quoted, ['登记'])).toBe(bridge + quoted)
  expect(sentencesWith(bridge + other, ['古塔'])).toBe(bridge + other)
  expect(sentencesWith('', ['古塔'])).toBe('')
})

test('nothing but what is left out differs', () => {
  const text = `（一）${bridge}${other}${quoted}没有句号`
  expect(sentencesWith(text, ['镇', '桥', '句号'])).toBe(text)
})
