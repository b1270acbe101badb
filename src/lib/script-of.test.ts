import {expect, test} from 'vitest'
import {scriptOf} from './script-of.ts'

test('a text in traditional characters is told', () => {
  expect(scriptOf('<p>子虛區人民代表大會關於養護石橋的決定，應當公開發布</p>')).toBe('zh-Hant')
})

test('a text with a traditional name in it is none', () => {
  expect(scriptOf('<p>關國會、张三关于开会时间的报告</p>')).toBeUndefined()
  expect(scriptOf('<p>關於</p>')).toBeUndefined()
  expect(scriptOf('')).toBeUndefined()
})
