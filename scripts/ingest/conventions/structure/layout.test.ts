import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {createBlock, isBlock} from '../../engine/tree/blocks.ts'
import {readLines} from '../../engine/read/lines.ts'
import {fillOf, readLayout} from './layout.ts'

const full = '全市养护道路一千二百公里修补坑槽三千处更换井盖四十八个'
const short = '加固桥梁六座。'

describe('lines', () => {
  test('are wrapped where most that end no sentence have one width', () => {
    expect(read([...lines(4, full), short, ...lines(4, full), short]).lineWidth).toBe(full.length)
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
    expect(read(some).indented).toBe(true)
  })

  test('not where a few other lines are', () => {
    const few = [`　　${full}`, short, full, short, full, short, full, short, full, short]
    expect(read(few).indented).toBe(false)
  })
})

test('page breaks cut paragraphs where several stop at a comma, above an empty line', () => {
  const cut = ['全市养护道路，', '', '修补坑槽。', '']
  expect(read([...cut, ...cut, ...cut]).cut).toBe(true)
  expect(read(cut).cut).toBe(false)
  expect(read(['修补坑槽。', '', '修补坑槽。', '', '修补坑槽。']).cut).toBe(false)
})

function lines(count: number, text: string): string[] {
  return Array.from({length: count}, () => text)
}

function read(some: readonly string[]) {
  return readLayout(toDocument(readLines(some.join('\n'))))
}

function toDocument(tree: Root): Root {
  const children = tree.children.filter((node) => isBlock(node))
  const data = {meta: {}, meeting: null}
  return {type: 'root', children: [{type: 'document', children, data}]}
}
