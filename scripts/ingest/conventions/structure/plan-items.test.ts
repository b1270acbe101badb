import {expect, test} from 'vitest'
import {createBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {planItems} from './plan-items.ts'

test('an item goes on over the foot of a page and the head of the next, which stay furniture', () => {
  const children: Document['children'] = [
    line('1. 修缮古井十口。'),
    toFurniture(line('— 2 —'), 'page-number'),
    toFurniture(line('公报'), 'running-head'),
    line('责任单位：区文旅局'),
    line('2. 新建公园三座。'),
    line('责任单位：区园林局')
  ]
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  planItems()({type: 'root', children: [document]})
  expect(
    document.children.map((child) =>
      'component' in child || child.type === 'furniture' ? child.children.map(textOf) : child.type
    )
  ).toEqual([
    ['1. 修缮古井十口。', '责任单位：区文旅局'],
    ['— 2 —'],
    ['公报'],
    ['2. 新建公园三座。', '责任单位：区园林局']
  ])
})

function line(text: string) {
  return createBlock(text, {lines: [1], gap: 0, indent: 0})
}
