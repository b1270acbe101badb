import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readLines} from '../../engine/read/lines.ts'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {abridge} from './abridge.ts'
import {unwrap} from './unwrap.ts'

describe('a paragraph of very many lines', () => {
  test('is joined in order, and knows all of them', () => {
    const lines = Array.from({length: 5000}, (_, at) => `第${String(at)}座桥，`)
    const [paragraph, closing] = unwrapped(...lines, '都修好了。', '', '以上报告，请予审议。')
    expect(paragraph && textOf(paragraph)).toBe(`${lines.join('')}都修好了。`)
    expect(paragraph?.data.lines).toEqual(Array.from({length: 5001}, (_, at) => at + 1))
    expect(closing && textOf(closing)).toBe('以上报告，请予审议。')
  })

  test('goes on while a bracket is open that was opened long ago', () => {
    const inside = '其中石桥三座、木桥两座'.repeat(100)
    const [paragraph] = unwrapped(`全市桥梁（${inside}`, '', '另有浮桥', '', '一座）都修好了。')
    expect(paragraph && textOf(paragraph)).toBe(`全市桥梁（${inside}另有浮桥一座）都修好了。`)
  })
})

describe('abridge', () => {
  test('leaves a text of ordinary length as it is', () => {
    expect(abridge('甲'.repeat(480))).toBe('甲'.repeat(480))
  })

  test('keeps the front and the end of a long one, and between them the last of each mark', () => {
    const [front, end] = ['甲'.repeat(160), '乙'.repeat(160)]
    expect(abridge(`${front}“丙（丙。丙）（丙，${'丙'.repeat(1000)}${end}`)).toBe(
      `${front}“。）（，${end}`
    )
  })
})

/** The paragraphs of a document of these lines. */
function unwrapped(...lines: readonly string[]): Block[] {
  const children = readLines(lines.join('\n')).children.filter((child) => isBlock(child))
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  unwrap()({type: 'root', children: [document]}, new VFile({path: 'a.txt'}))
  return document.children.filter((child) => isBlock(child))
}
