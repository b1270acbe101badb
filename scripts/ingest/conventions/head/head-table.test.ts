import {expect, test} from 'vitest'
import type {Document} from '../../engine/tree/nodes.ts'
import {textOf, isBlock} from '../../engine/tree/blocks.ts'
import {createRow} from '../../engine/tree/rows.ts'
import {openHeadTable} from './head-table.ts'

function open(...cells: readonly string[]) {
  const row = createRow(
    cells.map((value) => (value === '' ? [] : [{type: 'text', value}])),
    {lines: [1], gap: 0, indent: 0}
  )
  const document: Document = {
    type: 'document',
    children: [{type: 'grid', children: [row]}],
    data: {meta: {}, meeting: null}
  }
  openHeadTable(document)
  return document.children.map((child) => (isBlock(child) ? textOf(child) : child.type))
}

test('a number and who let the paper out, set beside each other by a table, are a line', () => {
  expect(open('子政请〔2024〕8号', '', '签发人：钱一')).toEqual(['子政请〔2024〕8号　签发人：钱一'])
})

test.each([
  ['what else it holds', ['子政请〔2024〕8号', '修桥资金']],
  ['no number', ['签发人：钱一', '']]
])('a table stays one with %s', (_, cells) => {
  expect(open(...cells)).toEqual(['grid'])
})
