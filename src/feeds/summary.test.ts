import {expect, test} from 'vitest'
import type {CompiledBlock} from '../documents/compiled.ts'
import {summaryOf} from './summary.ts'

test('a summary is how the text begins, without what stands around it', () => {
  const blocks = [
    ...[
      block('h1', '关于古桥的报告'),
      block('byline', '区长 钱一'),
      block('salutation', '各位代表：')
    ],
    ...[block('h2', '一、进展', 1), block('p', '修了三座桥。'), block('item', '一是石桥。')]
  ]
  expect(summaryOf(blocks)).toBe('修了三座桥。 一是石桥。')
})

test('a long one ends with a sentence, else within one, and says that it goes on', () => {
  expect(summaryOf([block('p', `${'桥'.repeat(99)}。${'井'.repeat(99)}`)])).toBe(
    `${'桥'.repeat(99)}。……`
  )
  expect(summaryOf([block('p', '桥'.repeat(999))])).toBe(`${'桥'.repeat(120)}……`)
  expect(summaryOf([block('p', '𠀀'.repeat(200)), block('p', '桥')])).toBe(`${'𠀀'.repeat(60)}……`)
})

test('there is none where there is no text', () => {
  expect(summaryOf([block('h1', '甲')])).toBe('')
})

function block(type: string, text: string, level: number | null = null): CompiledBlock {
  return {id: null, type, level, at: null, text}
}
