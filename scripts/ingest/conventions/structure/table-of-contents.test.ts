import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {createBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {tableOfContents} from './table-of-contents.ts'

const title = '子虚区古井保护办法'
const chapters = ['第一章　总则', '第二章　养护', '第三章　附则']
const text = chapters.flatMap((chapter, at) => [chapter, `第${'一二三'.charAt(at)}条　井栏完好。`])

test.each([
  ['目　　录', chapters],
  ['【目次】', chapters],
  ['目录', chapters.map((chapter, at) => `${chapter}……${String(at + 2)}`)],
  ['目录', ['一、总则', '二、养护', '一、总 则', '井栏完好。'].slice(0, 2)]
])(
  'the lines from “%s” to where the first stands again are a table of contents',
  (heading, list) => {
    const rest = list[0]?.startsWith('一、') ? ['一、总 则', '井栏完好。'] : text
    expect(listed([title, heading, ...list, ...rest])).toEqual([heading, ...list])
  }
)

test('chapters that follow each other without a text are one, too', () => {
  expect(listed([title, ...chapters, ...text])).toEqual(chapters)
})

const decimals = ['1 总则', '1.1 目的', '1.2 依据', '2 养护', '2.1 井栏']
const plan = decimals.flatMap((line) => (line.includes('.') ? [line, '井栏完好。'] : [line]))

test('lines in decimals that no heading says to be a list are one, down to where the first stands again', () => {
  expect(listed([title, ...decimals, ...plan])).toEqual(decimals)
  expect(listed([title, '目　录', ...decimals, ...plan])).toEqual(['目　录', ...decimals])
  const unnumbered = ['1.1 目的', '1.2 依据', '养护', '2.1 井栏']
  expect(listed([title, '总则', ...unnumbered, ...plan])).toEqual(unnumbered)
  expect(listed([title, ...plan])).toEqual([])
  expect(listed([title, '1 总则', '1.1 目的', ...plan])).toEqual([])
})

test('a preface may stand between the list and the first chapter', () => {
  const preface = '为了养护古井，制定本规划。'
  expect(listed([title, '目录', ...chapters, preface, ...text])).toEqual(['目录', ...chapters])
})

test.each([
  ['chapters that have their text', [title, ...text]],
  ['a heading that lists nothing', [title, '目录', ...text]],
  ['a list whose lines never come again', [title, '目录', '井栏', '井绳', '第一条　井栏完好。']],
  ['a list with sentences in it', [title, '目录', '井栏', '井绳完好。', '井栏', '第一条　略。']],
  ['a line that comes again at once', [title, '目录', '井栏', '井栏', '第一条　略。']],
  ['a heading at the end', [title, '目录']]
])('%s is none', (_, lines) => {
  expect(listed(lines)).toEqual([])
})

test.each([
  [
    ['一、总则', '二、附则'],
    ['1. 总则', '2. 附则']
  ],
  [
    ['一、总则……1', '二、附则……3'],
    ['1　总则', '2　附则']
  ],
  [
    ['1.总则', '2.附则'],
    ['第一章　总则', '第二章　附则']
  ]
])(
  'below its heading, a list may have other numbers than the text',
  (list, [first = '', last = '']) => {
    const lines = [title, '目录', ...list, first, '井栏完好。', last, '自公布之日起施行。']
    expect(listed(lines)).toEqual(['目录', ...list])
  }
)

test('what has a role already is none of it', () => {
  const blocks = [title, '目录', ...chapters, ...text].map(create)
  const [, , first] = blocks
  if (first) first.data.role = 'note'
  expect(run(blocks)).toEqual([])
})

function listed(lines: readonly string[]): string[] {
  return run(lines.map(create))
}

function run(blocks: Block[]): string[] {
  const document: Document = {type: 'document', children: blocks, data: {meta: {}, meeting: null}}
  const tree: Root = {type: 'root', children: [document]}
  tableOfContents()(tree)
  return blocks.filter(({data}) => data.role === 'contents').map(textOf)
}

function create(line: string): Block {
  return createBlock(line, {lines: [1], gap: 1, indent: 0})
}
