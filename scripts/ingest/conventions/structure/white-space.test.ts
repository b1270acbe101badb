import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  createBlock,
  documentsOf,
  toFurniture,
  toHeading,
  textOf,
  blocksOf
} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {whiteSpace} from './white-space.ts'

describe('whiteSpace', () => {
  test.each([
    ['乌有市　　交通局', '乌有市 交通局'],
    ['甲\t乙\t\t丙', '甲 乙 丙'],
    ['  前后  ', '前后'],
    ['a  b', 'a b'],
    ['甲\u00a0\u2003乙', '甲 乙'],
    ['李　四', '李 四'],
    ['第三条　养护', '第三条 养护']
  ])('%j becomes %j', (printed, tidied) => {
    expect(tidy([create(printed)])).toEqual([tidied])
  })

  test.each(['甲 乙', '甲，乙。', 'Open Data', '3.5公里'])('“%s” stays as it is', (text) => {
    const block = create(text)
    const runs = block.children
    expect(tidy([block])).toEqual([text])
    expect(block.children).toBe(runs)
  })

  test('headings and the blocks of tasks are tidied too', () => {
    const data = {wanted: 't1', props: {}}
    const task = {
      type: 'group' as const,
      component: 'Task',
      children: [create('1.修　　路'), create('单位：\t局')],
      data
    }
    expect(tidy([toHeading(create('一、　总则'), 1), task])).toEqual([
      ...['一、 总则', '1.修 路', '单位： 局']
    ])
  })

  test('furniture is left as it was printed', () => {
    const block = create('—　12　—')
    tidy([create('题'), toFurniture(block, 'page-number')])
    expect(textOf(block)).toBe('—　12　—')
  })

  test('nothing but white space changes, and only single spaces are left', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(' ', '\t', '　', '\u00a0', '甲', 'b')}),
        (text) => {
          const [tidied = ''] = tidy([create(text)])
          expect(tidied.replaceAll(' ', '')).toBe(text.replace(/\s/g, ''))
          expect(tidied).not.toMatch(/^\s|\s$|\s\s|[^\S ]/)
          expect(/\S\s+\S/.test(text)).toBe(tidied.includes(' '))
        }
      )
    )
  })
})

function tidy(children: Document['children']): string[] {
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  const tree = {type: 'root' as const, children: [document]}
  whiteSpace()(tree)
  return documentsOf(tree).flatMap(blocksOf).map(textOf)
}

function create(text: string): Block {
  return createBlock(text, {lines: [1], gap: 0, indent: 0})
}
