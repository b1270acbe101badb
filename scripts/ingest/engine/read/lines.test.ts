import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isBlock, textOf} from '../tree/blocks.ts'
import {readLines} from './lines.ts'

describe('readLines', () => {
  test('each line that is not empty is one block with its number', () => {
    expect(read('甲\n乙\n丙')).toEqual([
      {text: '甲', lines: [1], gap: 0, indent: 0},
      {text: '乙', lines: [2], gap: 0, indent: 0},
      {text: '丙', lines: [3], gap: 0, indent: 0}
    ])
  })

  test.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['old Macintosh', '\r']
  ])('lines end as on %s', (_, end) => {
    expect(read(`甲${end}${end}乙`).map(({text, lines}) => [text, lines])).toEqual([
      ['甲', [1]],
      ['乙', [3]]
    ])
  })

  test('empty lines are counted in the gap of the block below them', () => {
    expect(read('\n\n甲\n乙\n \t\n　　\n丙').map(({gap}) => gap)).toEqual([2, 0, 2])
  })

  test.each([
    ['　　甲', 2],
    ['　甲', 1],
    ['  甲', 1],
    ['    甲', 2],
    ['甲　　乙', 0]
  ])('the indent of “%s” is the width of the spaces at its front', (line, indent) => {
    expect(read(line)).toMatchObject([{text: line, indent}])
  })

  test('the margin of a page is no indent', () => {
    const text = '甲'.repeat(12)
    const page = ['      ', '  ', '  ', '      ', '  '].map((spaces) => spaces + text)
    expect(read(page.join('\n')).map(({indent}) => indent)).toEqual([2, 0, 0, 2, 0])
  })

  test('the margin of a page shows where few lines go on, too', () => {
    const text = '甲'.repeat(12)
    const page = Array.from({length: 8}, (_, at) => (at === 4 ? '    ' : '        ') + text)
    expect(read(page.join('\n')).map(({indent}) => indent)).toEqual([2, 2, 2, 2, 0, 2, 2, 2])
  })

  test('form feeds tell pages, where there are any', () => {
    expect(read('甲\n\f乙\n\f\n丙').map(({hints}) => hints?.page)).toEqual([1, 2, 3])
    expect(read('甲\n乙').map(({hints}) => hints)).toEqual([undefined, undefined])
  })

  test('no text is changed, white space at the ends included', () => {
    expect(read('  甲\t乙　 ')).toMatchObject([{text: '  甲\t乙　 '}])
  })

  test('line separators inside a line do not end it', () => {
    expect(read('甲\u2028乙\f丙')).toMatchObject([{lines: [1]}])
  })

  test('nothing makes no blocks', () => {
    expect(read('')).toEqual([])
    expect(read('\n \n　\n')).toEqual([])
  })

  test('blocks and gaps add up to all lines', () => {
    const line = fc.constantFrom('', ' ', '　', '甲', '　　乙', 'c')
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const blocks = read(lines.join('\n'))
        const gaps = blocks.reduce((sum, {gap}) => sum + gap, 0)
        expect(gaps + blocks.length).toBe(lines.findLastIndex((each) => each.trim() !== '') + 1)
        for (const {text, lines: [at = 0] = []} of blocks) expect(text).toBe(lines[at - 1])
      })
    )
  })
})

function read(text: string) {
  return readLines(text)
    .children.filter(isBlock)
    .map((block) => ({text: textOf(block), ...block.data}))
}
