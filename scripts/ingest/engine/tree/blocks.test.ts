import {describe, expect, test} from 'vitest'
import {
  append,
  appendAll,
  blocksOf,
  createBlock,
  documentsOf,
  firstLine,
  isBlock,
  lastLine,
  setText,
  textOf,
  toCaption,
  toFurniture,
  toHeading
} from './blocks.ts'
import type {Block, Document, Group} from './nodes.ts'

describe('text', () => {
  test('the text of a block is that of all its runs', () => {
    const block = create('甲')
    block.children = [
      {type: 'text', value: '甲'},
      {type: 'text', value: '乙'}
    ]
    expect(textOf(block)).toBe('甲乙')
  })

  test('text that is set replaces all of it', () => {
    const block = create('甲')
    setText(block, '乙')
    expect(textOf(block)).toBe('乙')
  })
})

describe('append', () => {
  test('text and places of the second go to the end of the first', () => {
    const block = create('前半', [3])
    append(block, create('后半', [5, 6]), '')
    expect(textOf(block)).toBe('前半后半')
    expect(block.data.lines).toEqual([3, 5, 6])
  })

  test('the divider stands between them', () => {
    const block = create('关于甲')
    append(block, create('的报告'), ' ')
    expect(textOf(block)).toBe('关于甲 的报告')
  })

  test('the second block stays as it was', () => {
    const next = create('后半', [5])
    append(create('前半', [3]), next, '')
    expect(textOf(next)).toBe('后半')
    expect(next.data.lines).toEqual([5])
  })
})

describe('appendAll', () => {
  test('texts and places of all others go to the end of the first', () => {
    const block = create('甲', [3])
    appendAll(block, [create('乙', [5, 6]), create('丙', [8])], '、')
    expect(textOf(block)).toBe('甲、乙、丙')
    expect(block.data.lines).toEqual([3, 5, 6, 8])
  })

  test('without others nothing changes', () => {
    const block = create('甲', [3])
    appendAll(block, [], '、')
    expect([textOf(block), block.data.lines]).toEqual(['甲', [3]])
  })

  test('there may be any number of them', () => {
    const block = create('甲', [1])
    appendAll(
      block,
      Array.from({length: 200_000}, (_, at) => create('乙', [at + 2])),
      ''
    )
    expect(textOf(block)).toHaveLength(200_001)
    expect([firstLine(block), lastLine(block)]).toEqual([1, 200_001])
  })
})

describe('toHeading', () => {
  test('a heading keeps the text and all that is known of the block', () => {
    const block = create('一、概况', [4], {role: 'attachment', gap: 2, indent: 2})
    expect(toHeading(block, 2)).toEqual({
      type: 'heading',
      depth: 2,
      children: [{type: 'text', value: '一、概况'}],
      data: {lines: [4], role: 'attachment', gap: 2, indent: 2}
    })
  })

  test('it has its own data: a role given to it does not change the block', () => {
    const block = create('附件')
    toHeading(block, 1).data.role = 'attachment'
    expect(block.data.role).toBeUndefined()
  })

  test('a text of its own can be given', () => {
    expect(textOf(toHeading(create('名　单'), 1, '名单'))).toBe('名单')
  })

  test('no heading is deeper than six', () => {
    expect(toHeading(create('甲'), 7)).toMatchObject({depth: 6})
  })
})

describe('places', () => {
  test('first and last line do not depend on the order of the places', () => {
    const block = create('甲', [9, 3, 5])
    expect([firstLine(block), lastLine(block)]).toEqual([3, 9])
  })
})

describe('nodes', () => {
  test('blocks are paragraphs and headings that know their places', () => {
    expect(isBlock(create('甲'))).toBe(true)
    expect(isBlock(toHeading(create('甲'), 1))).toBe(true)
    expect(isBlock({type: 'paragraph', children: []})).toBe(false)
    expect(isBlock({type: 'thematicBreak'})).toBe(false)
    expect(isBlock(toFurniture(create('甲'), 'button'))).toBe(false)
  })

  test('the blocks of a document are those of its tasks too, and nothing that is not of it', () => {
    const [title, item, field, last] = ['题', '1.修路', '责任单位：水务局', '完'].map((text) =>
      create(text)
    )
    if (!title || !item || !field || !last) throw new Error('Expected four blocks')
    const task: Group = {
      type: 'group',
      component: 'Task',
      children: [item, field],
      data: {wanted: 't1', props: {}}
    }
    const asides = [toFurniture(create('打印'), 'button'), toCaption(create('钱一 摄'))]
    expect(blocksOf(document([title, ...asides, task, last]))).toEqual([title, item, field, last])
  })

  test('furniture holds the block and why it is none of the document', () => {
    const block = create('— 3 —')
    expect(toFurniture(block, 'page-number')).toEqual({
      type: 'furniture',
      reason: 'page-number',
      children: [block]
    })
  })

  test('documents of a source are found in order, between parts and furniture', () => {
    const [a, b] = [document([create('甲')]), document([create('乙')])]
    const furniture = toFurniture(create('打印'), 'button')
    const part = {type: 'part' as const, role: 'front' as const, children: [create('刊头')]}
    expect(documentsOf({type: 'root', children: [part, a, furniture, b]})).toEqual([a, b])
  })
})

function create(text: string, lines = [1], data: Partial<Block['data']> = {}): Block {
  return createBlock(text, {lines, gap: 0, indent: 0, ...data})
}

function document(children: Document['children']): Document {
  return {type: 'document', children, data: {meta: {}, meeting: null}}
}
