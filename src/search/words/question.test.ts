import {expect, test} from 'vitest'
import {simplify} from '../traditional.ts'
import {createWordFolder} from './fold-words.ts'
import {readQuestion} from './question.ts'

const fold = createWordFolder(simplify)

test.each<[string, string[]]>([
  ['老旧小区怎么改造', ['老旧', '旧小', '小区', '改造']],
  ['请问老旧小区改造有哪些政策？', ['老旧', '旧小', '小区', '区改', '改造', '政策']],
  ['夜市的通知', ['夜市', '通知']],
  ['养老 驿站', ['养老', '驿站']],
  ['李　四', ['李四']],
  ['子政发〔2024〕3号', ['子政', '政发', '2024', '3号']],
  ['子政发2024 3号', ['子政', '政发', '2024', '3号']],
  ['5G基站建了吗', ['5g', '基站', '站建', '建了']],
  ['石橋', ['石桥']],
  ['什么的', ['么的']],
  ['桥', []],
  ['？！', []]
])('%s asks for %j', (typed, terms) => {
  expect(readQuestion(typed, fold).terms).toEqual(terms)
})

test('a long question is cut off', () => {
  expect(readQuestion('天地玄黄宇宙洪荒日月盈昃辰宿列张', fold).terms).toHaveLength(12)
})
