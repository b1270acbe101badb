import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Provenance, Segment} from '../../src/schema/report.ts'
import {countByTarget, essence, findDifference} from './proof.ts'

const lines = [
  '子虚区公报 第3期',
  '',
  '关于修桥的通知',
  '各镇人民政府：',
  '　　今年修桥３座，其中南柯镇',
  '2座，投资1.5亿元。',
  '— 7 —',
  '关于植树的通知',
  '植树ＡＢ两区。'
]
const provenance = trace(
  {start: 1, end: 1, to: 'session', session: 'zixu/2024'},
  {start: 2, end: 2, to: 'furniture', reason: 'blank'},
  block(3, 3, 'bridges', 'title'),
  block(4, 4, 'bridges', 'p001'),
  block(5, 6, 'bridges', 'p002'),
  {start: 7, end: 7, to: 'furniture', reason: 'page-number'},
  block(8, 8, 'trees', 'title'),
  block(9, 9, 'trees', 'p001')
)
const bridges = '关于修桥的通知\n各镇人民政府：\n今年修桥3座，其中南柯镇2座，投资1.5亿元。'
const trees = '关于植树的通知\n植树AB两区。'

describe('a document that holds what its lines hold', () => {
  test.each([
    ['as it is printed', bridges],
    ['with its lines joined', bridges.replaceAll('\n', '')],
    ['with other white space', bridges.replace('今年', ' 今 年　')],
    ['with full-width digits as they were', bridges.replace('3座', '３座')],
    ['with its punctuation escaped', bridges.replaceAll('，', '\\，')]
  ])('passes %s', (_, text) => {
    expect(find(text)).toBeNull()
  })

  test('passes with every other of its source', () => {
    expect(
      findDifference(lines, provenance, [
        {id: 'bridges', text: bridges},
        {id: 'trees', text: trees}
      ])
    ).toBeNull()
  })

  test('needs no line that went to the session or to furniture', () => {
    expect(find(`子虚区公报\n${bridges}`)).not.toBeNull()
    expect(find(`${bridges}— 7 —`)).not.toBeNull()
  })

  test('passes where two blocks share a line', () => {
    const shared = trace(block(3, 3, 'bridges', 'title'), block(3, 4, 'bridges', 'p001'))
    const text = '关于修桥的通知\n各镇人民政府：'
    expect(findDifference(lines, shared, [{id: 'bridges', text}])).toBeNull()
  })
})

describe('a difference is found and placed', () => {
  test.each([
    ['a lost character', ['修桥3座', '修3座'], '桥3座', '3座其中'],
    ['a lost digit', ['1.5亿', '1.亿'], '5亿元', '亿元'],
    ['a lost line', ['各镇人民政府：\n', ''], '各镇人民政府', '今年修桥'],
    ['an invented character', ['修桥3座', '修好桥3座'], '桥3座', '好桥3座'],
    ['an invented digit', ['3座', '30座'], '座其中', '0座其中'],
    ['an invented word behind all', ['亿元。', '亿元。完'], '', '完'],
    ['a repeated character', ['南柯', '南柯柯'], '镇2座', '柯镇2座'],
    [
      'a repeated line',
      ['各镇人民政府：', '各镇人民政府：各镇人民政府：'],
      '今年修桥',
      '各镇人民政府'
    ],
    ['two characters that changed places', ['其中', '中其'], '其中南柯', '中其南柯'],
    [
      'two lines that changed places',
      ['关于修桥的通知\n各镇人民政府：', '各镇人民政府：关于修桥的通知'],
      '关于修桥',
      '各镇人民'
    ],
    ['another character in its place', ['投资', '投货'], '资15亿元', '货15亿元'],
    ['a traditional character made simple', ['镇2', '鎮2'], '镇2座', '鎮2座'],
    ['a number written in another way', ['3座', '三座'], '3座其中', '三座其中'],
    ['a rare character that is lost', ['的通知', '的〇通知'], '通知', '〇通知'],
    ['a document that is empty', [bridges, ''], '关于修桥', '']
  ])('for %s', (_, [from = '', to = ''], expected, found) => {
    const difference = find(bridges.replace(from, to))
    expect(difference?.document).toBe('bridges')
    expect(difference?.expected.startsWith(expected)).toBe(true)
    expect(difference?.found.startsWith(found)).toBe(true)
    expect([difference?.expected === '', difference?.found === '']).toEqual([
      expected === '',
      found === ''
    ])
  })

  test('for the first document that differs, by its address', () => {
    const difference = findDifference(lines, provenance, [
      {id: 'bridges', text: bridges},
      {id: 'trees', text: trees.replace('两', '二')},
      {id: 'lost', text: '甲'}
    ])
    expect(difference).toEqual({document: 'trees', expected: '两区', found: '二区'})
  })

  test('for a document that no line went to', () => {
    const difference = findDifference(lines, provenance, [{id: 'other', text: '甲'}])
    expect(difference).toEqual({document: 'other', expected: '', found: '甲'})
  })

  test('for text that moved from one document to another', () => {
    const moved = [
      {id: 'bridges', text: bridges.replace('各镇人民政府：', '')},
      {id: 'trees', text: `各镇人民政府：${trees}`}
    ]
    expect(findDifference(lines, provenance, moved)?.document).toBe('bridges')
    expect(findDifference(lines, provenance, moved.slice(1))?.document).toBe('trees')
  })
})

