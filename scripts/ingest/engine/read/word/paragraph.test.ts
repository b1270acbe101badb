import {describe, expect, test} from 'vitest'
import {listed, lvl, p, pairsOf, read} from './word.fixture.ts'

describe('what a document says of its blocks', () => {
  test('headings, titles, alignment, indents and empty lines are known', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
    const body =
      p('题', '<w:pStyle w:val="T"/>') +
      p('') +
      p('章', '<w:pStyle w:val="1"/>') +
      p('节', '<w:pStyle w:val="2"/>') +
      p('文', '<w:ind w:firstLine="640"/>') +
      p('　文', '<w:ind w:firstLine="0" w:firstLineChars="200"/><w:outlineLvl w:val="9"/>') +
      p('日', '<w:jc w:val="end"/>')
    const {tree} = await read(body, {styles})
    expect(tree.data).toEqual({layout: 'whole'})
    expect(tree.children.map((node) => ('data' in node ? node.data : null))).toEqual([
      {lines: [1], gap: 0, indent: 0, hints: {begins: true, level: 1, align: 'center'}},
      {lines: [3], gap: 1, indent: 0, hints: {begins: true, level: 2}},
      {lines: [4], gap: 0, indent: 0, hints: {begins: true, level: 3}},
      {lines: [5], gap: 0, indent: 2, hints: {begins: true}},
      {lines: [6], gap: 0, indent: 3, hints: {begins: true}},
      {lines: [7], gap: 0, indent: 0, hints: {begins: true, align: 'right'}}
    ])
  })

  test('where a page is turned, there is an empty line', async () => {
    const reading = await read(
      p('甲', '<w:sectPr/>') +
        p('乙', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>') +
        p('丙', '<w:pageBreakBefore/>') +
        '<w:p><w:r><w:t>丁</w:t><w:br w:type="page"/></w:r></w:p>' +
        p('戊')
    )
    expect(reading.tree.children).toMatchObject([
      {data: {lines: [1], gap: 0}},
      {data: {lines: [3], gap: 1}},
      {data: {lines: [5], gap: 1}},
      {data: {lines: [6], gap: 0}},
      {data: {lines: [8], gap: 1}}
    ])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('a bullet is no text, and known', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'bullet', 'l')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const {tree} = await read(p('乌有', listed(1)), {numbering})
    expect(tree.children).toMatchObject([{data: {hints: {item: {depth: 1, isNumbered: false}}}}])
  })

  test('a heading over two lines is one, a text with the style of one is none', async () => {
    const level = '<w:outlineLvl w:val="0"/>'
    const {tree} = await read(
      `<w:p><w:pPr>${level}</w:pPr><w:r><w:t>乌有市</w:t><w:br/><w:t>公报</w:t></w:r></w:p>${p('一。二。', level)}`
    )
    expect(tree.children).toMatchObject([
      {children: [{value: '乌有市公报'}], data: {lines: [1, 2], hints: {level: 1}}},
      {data: {lines: [3]}}
    ])
    expect(tree.children[1]).not.toHaveProperty('data.hints')
  })
})
