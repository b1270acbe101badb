import {expect, test} from 'vitest'
import {createBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document, Grid} from '../../engine/tree/nodes.ts'
import {joinedTables} from './joined-tables.ts'

const names = '序号\t任务'
const page = () => toFurniture(row('— 2 —'), 'page-number')

test('a table that goes on on the next page is one, without its names again', () => {
  expect(join(table(names, '1\t修井'), page(), table(names, '2\t修桥'), page())).toEqual([
    [names, '1\t修井', '2\t修桥'],
    'page-number — 2 —',
    `table-head ${names}`,
    'page-number — 2 —'
  ])
})

test('so is one that goes on with the next number of its rows', () => {
  expect(join(table(names, '1\t修井'), page(), table('2\t修桥', '3\t修路'))).toEqual([
    [names, '1\t修井', '2\t修桥', '3\t修路'],
    'page-number — 2 —'
  ])
})

test('one that a format has on the next page needs nothing between', () => {
  const [above, below] = [table(names, '1\t修井'), table(names, '2\t修桥')]
  for (const {data} of above.children) data.hints = {page: 1}
  for (const {data} of below.children) data.hints = {page: 2}
  expect(join(above, below)).toEqual([[names, '1\t修井', '2\t修桥'], `table-head ${names}`])
})

test.each([
  ['text between', [table(names, '1\t修井'), row('乙表'), table(names, '1\t修桥')]],
  ['nothing between', [table(names, '1\t修井'), table(names, '1\t修桥')]],
  ['other names', [table(names, '1\t修井'), page(), table('序号\t地点', '2\t甲镇')]],
  ['other columns', [table(names, '1\t修井'), page(), table('2\t修桥\t甲镇')]]
])('tables with %s stay two', (_, children) => {
  expect(join(...children).filter((child) => Array.isArray(child))).toHaveLength(2)
})

function join(...children: Document['children']) {
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  joinedTables()({type: 'root', children: [document]})
  return document.children.map((child) => {
    if (child.type === 'grid') return child.children.map(textOf)
    if (child.type === 'furniture') return `${child.reason} ${child.children.map(textOf).join()}`
    return child.type
  })
}

function table(...rows: readonly string[]): Grid {
  return {type: 'grid', children: rows.map(row)}
}

function row(text: string): Block {
  return createBlock(text, {lines: [1], gap: 0, indent: 0})
}
