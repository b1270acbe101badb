import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {matchIds} from './match-ids.ts'
import type {IdentifiedBlock} from './identified-block.ts'

/** Paragraphs as ingest numbers them. */
const paragraphs = (...texts: string[]): IdentifiedBlock[] =>
  texts.map((text, at) => ({id: `p${String(at + 1).padStart(3, '0')}`, text}))

/** Texts with the ids that they are given. */
function givenTo(before: IdentifiedBlock[], after: IdentifiedBlock[]): [string, string][] {
  const ids = matchIds(before, after)
  return after.map(({id, text}) => [text, ids.get(id) ?? ''])
}

describe('a paragraph keeps its id', () => {
  test('where another is put above it, which gets one that none had', () => {
    expect(givenTo(paragraphs('甲', '乙', '丙'), paragraphs('甲', '新', '乙', '丙'))).toEqual([
      ...[
        ['甲', 'p001'],
        ['新', 'p005'],
        ['乙', 'p002'],
        ['丙', 'p003']
      ]
    ])
  })

  test('where another above it is gone, whose id is nobody’s', () => {
    expect(givenTo(paragraphs('甲', '乙', '丙'), paragraphs('乙', '丙', '新'))).toEqual([
      ...[
        ['乙', 'p002'],
        ['丙', 'p003'],
        ['新', 'p004']
      ]
    ])
  })

  test('where it stands elsewhere now', () => {
    expect(givenTo(paragraphs('甲', '乙', '丙'), paragraphs('丙', '甲', '乙'))).toEqual([
      ...[
        ['丙', 'p003'],
        ['甲', 'p001'],
        ['乙', 'p002']
      ]
    ])
  })

  test('where a word of it was corrected', () => {
    const before = paragraphs('甲', '本市各级机关应当在三十日内公布预算。', '乙')
    const after = paragraphs('新', '甲', '本市各级机关应当在二十日内公布预算。', '乙')
    expect(
      givenTo(before, after)
        .slice(1)
        .map(([, id]) => id)
    ).toEqual(['p001', 'p002', 'p003'])
  })

  test('where it is joined with the one behind it', () => {
    const first = '本次会议听取了区人民政府关于养老服务设施建设情况的报告，并进行了审议。'
    const second = '会议认为各项工作进展顺利。'
    expect(givenTo(paragraphs('甲', first, second), paragraphs('甲', first + second))).toEqual([
      ...[
        ['甲', 'p001'],
        [first + second, 'p002']
      ]
    ])
  })

  test('where spaces in it are set otherwise', () => {
    expect(givenTo(paragraphs('甲', '安　宁'), paragraphs('新', '甲', '安 宁'))[2]).toEqual([
      ...['安 宁', 'p002']
    ])
  })

  test('where the same words stand beside it and beyond', () => {
    const before = paragraphs('甲', '同意', '乙', '同意', '丙', '同意')
    const after = paragraphs('甲', '乙', '同意', '丙', '同意')
    expect(givenTo(before, after).map(([, id]) => id)).toEqual([
      ...['p001', 'p003', 'p004', 'p005', 'p006']
    ])
  })

  test('though it is now seen to be a heading', () => {
    const before = paragraphs('甲', '乙', '丙')
    const after = [
      {id: 'p001', text: '甲'},
      {id: 's1', text: '乙'},
      {id: 'p002', text: '丙'}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(['p001', 'p002', 'p003'])
  })
})

describe('in an article', () => {
  const before = [
    {id: 'a1', text: '第一条　夜市应当登记：'},
    {id: 'a1-1-1', text: '（一）固定的；'},
    {id: 'a1-1-2', text: '（二）临时的。'},
    {id: 'a1-2', text: '登记不收费用。'},
    {id: 'a2', text: '第二条　古井不得填埋：'},
    {id: 'a2-2', text: '登记不收费用。'}
  ]

  test('a paragraph put in moves neither the paragraphs nor the items below it', () => {
    const after = [
      {id: 'a1', text: '第一条　夜市应当登记：'},
      {id: 'a1-1-1', text: '（一）固定的；'},
      {id: 'a1-2', text: '另有一段补入。'},
      {id: 'a1-2-2', text: '（二）临时的。'},
      {id: 'a1-3', text: '登记不收费用。'},
      {id: 'a2', text: '第二条　古井不得填埋：'},
      {id: 'a2-2', text: '登记不收费用。'}
    ]
    expect(givenTo(before, after)).toEqual([
      ['第一条　夜市应当登记：', 'a1'],
      ['（一）固定的；', 'a1-1-1'],
      ['另有一段补入。', 'a1-4'],
      ['（二）临时的。', 'a1-1-2'],
      ['登记不收费用。', 'a1-2'],
      ['第二条　古井不得填埋：', 'a2'],
      ['登记不收费用。', 'a2-2']
    ])
  })

  test('an item goes with the number that is printed in front of it', () => {
    const after = [
      {id: 'a1', text: '第一条　夜市应当登记：'},
      {id: 'a1-1-1', text: '（一）流动的；'},
      {id: 'a1-1-2', text: '（二）固定的；'},
      {id: 'a1-1-3', text: '（三）临时的。'}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(after.map(({id}) => id))
  })
})

test('a text that is quite another gets an id of its own', () => {
  expect(
    givenTo(paragraphs('甲', '修建石桥三座。', '乙'), paragraphs('甲', '另有任命。', '乙'))
  ).toEqual([
    ...[
      ['甲', 'p001'],
      ['另有任命。', 'p004'],
      ['乙', 'p003']
    ]
  ])
})

describe('an id that says a number goes with the number', () => {
  test('of an article, a paragraph in it, an item of that, and a task', () => {
    const before = [
      {id: 'title', text: '条例'},
      {id: 'a1', text: '第一条　甲'},
      {id: 'a1-2', text: '乙'},
      {id: 't1', text: '丙'}
    ]
    const after = [
      {id: 'title', text: '新条例'},
      {id: 'a1', text: '第一条　新'},
      {id: 'a1-2', text: '又新'},
      {id: 'a2', text: '第二条　甲'},
      {id: 'a2-2', text: '乙'},
      {id: 't1', text: '丁'},
      {id: 't2', text: '丙'}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(after.map(({id}) => id))
  })

  test('of a heading, but not where another heading has it already', () => {
    const before = [
      {id: 's1', text: '一、加强监督工作'},
      {id: 's2', text: '二、改进代表工作'},
      {id: 's3', text: '结语'}
    ]
    const after = [
      {id: 's1', text: '一、坚持正确方向'},
      {id: 's2', text: '二、加强监督工作'},
      {id: 's3', text: '三、改进代表工作'},
      {id: 's4', text: '结语'}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(['s1', 's2', 's5', 's3'])
  })

  test('of a heading in front of which one without a number was put', () => {
    const before = [{id: 's1', text: '一、加强监督工作'}]
    const after = [
      {id: 's1', text: '前言'},
      {id: 's2', text: '一、加强监督工作'}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(['s3', 's1'])
  })
})

describe('whatever is inserted, removed or changed', () => {
  const edit = fc.record({
    how: fc.constantFrom('insert', 'remove', 'change', 'move'),
    at: fc.nat(),
    to: fc.nat()
  })
  /** A list of numbers of which no two are the same, after edits; and what was left alone. */
  const edited = (length: number, edits: {how: string; at: number; to: number}[]) => {
    const texts = Array.from({length}, (_, at) => at)
    let next = length
    for (const {how, at, to} of edits) {
      const place = at % (texts.length + 1)
      if (how === 'insert') texts.splice(place, 0, next++)
      else if (how === 'remove') texts.splice(place, 1)
      else if (how === 'change' && place < texts.length) texts[place] = next++
      else texts.splice(to % (texts.length + 1), 0, ...texts.splice(place, 1))
    }
    return texts
  }

  test.each([
    ['each is unlike all others', (n: number) => `第${String(n)}号文件`.repeat(3)],
    ['many are alike', (n: number) => `本项目投资${String(n)}万元，由区财政局安排，年底前完成。`]
  ])('ids of paragraphs that are left alone never move, where %s', (_, textOf) => {
    fc.assert(
      fc.property(fc.nat(60), fc.array(edit, {maxLength: 12}), (length, edits) => {
        const before = paragraphs(...Array.from({length}, (_, at) => textOf(at)))
        const now = edited(length, edits)
        const given = givenTo(before, paragraphs(...now.map(textOf)))
        for (const [at, n] of now.entries()) {
          if (n < length) expect(given[at]?.[1]).toBe(before[n]?.id)
        }
      })
    )
  })

  test('each has one id, and no text that is new has one that another text had', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '同意', '一、甲', '（一）乙', '第一条　丙'))
    const ids = (list: string[]) => paragraphs(...list)
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const given = matchIds(ids(old), ids(now))
        expect(new Set(given.values()).size).toBe(now.length)
        for (const [at, text] of now.entries()) {
          const id = given.get(ids(now)[at]?.id ?? '') ?? ''
          if (!old.includes(text)) expect(ids(old).map((block) => block.id)).not.toContain(id)
        }
      })
    )
  })

  test('what is not changed is given what it had', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '同意', '一、甲'))
    fc.assert(
      fc.property(texts, (list) => {
        for (const [id, given] of matchIds(paragraphs(...list), paragraphs(...list)))
          expect(given).toBe(id)
      })
    )
  })
})

test.each([
  ['nothing is the same', (at: number) => `旧${String(at)}`, (at: number) => `新${String(at)}`],
  ['all is the same', () => '同意', () => '同意'],
  [
    'all is alike',
    (at: number) => `${String(at)}年预算安排`,
    (at: number) => `${String(-at)}年预算安排`
  ]
])('a hundred thousand paragraphs are matched where %s', (_, old, now) => {
  const length = 100_000
  const ids = matchIds(
    paragraphs(...Array.from({length}, (_, at) => old(at))),
    paragraphs(...Array.from({length}, (_, at) => now(at)))
  )
  expect(ids.size).toBe(length)
})
