import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {createBlock, isBlock} from '../../engine/tree/blocks.ts'
import {readLines} from '../../engine/read/lines.ts'
import {fillOf, readPrint} from './layout.ts'

const full = '全市养护道路一千二百公里修补坑槽三千处更换井盖四十八个'
const short = '加固桥梁六座。'

describe('lines', () => {
  test('are wrapped where most that end no sentence have one width', () => {
    expect(read([...lines(4, full), short, ...lines(4, full), short]).lineWidth).toBe(full.length)
  })

  test('have the width of the text, not that of more items of lists', () => {
    const items = ['养护道路一百里', '修补坑槽三千处', '更换井盖八个整']
    const some = Array.from({length: 4}, () => [...lines(3, full), short, ...items]).flat()
    expect(read(some).lineWidth).toBe(full.length)
  })

  test.each([
    ['there are few', [full, full, short]],
    ['their widths differ', [full, full.slice(0, 17), full.slice(0, 9), full.slice(0, 21), short]],
    ['some are much wider', [...lines(8, full), ...lines(2, `${full.repeat(3)}。`)]]
  ])('are not wrapped where %s', (_, some) => {
    expect(read(some).lineWidth).toBeNull()
  })

  test('are as full as they are wide, their indent counted', () => {
    const layout = read([...lines(7, full), short])
    const line = (text: string, indent: number) => createBlock(text, {lines: [1], gap: 0, indent})
    expect(fillOf(line(short, 0), layout)).toBe(short.length / full.length)
    expect(fillOf(line(full.slice(2), 2), layout)).toBe(1)
    expect(fillOf(line(short, 0), {...layout, lineWidth: null})).toBe(1)
  })
})

describe('paragraphs are indented', () => {
  test.each([
    ['where many lines are', [`　　${short}`, full, full, `　　${short}`]],
    [
      'where those behind a full stop are, however long they are',
      [1, 2, 3].flatMap(() => [`　　${full}`, ...lines(9, full), short])
    ]
  ])('%s', (_, some) => {
    expect(read(some).layout).toBe('indented')
  })

  test('where those behind the certain end of one are, though tables and lines that wrap are not', () => {
    const ended = `${full.slice(0, -1)}。`
    const part = [`　　${full.slice(0, -2)}`, ended, full, ended, full, ended, full, short]
    const rows = lines(9, '| 桥梁 | 渡口 |')
    const some = Array.from({length: 5}, () => [...part, ...part, ...rows]).flat()
    expect(read(some).layout).toBe('indented')
  })

  test('not where a few other lines are', () => {
    const few = [`　　${full}`, short, full, short, full, short, full, short, full, short]
    expect(read(few).layout).not.toBe('indented')
  })
})

test('page breaks cut paragraphs where several stop at a comma, above an empty line', () => {
  const cut = ['全市养护道路，', '', '修补坑槽。', '']
  expect(read([...cut, ...cut, ...cut]).cut).toBe(true)
  expect(read(cut).cut).toBe(false)
  expect(read(['修补坑槽。', '', '修补坑槽。', '', '修补坑槽。']).cut).toBe(false)
})

describe('the layout', () => {
  const prose = ['全市养护道路。', '', '修补坑槽三千处。', '', '更换井盖四十八个。']
  test.each([
    ['wrapped', 'where lines have one width', [...lines(7, full), short]],
    [
      'wrapped',
      'where an empty line cuts a sentence',
      [...prose, '', '养护道路，其中县道', '', '九条。']
    ],
    ['blank-separated', 'where empty lines divide whole paragraphs', prose],
    [
      'blank-separated',
      'where no paragraph has a full stop',
      [full, '', full, '', full, '', short]
    ],
    ['whole', 'where lines stand close, and each is a sentence', lines(6, short)],
    ['indented', 'where paragraphs are', lines(6, `　　${short}`)]
  ])('is %s %s', (layout, _, some) => {
    expect(read(some).layout).toBe(layout)
  })

  test('is not whole where a page was turned between lines: it may have cut a paragraph', () => {
    const {children} = readLines(lines(8, short).join('\n'))
    const withoutFolio = children.toSpliced(3, 1)
    expect(readPrint(toDocument({type: 'root', children})).layout).toBe('whole')
    expect(readPrint(toDocument({type: 'root', children: withoutFolio})).layout).toBe(
      'blank-separated'
    )
  })

  test('is learnt once, and a layout that is given is believed', () => {
    const tree = toDocument(readLines(prose.join('\n')))
    expect(readPrint(tree).layout).toBe('blank-separated')
    expect(tree.data?.layout).toBe('blank-separated')
    tree.data = {layout: 'whole'}
    expect(readPrint(tree).layout).toBe('whole')
  })
})

function lines(count: number, text: string): string[] {
  return Array.from({length: count}, () => text)
}

function read(some: readonly string[]) {
  return readPrint(toDocument(readLines(some.join('\n'))))
}

function toDocument(tree: Root): Root {
  const children = tree.children.filter((node) => isBlock(node))
  const data = {meta: {}, meeting: null}
  return {type: 'root', children: [{type: 'document', children, data}]}
}
