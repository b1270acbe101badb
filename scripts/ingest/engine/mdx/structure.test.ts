import fc from 'fast-check'
import type {PhrasingContent, Table} from 'mdast'
import {describe, expect, test} from 'vitest'
import {compile} from '../../../../src/documents/compile.ts'
import {createBlock} from '../tree/blocks.ts'
import type {BlockData, Document, Grid} from '../tree/nodes.ts'
import {createRow} from '../tree/rows.ts'
import {toMdx} from './to-mdx.ts'

describe('a table', () => {
  test('is one of Markdown, the rows of which have ids and places', () => {
    const mdx = mdxOf(grid([null, 'right'], ['序号', '任务'], ['1', '修桥']))
    expect(mdx).toContain('  | 序号 | 任务 |\n  | - | -: |\n  | 1 | 修桥 |\n')
    const {blocks, body} = compile(mdx)
    expect(blocks).toMatchObject([
      {id: 'p001', type: 'table-head', at: '1', text: '序号\t任务'},
      {id: 'p002', type: 'tr', at: '2', text: '1\t修桥'}
    ])
    expect(body).toContain('<tr id="p002" data-at="2">\n<td>1</td>\n<td align="right">修桥</td>')
  })

  test('has its first row among the others where nothing names the columns', () => {
    const mdx = mdxOf({...grid(null, ['1', '修井'], ['2', '修桥']), nameless: true})
    expect(mdx).toContain('<Table rows="p001 p002" at="1 2" head="none">\n  | 1 | 修井 |\n')
    const {blocks, body} = compile(mdx)
    expect(blocks.map(({type}) => type)).toEqual(['tr', 'tr'])
    expect(body).not.toContain('<th')
  })

  test('keeps cells that the first row has no column for, and empty ones', () => {
    const {blocks} = compile(mdxOf(grid(null, ['甲'], ['', '乙', '丙'])))
    expect(blocks.map(({text}) => text)).toEqual(['甲\t\t', '\t乙\t丙'])
  })

  test('comes out as it is, whatever its cells hold', () => {
    const cell = fc.string({
      unit: fc.constantFrom(...'甲乙|\\`*_{}<>[]~$&#:-!1aw.@'.split(''), 'www.', '://')
    })
    const rows = fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(rows, (printed) => {
        const {blocks} = compile(mdxOf(grid(null, ...printed)))
        expect(blocks.map(({text}) => text)).toEqual(printed.map((cells) => cells.join('\t')))
      })
    )
  })

  test('is the same in pieces and as a whole', () => {
    const mdx = mdxOf(grid(null, ['甲', '乙'], ['丙', '丁']), paragraph([text('戊')]))
    expect(compile(mdx, 1).blocks).toEqual(compile(mdx).blocks)
  })
})

describe('emphasis', () => {
  const inner = [
    ...[{type: 'strong', children: [text('“修桥”')]}, text('三座，')],
    ...[{type: 'emphasis', children: [text('含'), {type: 'delete', children: [text('渡口')]}]}]
  ] as PhrasingContent[]

  test('is an element, beside any punctuation', () => {
    expect(compile(mdxOf(paragraph(inner))).body).toContain(
      '<strong>“修桥”</strong>三座，<em>含<del>渡口</del></em></p>'
    )
  })

  test('is the same in pieces and as a whole', () => {
    const mdx = mdxOf(paragraph(inner), paragraph([text('戊')]), paragraph(inner.slice(0, 1)))
    expect(compile(mdx, 1).body.replace(/\n+/g, '\n')).toBe(compile(mdx).body.replace(/\n+/g, '\n'))
  })
})

test('an item of a list that had a bullet says so, one with a number has it in its text', () => {
  const data = (isNumbered: boolean) => ({hints: {item: {depth: 1, isNumbered}}})
  const {blocks} = compile(
    mdxOf(paragraph([text('甲')], data(false)), paragraph([text('1. 乙')], data(true)))
  )
  expect(blocks.map((block) => [block.type, block.text])).toEqual([
    ['bullet', '甲'],
    ['p', '1. 乙']
  ])
})

function mdxOf(...children: Document['children']): string {
  return toMdx({type: 'document', children, data: {meta: {}, meeting: null}})
}

function grid(align: Table['align'], ...rows: (readonly string[])[]): Grid {
  const children = rows.map((cells, at) =>
    createRow(
      cells.map((cell) => [text(cell)]),
      {lines: [at + 1], gap: 0, indent: 0, id: `p00${String(at + 1)}`}
    )
  )
  return {type: 'grid', align, children}
}

function paragraph(children: PhrasingContent[], data: Partial<BlockData> = {}) {
  const block = createBlock('', {lines: [9], gap: 0, indent: 0, id: 'p009', ...data})
  block.children = children
  return block
}

function text(value: string) {
  return {type: 'text' as const, value}
}
