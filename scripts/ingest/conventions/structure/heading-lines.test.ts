import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {isInList} from './heading-lines.ts'

const text = '全区列养道路三百公里。'

/** The lines that stand in a list. */
function listed(...lines: readonly string[]): string[] {
  const children = lines.map((line) => createBlock(line, {lines: [1], gap: 0, indent: 0}))
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  return lines.filter((_, at) => isInList(document, at))
}

test('lines 1. 2. 3. right below each other are a list', () => {
  expect(listed('一、甲', '1.桥梁', '2.道路', '3.渡口', text)).toEqual([
    '1.桥梁',
    '2.道路',
    '3.渡口'
  ])
  expect(listed('（1）桥梁', '（2）道路')).toEqual(['（1）桥梁', '（2）道路'])
})

test('lines with text between them are none, nor are those of the wide levels', () => {
  expect(listed('1.桥梁', text, '2.道路', text)).toEqual([])
  expect(listed('一、甲', '二、乙', '三、戊', '（一）丙', '（二）丁')).toEqual([])
  expect(listed('（一）丙', '（二）丁', '（三）戊')).toHaveLength(3)
  expect(listed('1.桥梁', '3.道路')).toEqual([])
})
