import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import {cellsByTabs} from './cells.ts'
import type {Line} from './region.ts'
import {readByTabs} from './tabbed-rows.ts'

const toLine = (printed: string): Line => ({
  block: createBlock(printed, {lines: [1], gap: 0, indent: 0}),
  printed,
  text: printed
})

test('a table may be as long as a source', () => {
  const head = toLine('序号\t任务\t')
  const row = toLine('1\t修井\t')
  const lines = [head, ...Array.from({length: 200_000}, () => row)]
  const {rows, end} = readByTabs(lines, 0, cellsByTabs(head))
  expect(end).toBe(lines.length)
  expect(rows.at(-1)?.cells).toEqual(['1', '修井'])
})
