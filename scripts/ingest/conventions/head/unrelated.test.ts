import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import {unrelatedTo} from './unrelated.ts'

const block = (text: string) => createBlock(text, {lines: [1], gap: 0, indent: 0})
const text =
  '为保护古井和井边的树木，根据有关规定，县人民政府决定在全县范围内禁止在井边焚烧秸秆和垃圾，请互相转告。' +
  '违反本通告的，由水务部门责令改正；造成损失的，依法赔偿。全县各级河长、井长要按时巡查，发现问题及时报告处理。'

test.each([
  ['焚烧秸秆要罚款吗', false],
  ['護井巡查不松懈', false],
  ['论坛左侧导航', true]
])('a line above a text: %s', (line, isUnrelated) => {
  expect(unrelatedTo([block(line), block(text)])(line)).toBe(isUnrelated)
})

test('a short text has any title', () => {
  expect(unrelatedTo([block('略。')])('护井人的一天')).toBe(false)
})
