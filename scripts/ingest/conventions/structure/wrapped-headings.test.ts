import {describe, expect, test} from 'vitest'
import {createBlock, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {joinWrappedHeadings} from './wrapped-headings.ts'

const text = '全市列养道路三百公里，全部落实了养护责任单位和责任人，做到有路必养。'
const wide = '一、当前全市农村公路养护管理工作中存在'

describe('a heading over two lines', () => {
  test('is one where blank lines divide all but its lines', () => {
    const blocks = join([p(1, wide, 1), p(2, '主要问题', 0), p(4, text, 1)])
    expect(blocks.map(textOf)).toEqual([`${wide}主要问题`, text])
    expect(blocks[0]?.data.lines).toEqual([1, 2])
  })

  test.each(['一、养护的成绩和', '（一）养护以及', '一、养护的', '第三章 道路、'])(
    'is one where no heading ends as the first does: %s',
    (first) => {
      const blocks = join([p(1, first, 1), p(2, '主要问题', 0), p(3, text, 0)])
      expect(blocks.map(textOf)).toEqual([`${first}主要问题`, text])
    }
  )
})

test.each([0, 1])('the name of a chapter stands behind its number, %i lines below it', (gap) => {
  const blocks = join([p(1, '第一章', 1), p(2 + gap, '总则', gap), p(4, `第一条　${text}`, 1)])
  expect(blocks.map(textOf)).toEqual(['第一章　总则', `第一条　${text}`])
})

describe('two lines are left', () => {
  test.each([
    ['a blank line divides them', [p(1, wide, 1), p(3, '主要问题', 1), p(5, text, 1)]],
    ['nothing tells', [p(1, wide, 0), p(2, '主要问题', 0), p(3, text, 0)]],
    ['the first is short', [p(1, '一、道路', 1), p(2, '主要问题', 0), p(4, text, 1)]],
    ['the first is a sentence', [p(1, `${wide}。`, 1), p(2, '主要问题', 0), p(4, text, 1)]],
    ['the first has no number', [p(1, wide.slice(2), 1), p(2, '主要问题', 0), p(4, text, 1)]],
    ['the second has one', [p(1, wide, 1), p(2, '（一）问题', 0), p(4, text, 1)]],
    ['the second is text', [p(1, wide, 1), p(2, '问题不少。', 0), p(4, text, 1)]],
    ['the second states a fact', [p(1, wide, 1), p(2, '责任单位：市交通局', 0), p(4, text, 1)]],
    ['no division is below', [p(1, '第一章', 1), p(2, '总则', 0), p(3, text, 0)]],
    ['nothing follows', [p(1, wide, 1), p(2, '主要问题', 0)]]
  ])('where %s', (_, blocks) => {
    expect(join(blocks).map(textOf)).toEqual(blocks.map(textOf))
  })
})

function join(children: Block[]): Block[] {
  const document: Document = {
    type: 'document',
    children: structuredClone(children),
    data: {meta: {}, meeting: null}
  }
  joinWrappedHeadings(document)
  return document.children.filter((child) => isBlock(child))
}

function p(line: number, words: string, gap: number): Block {
  return createBlock(words, {lines: [line], gap, indent: 0})
}
