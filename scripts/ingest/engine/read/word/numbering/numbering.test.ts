import {describe, expect, test} from 'vitest'
import {listed, lvl, p, read, textsOf} from '../word.fixture.ts'

const named = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

/** The definition of one list by its levels, and the lists that are made of it. */
function numbering(levels: string, nums = named): string {
  return `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`
}

test.each([
  ['第一条 a', 'chineseCountingThousand', '第%1条', '<w:suff w:val="space"/>'],
  ['第一条\ta', 'chineseCountingThousand', '第%1条', ''],
  ['一、a', 'chineseCounting', '%1、', ''],
  ['（一）a', 'japaneseCounting', '（%1）', '<w:suff w:val="tab"/>'],
  ['1.\ta', 'decimal', '%1.', ''],
  ['①a', 'decimalEnclosedCircle', '%1', '<w:suff w:val="nothing"/>'],
  ['A) a', 'upperLetter', '%1)', '<w:suff w:val="space"/>'],
  ['a', 'none', '', ''],
  ['a', 'bullet', '\uf06c', ''],
  ['a', 'bullet', 'l', ''],
  ['a', 'decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>']
])('%j stands in front as it is printed', async (text, format, label, more) => {
  const parts = {numbering: numbering(lvl(0, format, label, more))}
  expect(textsOf(await read(p('a', listed(1)) + p('乌有'), parts))).toEqual([text, '乌有'])
})

test('numbers go on over other text and tables, and narrower levels start anew', async () => {
  const levels =
    lvl(0, 'chineseCounting', '%1、') +
    lvl(1, 'chineseCounting', '（%2）') +
    lvl(2, 'decimal', '%3.')
  const [one, two, three] = [p('甲', listed(1)), p('乙', listed(1, 1)), p('丙', listed(1, 2))]
  const table = `<w:tbl><w:tr><w:tc>${two}</w:tc><w:tc>${p('格')}</w:tc></w:tr></w:tbl>`
  const body = one + two + three + three + two + three + p('中') + table + one + two
  expect(textsOf(await read(body, {numbering: numbering(levels)}))).toEqual([
    ...['一、甲', '（一）乙', '1.丙', '2.丙', '（二）乙', '1.丙', '中', '（三）乙\t格'],
    ...['二、甲', '（一）乙']
  ])
})

