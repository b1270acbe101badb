import type {PhrasingContent} from 'mdast'
import {expect, test} from 'vitest'
import {textOf} from './blocks.ts'
import {plainText} from './inline.ts'
import {cellsOf, changeCells, createRow} from './rows.ts'

const strong: PhrasingContent = {type: 'strong', children: [text('修　桥')]}

test.each([
  [['1', '修桥', '区水务局']],
  [['', '修桥', '']],
  [['', '', '']],
  [['修桥']],
  [['修', '', '桥']]
])('the cells of a row of %j are those it was made of', (cells) => {
  const row = createRow(
    cells.map((cell) => (cell === '' ? [] : [text(cell)])),
    {lines: [3], gap: 0, indent: 0}
  )
  expect(textOf(row)).toBe(cells.join('\t'))
  expect(cellsOf(row).map(plainText)).toEqual(cells)
})

test('a tab in a cell divides no cells', () => {
  const row = createRow([[text('修\t桥')], [text('甲')]], {lines: [3], gap: 0, indent: 0})
  expect(cellsOf(row).map(plainText)).toEqual(['修 桥', '甲'])
})

test('each cell is changed by itself, and keeps what is emphasised in it', () => {
  const row = createRow([[], [strong, text('　三座')], []], {lines: [3], gap: 0, indent: 0})
  changeCells(row, (cell) => cell.replace(/\s+/g, ''))
  expect(textOf(row)).toBe('\t修桥三座\t')
  expect(cellsOf(row)[1]).toEqual([{type: 'strong', children: [text('修桥')]}, text('三座')])
})

function text(value: string) {
  return {type: 'text' as const, value}
}
