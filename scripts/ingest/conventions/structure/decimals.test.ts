import {describe, expect, test} from 'vitest'
import {createBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document, Role} from '../../engine/tree/nodes.ts'
import {findDecimals} from './decimals.ts'

describe('findDecimals', () => {
  test('a plan has a level for each part of a number', () => {
    const lines = [
      '1 总则',
      '1.1 目的',
      '略。',
      '1.2范围',
      '2　职责',
      '2.1 甲',
      '2.1.1 乙',
      '2.2 丙',
      '3 附则'
    ]
    expect(levels(lines)).toEqual([
      ...['1 1 总则', '2 1.1 目的', '2 1.2范围', '1 2　职责', '2 2.1 甲', '3 2.1.1 乙'],
      ...['2 2.2 丙', '1 3 附则']
    ])
  })

  test('a number counts where it goes on, a quantity does not', () => {
    const lines = ['1 总则', '1.1 目的', '3.5 公里以上的道路', '1.2 范围', '12 个镇', '2 职责']
    expect(levels(lines)).toEqual(['1 1 总则', '2 1.1 目的', '2 1.2 范围', '1 2 职责'])
  })

  test('a paper without points in its numbers has none', () => {
    expect(levels(['1 总则', '2 职责', '2.1 公里', '3 附则'])).toEqual([])
  })

  test('an attachment begins anew, and the list of contents is passed over', () => {
    const lines: [string, Role][] = [
      ['1 总则', 'contents'],
      ['1.1 目的', 'contents'],
      ['附件', 'attachment']
    ]
    const plan = ['1 总则', '1.1 目的', '1.2 范围']
    expect(levels([...lines, ...plan, ['附件', 'attachment'], ...plan])).toHaveLength(6)
  })
})

function levels(lines: readonly (string | [string, Role])[]): string[] {
  const children = lines.map((line) => {
    const [text, role] = typeof line === 'string' ? [line] : line
    return createBlock(text, {lines: [1], gap: 1, indent: 0, ...(role ? {role} : {})})
  })
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  return [...findDecimals(document)].map(([block, level]) => `${String(level)} ${textOf(block)}`)
}
