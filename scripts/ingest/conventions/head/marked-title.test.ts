import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Hints} from '../../engine/tree/nodes.ts'
import {markedTitle, underlinedTitle} from './marked-title.ts'

const line = (text: string, hints: Hints = {}, gap = 0) =>
  createBlock(text, {lines: [1], gap, indent: 0, hints})

test('the lines of one heading of the first level are a title', () => {
  const blocks = [
    line('子虚区人民政府', {level: 1, begins: true}),
    line('关于修桥的通知', {level: 1}),
    line('各镇人民政府：')
  ]
  expect(markedTitle(blocks)).toEqual({start: 0, end: 2})
})

test('of several headings of the first level none is', () => {
  const blocks = [line('甲', {level: 1, begins: true}), line('乙', {level: 1, begins: true})]
  expect(markedTitle(blocks)).toBeNull()
})

test.each(['＊＊＊＊＊＊＊＊', '* * * * * * * *', '————————'])(
  'the first line is a title above one that is drawn: %s',
  (drawn) => {
    expect(underlinedTitle([line('立法會十一題：輪候時間'), line(drawn)])).toEqual({
      start: 0,
      end: 1
    })
  }
)

test.each([
  ['an empty line stands between', [line('立法會十一題'), line('＊＊＊＊＊＊', {}, 1)]],
  ['the first line is a sentence', [line('桥修好了。'), line('＊＊＊＊＊＊')]],
  ['few signs are drawn', [line('立法會十一題'), line('＊＊＊')]]
])('is none where %s', (_, blocks) => {
  expect(underlinedTitle(blocks)).toBeNull()
})
