import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {dataOf} from './data.ts'
import {createBlock} from './engine/tree/blocks.ts'
import type {Block, Document} from './engine/tree/nodes.ts'

const source = {
  file: 'a.txt',
  sha256: 'a'.repeat(64),
  encoding: 'utf-8',
  unit: 'line',
  start: 1,
  end: 9
} as const

function block(text: string, lines: number[], id?: string): Block {
  return createBlock(text, {lines, gap: 0, indent: 0, ...(id === undefined ? {} : {id})})
}

function evidenceOf(children: Document['children'], evidence: Record<string, Block>) {
  const document: Document = {
    type: 'document',
    children,
    data: {
      meta: {title: '关于修桥的通知', kind: 'notice', session: 'zixu/2024'},
      evidence,
      meeting: null
    }
  }
  return dataOf(document, new VFile({path: 'a.txt'}), source).evidence
}

test.each([
  ['as it is', '甲　乙', '甲 乙'],
  ['by its beginning, where it is a whole text', '桥'.repeat(2000), `${'桥'.repeat(60)}…`]
])('a document without a title is called by its first row, %s', (_, text, title) => {
  const document: Document = {
    type: 'document',
    children: [{type: 'grid', children: [block(text, [1], 'p001')]}],
    data: {meta: {kind: 'other', session: 'zixu/2024'}, meeting: null}
  }
  expect(dataOf(document, new VFile({path: 'a.csv'}), source).title).toBe(title)
})

test('a fact that its ground does not print is unknown, and said', () => {
  const title = block('关于修桥的通知', [3], 'title')
  const signed = block('2024年7月1日', [9], 'p001')
  const document: Document = {
    type: 'document',
    children: [title, signed],
    data: {
      meta: {
        ...{title: '关于修桥的通知', kind: 'notice', session: 'zixu/2024'},
        dates: {written: '2024-07-01', passed: '2024-07-02'},
        documentNumber: '子虚政发〔2024〕3号'
      },
      evidence: {'dates.written': signed, 'dates.passed': signed, documentNumber: title},
      meeting: null
    }
  }
  const file = new VFile({path: 'a.txt'})
  const {dates, documentNumber, evidence} = dataOf(document, file, source)
  expect(dates).toMatchObject({written: '2024-07-01', passed: null})
  expect(documentNumber).toBeNull()
  expect(evidence).toEqual({'dates.written': 'p001'})
  expect(file.messages.map(({line, reason}) => [line, reason])).toEqual([
    [9, expect.stringContaining('2024-07-02')],
    [3, expect.stringContaining('子虚政发〔2024〕3号')]
  ])
})

describe('what a fact stands on', () => {
  const title = block('关于修桥的通知', [3], 'title')
  const text = block('略。', [4, 5], 'p001')

  test('is the id of its block', () => {
    expect(evidenceOf([title, text], {kind: title})).toEqual({kind: 'title'})
  })

  test('is the block that a line became a part of', () => {
    expect(evidenceOf([title, text], {issuers: block('略', [5])})).toEqual({issuers: 'p001'})
  })

  test('is its place in the source where it is no part of the document', () => {
    const line = block('发布日期：2024-07-01', [1, 2])
    const furniture = {type: 'furniture' as const, reason: 'catalogue', children: [line]}
    expect(evidenceOf([furniture, title, text], {'dates.published': line})).toEqual({
      'dates.published': '@1-2'
    })
  })

  test('is in one order, whatever was decided first', () => {
    const keys = (evidence: Record<string, Block>) =>
      Object.keys(evidenceOf([title, text], evidence))
    expect(keys({kind: title, author: text})).toEqual(keys({author: text, kind: title}))
  })
})
