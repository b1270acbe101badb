import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Provenance, Segment} from '../../src/schema/report.ts'
import {countByTarget, essence, findDifference, findStray} from './proof.ts'

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

describe('a line ends in exactly one place', () => {
  test('where it went to a document, a session or furniture, or is empty', () => {
    expect(findStray(lines, provenance)).toBeNull()
    expect(findStray([...lines, '\u200b　'], provenance)).toBeNull()
  })

  test.each([
    ['nowhere', {}, []],
    ['nowhere, as one that is empty', {to: 'furniture', reason: 'blank'} as const, []]
  ])('else the first that went %s is found', (_, segment, targets) => {
    const others = provenance.segments.filter(({start}) => start !== 7)
    const all = 'to' in segment ? [...others, {start: 7, end: 7, ...segment}] : others
    expect(findStray(lines, trace(...all))).toEqual({place: 7, text: '—7—', targets})
  })

  test.each([
    ['two documents', block(4, 4, 'trees', 'p009'), ['bridges', 'trees']],
    [
      'a document and a session',
      {start: 4, end: 4, to: 'session', session: 'zixu/2024'} as const,
      ['bridges', 'zixu/2024']
    ],
    [
      'a document and furniture',
      {start: 4, end: 4, to: 'furniture', reason: 'button'} as const,
      ['bridges', '']
    ]
  ])('else the first that went to %s is found', (_, segment, targets) => {
    const doubled = trace(...provenance.segments, segment)
    expect(findStray(lines, doubled)).toEqual({place: 4, text: '各镇人民政府：', targets})
  })

  test('and two blocks of one document may share it', () => {
    expect(
      findStray(lines, trace(...provenance.segments, block(6, 6, 'bridges', 'p003')))
    ).toBeNull()
  })
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
