import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findIssue} from './issue.ts'

describe('the masthead of a journal', () => {
  test.each([
    ['name above number', ['乌有人大', '2024年第2期']],
    ['name above number and count', ['乌有人大', '2024年第2期（总第31期）']],
    ['all in one line', ['乌有人大2024年第2期']],
    ['all in one line, with the count', ['乌有人大 2024年第2期（总第31期）']],
    ['a name in brackets', ['《乌有人大》2024年第2期']],
    ['a name in brackets above', ['《乌有人大》', '2024 年 第 2 期']],
    ['letter-spacing', ['乌　有　人　大', '2024 年　第 2 期']],
    ['a Chinese number', ['乌有人大', '2024年第二期']],
    ['lines between', ['乌有人大', 'WUYOU RENDA', '双月刊 1993年创刊', '2024年第2期']],
    ['signs around the name', ['●乌有人大●', '2024年第2期']],
    [
      'its publisher between',
      ['乌有人大', '乌有市人大常委会主办', '内部资料 免费交流', '2024年第2期']
    ]
  ])('is read with %s', (_, lines) => {
    expect(findIssue(front(...lines))).toMatchObject({journal: '乌有人大', year: 2024, number: 2})
  })

  test('the label is as printed', () => {
    expect(findIssue(front('乌有人大', '2024年第二期'))?.label).toBe('2024年第二期')
    expect(findIssue(front('乌有人大', '2024 年第 12 期'))?.label).toBe('2024年第12期')
  })

  test('a bulletin is one, too', () => {
    expect(findIssue(front('子虚区人大常委会公报', '2025年第1期（总第37期）'))).toEqual({
      ...{journal: '子虚区人大常委会公报', year: 2025, number: 1, label: '2025年第1期'}
    })
  })

  test('the nearest name above the number counts', () => {
    expect(findIssue(front('乌有市图书馆藏书', '乌有人大', '2024年第2期'))?.journal).toBe(
      '乌有人大'
    )
  })

  test('a number without a name near it is passed over for one that has', () => {
    const lines = ['2023年第6期', '乌有人大', '2024年第2期']
    expect(findIssue(front(...lines))).toMatchObject({journal: '乌有人大', year: 2024, number: 2})
  })
})

describe('the path of a saved page', () => {
  test.each([
    '首页 > 互动交流 > 《乌有人大》 > 2024年 > 第2期 > 区县人大',
    '您的位置：首页 » 《乌有人大》杂志 » 2024年 » 第2期',
    '首页＞《乌有人大》＞2024年第2期',
    '首页/《乌有人大》/2024年/第2期'
  ])('“%s” names the journal and its issue', (line) => {
    const issue = {journal: '乌有人大', year: 2024, number: 2, label: '2024年第2期'}
    expect(findIssue(path(line))).toEqual(issue)
    expect(findIssue({type: 'root', children: [inDocument(line)]})).toEqual(issue)
  })

  test('other furniture does not', () => {
    const tree = path('首页 > 《乌有人大》 > 2024年 > 第2期')
    expect(findIssue(tree)).not.toBeNull()
    for (const node of tree.children) if (node.type === 'furniture') node.reason = 'site-footer'
    expect(findIssue(tree)).toBeNull()
  })
})

describe('what is no issue', () => {
  test.each([
    ['a masthead without a number', ['乌有人大', '总第31期']],
    ['a number alone', ['2024年第2期']],
    ['a year alone', ['乌有人大', '2024年']],
    ['a journal far above', ['乌有人大', '1', '2', '3', '4', '5', '2024年第2期']],
    ['a course, not an issue', ['乌有人大', '2024年第2次会议']]
  ])('%s is none', (_, lines) => {
    expect(findIssue(front(...lines))).toBeNull()
  })

  test('a text that mentions one is none', () => {
    const block = create('本文载于《乌有人大》2024年第2期。')
    expect(findIssue({type: 'root', children: [document([block])]})).toBeNull()
  })

  test('nor is a contents list that does', () => {
    const tree = front('《乌有人大》2024年第2期')
    for (const node of tree.children) if (node.type === 'part') node.role = 'contents'
    expect(findIssue(tree)).toBeNull()
  })
})

function front(...lines: readonly string[]): Root {
  return {
    type: 'root',
    children: [{type: 'part', role: 'front', children: lines.map(create)}, document([])]
  }
}

function path(line: string): Root {
  const children = [create(line)]
  return {type: 'root', children: [{type: 'furniture', reason: 'breadcrumb', children}]}
}

function inDocument(line: string): Document {
  return document([{type: 'furniture', reason: 'breadcrumb', children: [create(line)]}])
}

function document(children: Document['children']): Document {
  return {type: 'document', children, data: {meta: {}, meeting: null}}
}

function create(line: string): Block {
  return createBlock(line, {lines: [1], gap: 0, indent: 0})
}
