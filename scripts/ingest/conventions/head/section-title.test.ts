import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import {titleOfSection} from './section-title.ts'

const blocks = (...texts: string[]) =>
  texts.map((text, at) => createBlock(text, {lines: [at + 1], gap: 0, indent: 0}))
const text = '1984年11月，县人大常委会就古井养护进行调查。'

test('a page with one section of a book has its heading for a title', () => {
  expect(titleOfSection(blocks('第七节 视察与调查', text))).toEqual({start: 0, end: 1})
  expect(titleOfSection(blocks('第七节 视察与调查', '第七节 视察与调查', text))).not.toBeNull()
})

test.each([
  ['第七节 视察与调查', text, '第八节 信访', text],
  ['第一节 视察与调查', text],
  ['第二章 职责', '第七条 主任主持会议。'],
  ['第七节 视察与调查'],
  [text]
])('others have none: %j', (...texts) => {
  expect(titleOfSection(blocks(...texts))).toBeNull()
})
