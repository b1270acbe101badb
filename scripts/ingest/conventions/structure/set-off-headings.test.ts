import {expect, test} from 'vitest'
import {createBlock, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {headings} from './headings.ts'
import {outline} from './headings.fixture.ts'

/** The headings among lines, each with the blank lines above it. */
function headingsIn(...lines: readonly (readonly [gap: number, text: string])[]): string[] {
  const children = lines.map(([gap, text], at) =>
    createBlock(text, {lines: [at + 1], gap, indent: 0})
  )
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  headings()({type: 'root', children: [document]})
  return document.children
    .filter(isBlock)
    .flatMap((block) => (block.type === 'heading' ? [textOf(block)] : []))
}

const text = '全区列养道路三百公里，全部落实了养护单位。'

test('a line behind a list is a heading where more blank lines stand above it than below', () => {
  const list = [
    [1, '道路养护报告'],
    [1, '桥梁养护报告']
  ] as const
  expect(headingsIn(...list, [2, '区长作报告'], [1, text])).toEqual(['区长作报告'])
  expect(headingsIn(...list, [1, '区长作报告'], [1, text])).toEqual([])
  expect(headingsIn(...list, [2, '区长作报告'], [2, text])).toEqual([])
})

test('the month on a cover is no heading', () => {
  expect(headingsIn([1, '二〇二四年三月'], [1, '第一章　道路'], [1, text])).toEqual([
    '第一章　道路'
  ])
})

test.each([
  ['本次会议选举：', '钱 一 为南柯县人民代表大会常务委员会主任', []],
  ['责任编辑：', '钱一二', []],
  ['本次会议选举了钱一。', '养护工作', ['养护工作']]
])('below “%s” a line is a heading or not: %s', (above, line, found) => {
  expect(headingsIn([1, above], [1, line], [1, text])).toEqual(found)
})

test('a numbered part is a heading right above another, whatever stands below', () => {
  const parts = ['第一部分　部门概况', '一、主要职责', text, '第二部分　预算表', '第三部分']
  const lines = [...parts, text].map((line) => [0, line] as const)
  expect(headingsIn(...lines)).toEqual([...parts.slice(0, 2), ...parts.slice(3)])
})

test('what a decision lists in lines of one number after the other are no headings', () => {
  const lines = [
    '一、古井养护办法',
    '二、古桥养护办法',
    '三、夜市管理规定',
    '本决定自公布之日起施行。'
  ]
  expect(outline(lines, {title: '关于废止三件规章的决定'})).toEqual([])
  expect(outline(lines, {title: '古井养护工作报告'})).toHaveLength(3)
  const divided = ['一、古井', text, '二、古桥', text, '三、夜市', text]
  expect(outline(divided, {title: '关于养护工作的决定'})).toHaveLength(3)
})
