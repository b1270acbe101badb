import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Block, Document, Role} from '../../engine/tree/nodes.ts'
import {captions} from './captions.ts'

test('a caption between two paragraphs is set aside, in its place', () => {
  const first = create('桥修好了。')
  const caption = create('图为捞月桥。钱一　摄')
  const next = create('渡口也修好了。')
  expect(run(first, caption, next)).toEqual([
    first,
    {type: 'part', role: 'captions', children: [caption]},
    next
  ])
})

test.each([
  ['a paragraph', create('钱一把桥拍了下来。')],
  ['a title', create('桥头摄影', 'title')],
  ['a line that a measure cuts', create('钱一用温度计量过，最低一份18摄')]
])('%s stays', (_, block) => {
  expect(run(block)).toEqual([block])
})

test('a line that ends in the middle of a word stays', () => {
  const next = createBlock('像机二十台。', {lines: [2], gap: 0, indent: 0})
  const line = create('全县渡口新装了视频摄')
  expect(run(line, next)).toEqual([line, next])
})

function run(...children: Block[]): Document['children'] {
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  const tree: Root = {type: 'root', children: [document]}
  captions()(tree)
  return document.children
}

function create(line: string, role?: Role): Block {
  return createBlock(line, {lines: [1], gap: 1, indent: 0, ...(role ? {role} : {})})
}