test('articles of a statute go on over its chapters where their level does not start anew', async () => {
  const levels =
    lvl(0, 'chineseCountingThousand', '第%1章', '<w:suff w:val="space"/>') +
    lvl(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/><w:suff w:val="space"/>')
  const [chapter, article] = [p('章', listed(1)), p('条', listed(1, 1))]
  const body = chapter + article + article + chapter + article
  expect(textsOf(await read(body, {numbering: numbering(levels)}))).toEqual([
    ...['第一章 章', '第一条 条', '第二条 条', '第二章 章', '第三条 条']
  ])
})

test('a level may start anew only behind a wide one', async () => {
  const restart = '<w:lvlRestart w:val="1"/><w:suff w:val="nothing"/>'
  const levels =
    lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%2') + lvl(2, 'decimal', '%3', restart)
  const body = [0, 1, 2, 1, 2, 0, 2].map((ilvl) => p('甲', listed(1, ilvl))).join('')
  expect(textsOf(await read(body, {numbering: numbering(levels)}))).toEqual([
    ...['1甲', '1甲', '1甲', '2甲', '2甲', '2甲', '1甲']
  ])
})

test('a label has the numbers of wider levels, plain where the level is legal', async () => {
  const levels =
    lvl(0, 'chineseCounting', '%1、') +
    lvl(1, 'decimal', '%1.%2') +
    lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/><w:suff w:val="nothing"/>')
  const body = [0, 1, 2, 0, 2].map((ilvl) => p('甲', listed(1, ilvl))).join('')
  expect(textsOf(await read(body, {numbering: numbering(levels)}))).toEqual([
    ...['一、甲', '一.1甲', '1.1.1甲', '二、甲', '2.1.1甲']
  ])
})

test('a wider level that was left out counts as if it had been printed', async () => {
  const levels = lvl(0, 'chineseCounting', '%1、') + lvl(1, 'decimal', '%1.%2')
  const body = [1, 1, 0, 1].map((ilvl) => p('甲', listed(1, ilvl))).join('')
  expect(textsOf(await read(body, {numbering: numbering(levels)}))).toEqual([
    ...['一.1甲', '一.2甲', '二、甲', '二.1甲']
  ])
})

test('lists of one definition count on with each other, but for one that starts anew', async () => {
  const override = (content: string) => `<w:lvlOverride w:ilvl="0">${content}</w:lvlOverride>`
  const num = (id: number, content = '') =>
    `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="0"/>${content}</w:num>`
  const nums =
    num(1) +
    num(2) +
    num(3, override('<w:startOverride w:val="5"/>')) +
    num(4, override(lvl(0, 'upperRoman', '%1-')))
  const body = [1, 1, 2, 3, 3, 1, 4].map((numId) => p('甲', listed(numId))).join('')
  const parts = {numbering: numbering(lvl(0, 'decimal', '%1.'), nums)}
  expect(textsOf(await read(body, parts))).toEqual([
    ...['1.甲', '2.甲', '3.甲', '5.甲', '6.甲', '7.甲', 'VIII-甲']
  ])
})

describe('lists of styles', () => {
  const style = (id: string, content: string, type = 'paragraph') =>
    `<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`
  const of = (id: string) => `<w:pStyle w:val="${id}"/>`
  const inList = (id: number) =>
    `<w:pPr><w:numPr><w:numId w:val="${String(id)}"/></w:numPr></w:pPr>`

  test('a style has the level that names it, and gives it to those based on it', async () => {
    const levels =
      lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="A"/>') +
      lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="B"/>')
    const styles =
      style('A', inList(1)) +
      style('B', inList(1)) +
      style('C', '<w:basedOn w:val="B"/>') +
      style('D', `<w:basedOn w:val="A"/>${inList(0)}`)
    const body = ['A', 'B', 'C', 'D', 'A'].map((id) => p('甲', of(id))).join('')
    expect(textsOf(await read(body, {numbering: numbering(levels), styles}))).toEqual([
      ...['一、甲', '（一）甲', '（二）甲', '甲', '二、甲']
    ])
  })

  test('a paragraph may leave the list of its style', async () => {
    const body = p('甲', of('A')) + p('乙', of('A') + listed(0)) + p('丙', of('A'))
    const parts = {numbering: numbering(lvl(0, 'decimal', '%1.')), styles: style('A', inList(1))}
    expect(textsOf(await read(body, parts))).toEqual(['1.甲', '乙', '2.丙'])
  })

  test('a list may be that of a style of lists', async () => {
    const link = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="L"/></w:abstractNum>'
    const linked = '<w:num w:numId="8"><w:abstractNumId w:val="7"/></w:num>'
    const parts = {
      numbering: link + numbering(lvl(0, 'decimal', '%1)'), named + linked),
      styles: style('L', inList(1), 'numbering')
    }
    expect(textsOf(await read(p('甲', listed(8)) + p('乙', listed(1)), parts))).toEqual([
      ...['1)甲', '2)乙']
    ])
  })

  test('styles that are based on each other, and lists that are linked to themselves, end', async () => {
    const parts = {
      numbering: numbering(`<w:numStyleLink w:val="L"/>${lvl(0, 'decimal', '%1.')}`),
      styles:
        style('A', '<w:basedOn w:val="B"/>') +
        style('B', `<w:basedOn w:val="A"/>${inList(1)}`) +
        style('L', inList(1), 'numbering')
    }
    expect(textsOf(await read(p('甲', of('A')), parts))).toEqual(['1.甲'])
  })
})

test('a format that is not known is said', async () => {
  const parts = {numbering: numbering(lvl(0, 'thaiCounting', '%1.'))}
  const {doubts} = await read(p('甲', listed(1)), parts)
  expect(doubts).toMatchObject([{rule: 'reading-doubtful', place: 1, found: '自动编号'}])
})

test('numbers of so many digits stand in the newer of two forms', async () => {
  const custom =
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
    '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
  const level = `<w:lvl w:ilvl="0"><w:start w:val="9"/>${custom}<w:suff w:val="space"/><w:lvlText w:val="%1"/></w:lvl>`
  const body = p('甲', listed(1)) + p('乙', listed(1))
  expect(textsOf(await read(body, {numbering: numbering(level)}))).toEqual(['009 甲', '010 乙'])
})

test('an empty paragraph has its number, one that was deleted has none', async () => {
  const mark = `<w:pPr><w:rPr><w:del/></w:rPr>${listed(1)}</w:pPr>`
  const deleted = `<w:p>${mark}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>`
  const body = p('甲', listed(1)) + p('', listed(1)) + deleted + p('丙', listed(1))
  const parts = {numbering: numbering(lvl(0, 'decimal', '%1.'))}
  expect(textsOf(await read(body, parts))).toEqual(['1.甲', '2.', '3.丙'])
})
