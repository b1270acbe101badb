import {expect, test} from 'vitest'
import {createBlock, textOf} from '../../engine/tree/blocks.ts'
import {numberedMenu} from './menus.ts'

const menuIn = (...texts: string[]) =>
  numberedMenu(texts.map((text) => createBlock(text, {lines: [1], gap: 0, indent: 0}))).map(textOf)

const menu = [
  ...['1. 机构', '2. 规划', '1. 预算', '2. 决算', '3. 采购'],
  ...['1. 建议', '2. 提案', '3. 会议']
]

test('lists of names one behind the other, each counted anew, are a menu', () => {
  expect(menuIn('子虚区', ...menu, '关于夜市的通知')).toEqual(menu)
})

test.each([
  [
    'one list',
    ['1. 亮灯', '2. 摆摊', '3. 收摊', '4. 打扫', '5. 关灯', '6. 锁门', '7. 值夜', '8. 交班']
  ],
  [
    'the contents and headings of a text in decimals',
    [
      ...['1.总则', '1.1编制目的', '1.2编制依据', '2.组织体系', '2.1领导机构', '3.应急防范'],
      ...['1.总则', '1.1编制目的', '1.2编制依据']
    ]
  ],
  ['few lines', menu.slice(0, 6)],
  ['sentences', menu.map((text) => `${text}，要按时。`)]
])('%s are none', (_, texts) => {
  expect(menuIn(...texts)).toEqual([])
})
