import {expect, test} from 'vitest'
import {isNear} from './near-title.ts'

const title = '老旧小区综合整治情况的报告'

test.each<[typed: string, words: string[], isIt: boolean]>([
  ['老旧小区整治', ['老旧小区整治'], true],
  ['老旧小区怎么整治', ['老旧小区', '整治'], true],
  ['老旧小区怎么加装电梯', ['老旧小区', '加装电梯'], false],
  ['古桥 保护', ['保护'], false],
  ['', [], false]
])('whether the title comes close to %s', (typed, words, isIt) => {
  expect(isNear({title, words}, typed)).toBe(isIt)
})
