import {expect, test} from 'vitest'
import {simplify} from '../traditional.ts'
import {createWordFolder} from './fold-words.ts'

const fold = createWordFolder(simplify)

test.each([
  ['子虚区', '子虚区'],
  ['開放２０２４', '开放2024'],
  ['王　二、李 四', '王二、李四'],
  ['Open  Source 开源', 'open  source开源'],
  ['无\u200b缝', '无缝'],
  ['𠮷野', '𠮷野'],
  ['', '']
])('%s is %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
