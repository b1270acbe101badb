import {expect, test} from 'vitest'
import {createBlock, isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import {rosters} from './rosters.ts'
import {at, create, treeOf} from '../records/readers/attendance.fixture.ts'

test('furniture between announcement and list stays where it is', () => {
  const document = create('乌有市第八届人大常委会第三次会议纪要', ['出席：钱一　孙二三'])
  document.children.unshift(toFurniture(createBlock('— 3 —', at(9)), 'page-number'))
  rosters()(treeOf(document))
  expect(document.children.map(({type}) => type)).toEqual(['furniture', 'paragraph', 'paragraph'])
})

test('a list goes on over a page, and may be a table', () => {
  const document = create('乌有市第八届人大常委会第三次会议纪要', ['出席：', '钱一　孙二三　李四'])
  const rows = ['周五　吴六七　郑八', '王九　冯十一　陈十二'].map((text, row) =>
    createBlock(text.replaceAll('　', '\t'), at(5 + row))
  )
  const foot = toFurniture(createBlock('— 3 —', at(4)), 'page-number')
  document.children.push(foot, {type: 'grid', children: rows}, createBlock('缺席：', at(9)))
  rosters()(treeOf(document))
  const types = document.children.map(({type}) => type)
  expect(types).toEqual(['paragraph', 'paragraph', 'furniture', 'paragraph'])
  expect(document.children.filter((child) => isBlock(child)).map(textOf)).toEqual([
    '出席：',
    '钱一 孙二三 李四 周五 吴六七 郑八 王九 冯十一 陈十二',
    '缺席：'
  ])
})

test('a list may begin on the page behind its announcement', () => {
  const document = create('乌有市第八届人大常委会第三次会议纪要', ['缺席：'])
  const foot = toFurniture(createBlock('— 3 —', at(4)), 'page-number')
  document.children.push(foot, createBlock('王　九　冯十一', at(6)))
  rosters()(treeOf(document))
  const shown = document.children.map((child) => (isBlock(child) ? child.data.role : child.type))
  expect(shown).toEqual(['label', 'names', 'furniture'])
})

test.each([
  [1, '钱一 孙二三 李四 周五 吴六七 郑八 王九'],
  [2, '钱一 孙二三 李四 周五 吴六七 郑八']
])(
  'a last row of one name is of the list where it stands as far as the others: %i',
  (gap, list) => {
    const document = create('乌有市第八届人大常委会第三次会议纪要', [
      '出席：',
      '钱一　孙二三　李四'
    ])
    const [row, last] = [createBlock('周五　吴六七　郑八', at(5)), createBlock('王九', at(7))]
    Object.assign(row.data, {gap: 1})
    Object.assign(last.data, {gap})
    document.children.push(row, last)
    rosters()(treeOf(document))
    const texts = document.children.filter((child) => isBlock(child)).map(textOf)
    expect(texts[1]).toBe(list)
  }
)