describe('for any text', () => {
  test('cut into lines anywhere, nothing differs', () => {
    fc.assert(
      fc.property(fc.array(printed, {minLength: 1}), (cut) => {
        const all = trace(block(1, cut.length, 'a', 'p001'))
        expect(findDifference(cut, all, [{id: 'a', text: cut.join('')}])).toBeNull()
      })
    )
  })

  test('one change of a character is found where it is', () => {
    fc.assert(
      fc.property(fc.array(character, {minLength: 1}), fc.nat(), character, (text, n, other) => {
        const at = n % text.length
        fc.pre(text[at] !== other)
        const changed = text.with(at, other)
        const all = trace(block(1, 1, 'a', 'p001'))
        expect(findDifference([text.join('')], all, [{id: 'a', text: changed.join('')}])).toEqual({
          document: 'a',
          expected: text.slice(at, at + 12).join(''),
          found: changed.slice(at, at + 12).join('')
        })
      })
    )
  })
})

test('what may not be lost are Han characters of all planes, digits and Latin letters', () => {
  expect(essence('〇𠮷审 審，（3．5％）“ＡbÉ”·①……\n—')).toBe('〇𠮷审審35AbÉ')
})

describe('Han characters', () => {
  test('are counted by where their lines went', () => {
    expect(countByTarget(lines, provenance)).toEqual({
      source: 46,
      documents: 39,
      session: 7,
      furniture: 0
    })
  })

  test('of a line that went nowhere count for the source only', () => {
    const {segments} = provenance
    const rest = {...provenance, segments: segments.filter(({start}) => start !== 8)}
    expect(countByTarget(lines, rest)).toMatchObject({source: 46, documents: 32})
  })

  test('of a line that two blocks share count once', () => {
    const shared = trace(block(1, 2, 'a', 'title'), block(2, 2, 'a', 'p001'))
    expect(countByTarget(['通知', '各镇：甲'], shared)).toEqual({
      source: 5,
      documents: 5,
      session: 0,
      furniture: 0
    })
  })

  test('of furniture are told from those of documents', () => {
    const page = trace(block(1, 1, 'a', 'p001'), {
      start: 2,
      end: 2,
      to: 'furniture',
      reason: 'button'
    })
    expect(countByTarget(['甲乙', '打印本页'], page)).toEqual({
      source: 6,
      documents: 2,
      session: 0,
      furniture: 4
    })
  })
})

const character = fc.constantFrom(...'子虚区桥〇3a0Z'.split(''))
const printed = fc.string({unit: fc.constantFrom(...'子虚３3Ａ a，。　', '𠮷')})

function find(text: string) {
  return findDifference(lines, provenance, [{id: 'bridges', text}])
}

function trace(...segments: Segment[]): Provenance {
  return {file: 'bulletin.txt', unit: 'line', segments}
}

function block(start: number, end: number, document: string, id: string): Segment {
  return {start, end, to: 'document', document, block: id}
}
