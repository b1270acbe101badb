import {describe, expect, test} from 'vitest'
import {givenTo, paragraphs} from './match-ids.fixture.ts'

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

describe('what is seen to be an article only now', () => {
  const before = paragraphs(
    ...['第一章　总则', '第一条　夜市应当登记：', '（一）固定的；', '登记不收费用。'],
    ...['第二条　古井不得填埋，由所在镇人民政府逐一登记管护。', '登记不收费用。']
  )
  const now = [
    {id: 's1', text: '第一章　总则'},
    {id: 'a1', text: '第一条　夜市应当登记：'},
    {id: 'a1-1-1', text: '（一）固定的；'},
    {id: 'a1-2', text: '登记不收费用。'},
    {id: 'a2', text: '第二条　古井不得填埋，由所在镇人民政府逐一登记管护。'},
    {id: 'a2-2', text: '登记不收费用。'}
  ]
  const ids = ['p001', 'p002', 'p003', 'p004', 'p005', 'p006']

  test('keeps the ids that it was cited by', () => {
    expect(givenTo(before, now).map(([, id]) => id)).toEqual(ids)
  })

  test('also when it is amended later, beside articles that are new', () => {
    const published = now.map(({text}, at) => ({id: ids[at] ?? '', text}))
    const amended = [
      ...now.slice(0, 4),
      {id: 'a2', text: '第二条　古井不得填埋，由所在街道办事处逐一登记管护。'},
      {id: 'a2-2', text: '登记不收费用。'},
      {id: 'a3', text: '第三条　本办法自公布之日起施行。'}
    ]
    expect(givenTo(published, amended).map(([, id]) => id)).toEqual([...ids, 'a3'])
  })

  test('and what is not taken for one any more keeps those of the article', () => {
    expect(givenTo(now, before).map(([, id]) => id)).toEqual(now.map(({id}) => id))
  })

  test('an article of the same number that is another text does not take its id', () => {
    const other = [...now.slice(0, 4), {id: 'a2', text: '第二条　本市河道每年清淤两次。'}]
    expect(givenTo(before, other).at(-1)?.[1]).toBe('a2')
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
