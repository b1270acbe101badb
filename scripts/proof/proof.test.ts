import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {essence, findDifference} from './proof.ts'
import {block, lines, provenance, trace} from './proof.fixture.ts'

const bridges = '关于修桥的通知\n各镇人民政府：\n今年修桥3座，其中南柯镇2座，投资1.5亿元。'
const trees = '关于植树的通知\n植树AB两区。'

describe('a document that holds what its lines hold', () => {
  test.each([
    ['as it is printed', bridges],
    ['with its lines joined', bridges.replaceAll('\n', '')],
    ['with other white space', bridges.replace('今年', ' 今 年　')],
    ['with full-width digits as they were', bridges.replace('3座', '３座')]
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
    ['a lost character', ['修桥3座', '修3座'], '桥3座', '3座，', 5],
    ['a lost digit', ['1.5亿', '1.亿'], '5亿元', '亿元', 6],
    ['a lost stop', ['1.5亿', '15亿'], '.5亿', '5亿', 6],
    ['another comma', ['座，投', '座,投'], '，投资', ',投资', 6],
    ['a full-width mark made narrow', ['府：', '府:'], '：今年', ':今年', 4],
    ['a mark too many', ['年修桥', '年修_桥'], '桥3座', '_桥3座', 5],
    ['an escape that stands in the text', ['，其', '\\，其'], '，其中', '\\，其', 5],
    ['a lost line', ['各镇人民政府：\n', ''], '各镇人民政府', '今年修桥', 4],
    ['an invented character', ['修桥3座', '修好桥3座'], '桥3座', '好桥3座', 5],
    ['an invented digit', ['3座', '30座'], '座，其中', '0座，其', 5],
    ['an invented word behind all', ['亿元。', '亿元。完'], '', '完', 6],
    ['a repeated character', ['南柯', '南柯柯'], '镇2座', '柯镇2座', 5],
    [
      'a repeated line',
      ['各镇人民政府：', '各镇人民政府：各镇人民政府：'],
      '今年修桥',
      '各镇人民政府',
      5
    ],
    ['two characters that changed places', ['其中', '中其'], '其中南柯', '中其南柯', 5],
    [
      'two lines that changed places',
      ['关于修桥的通知\n各镇人民政府：', '各镇人民政府：关于修桥的通知'],
      '关于修桥',
      '各镇人民',
      3
    ],
    ['another character in its place', ['投资', '投货'], '资1.5亿元', '货1.5亿元', 6],
    ['a traditional character made simple', ['镇2', '鎮2'], '镇2座', '鎮2座', 5],
    ['a number written in another way', ['3座', '三座'], '3座，其中', '三座，其中', 5],
    ['a rare character that is lost', ['的通知', '的〇通知'], '通知', '〇通知', 3],
    ['a document that is empty', [bridges, ''], '关于修桥', '', 3]
  ])('for %s', (_, [from = '', to = ''], expected, found, line) => {
    const difference = find(bridges.replace(from, to))
    expect(difference).toMatchObject({id: 'bridges', place: line})
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
    expect(difference).toEqual({id: 'trees', place: 9, expected: '两区。', found: '二区。'})
  })

  test('for a document that no line went to', () => {
    const difference = findDifference(lines, provenance, [{id: 'other', text: '甲'}])
    expect(difference).toEqual({id: 'other', place: null, expected: '', found: '甲'})
  })

  test('for text that moved from one document to another', () => {
    const moved = [
      {id: 'bridges', text: bridges.replace('各镇人民政府：', '')},
      {id: 'trees', text: `各镇人民政府：${trees}`}
    ]
    expect(findDifference(lines, provenance, moved)?.id).toBe('bridges')
    expect(findDifference(lines, provenance, moved.slice(1))?.id).toBe('trees')
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
          id: 'a',
          place: 1,
          expected: text.slice(at, at + 12).join(''),
          found: changed.slice(at, at + 12).join('')
        })
      })
    )
  })
})

test.each([
  ['signs', '①⑴Ⅲ℃％〔〕《》“”——……·□'],
  ['characters of other scripts', 'かカབོདᠮᠣᠩᠭᠣᠯئۇيغۇرΩжé'],
  ['characters outside of the basic plane', '𠮷💰\u{f0001}'],
  ['characters for private use and none at all', '\ue123\ufffe\ufffd'],
  ['what shapes others', 'ئ\u200cۇ\u061c\u200f、ᠮ\u180eᠣ、葛\u{e0100}、👨\u200d👩❤\ufe0f'],
  ['marks of Markdown', '*_`~{}<>[]\\&#|']
])('of %s each one counts', (_, characters) => {
  const all = trace(block(1, 1, 'a', 'p001'))
  const prove = (text: string) => findDifference([characters], all, [{id: 'a', text}])
  expect(prove(characters)).toBeNull()
  for (const character of new Set(characters)) {
    expect(prove(characters.replace(character, ''))).not.toBeNull()
    expect(prove(characters.replace(character, character + character))).not.toBeNull()
  }
})

test('what may change is what cleaning changes, and white space', () => {
  expect(essence('\f第３条　ＡＢ\u200b区\u00ad \u200e乙\u200d丙')).toBe('第3条AB区乙丙')
})

const character = fc.constantFrom(...'子虚区桥〇3a0Z'.split(''))
const printed = fc.string({unit: fc.constantFrom(...'子虚３3Ａ a，。　', '𠮷')})

function find(text: string) {
  return findDifference(lines, provenance, [{id: 'bridges', text}])
}
