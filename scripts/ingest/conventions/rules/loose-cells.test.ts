import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {createBlock} from '../../engine/tree/blocks.ts'
import {looseCells} from './loose-cells.ts'

function messagesOf(lines: readonly string[]): string[] {
  const blocks = lines.map((text, at) => createBlock(text, {lines: [at + 1], gap: 0, indent: 0}))
  const document = {type: 'document' as const, children: blocks, data: {meta: {}, meeting: null}}
  const file = new VFile()
  looseCells()({type: 'root', children: [document]}, file)
  return file.messages.map(({line, reason}) => `${String(line)} ${reason}`)
}

const said = (line: number, count: number) =>
  `${String(line)} ${String(count)} 行短行读得没有把握：像表格，每格各占一行，哪几格在同一行没有恢复`

test('cells that stand on a line each are said to be that, once', () => {
  const bridges = ['甲桥', '乙桥', '丙桥', '丁桥'].flatMap((name) => [name, '石', '1,286.5'])
  expect(messagesOf(['各区桥梁如下。', ...bridges, '以上由区水务局解释。'])).toEqual([said(2, 12)])
  const people = [
    '姓名',
    '钱一',
    '孙二',
    '李四',
    '赵五',
    '性别',
    '男',
    '女',
    '男',
    '男',
    '职务',
    '局长'
  ]
  expect(messagesOf(people)).toEqual([])
  expect(messagesOf([...people, '科长', '科长', '局长'])).toEqual([said(1, 15)])
})

test.each([
  ['names', Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯', (name) => `${name}小一`)],
  ['items', Array.from({length: 14}, (_, at) => `${String(at + 1)}．养护桥梁${String(at)}`)],
  ['labels with values', Array.from({length: 14}, () => '桥长：1,286')],
  ['sentences', Array.from({length: 14}, () => '各区养护桥梁。')],
  ['few lines', ['甲桥', '1', '乙桥', '2', '丙桥', '3']]
])('%s are no cells', (_, lines) => {
  expect(messagesOf(lines)).toEqual([])
})
