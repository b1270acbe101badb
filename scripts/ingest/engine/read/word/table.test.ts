import {describe, expect, test} from 'vitest'
import {p, pairsOf, read, tbl, textsOf} from './word.fixture.ts'

describe('tables', () => {
  const cell = (text: string, properties: string) =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`

  test('merged cells have their text once, in the first', async () => {
    const table =
      '<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>' +
      `<w:tr>${cell('序号', '<w:vMerge w:val="restart"/>')}${cell('任务', '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell('', '<w:vMerge/>')}${cell('名称', '')}${cell('时限', '')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('修桥', '')}${cell('', '')}</w:tr>` +
      `<w:tr><w:trPr><w:del/></w:trPr>${cell('x', '')}</w:tr></w:tbl>`
    const reading = await read(p('前') + table + p('后'))
    expect(textsOf(reading)).toEqual(['前', '序号\t任务\t', '\t名称\t时限', '\t修桥\t', '后'])
    expect(reading.tree.children.map(({type}) => type)).toEqual(['paragraph', 'grid', 'paragraph'])
    expect(reading.places.map(({text, label}) => `${label} ${text}`)).toEqual([
      ...['第1段 前', '表1第1行第1列 序号', '表1第1行第2列 任务', '表1第2行第2列 名称'],
      ...['表1第2行第3列 时限', '表1第3行第1列 修桥', '第2段 后']
    ])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('a cell is one place, however many paragraphs stand in it', async () => {
    const reading = await read(tbl([[p('一') + p('') + p('二'), tbl([[p('甲')], [p('乙')]])]]))
    expect(textsOf(reading)).toEqual(['一\n二\t甲\n乙'])
    expect(reading.places.map(({text}) => text)).toEqual(['一\n二', '甲\n乙'])
    expect(reading.doubts).toEqual([])
  })

  test.each([
    [
      'a long text',
      p('段').repeat(6),
      ['甲', '乙', '段', '段', '段', '段', '段', '段', '丙', '丁']
    ],
    ['a table', tbl([[p('子'), p('丑')]]), ['甲', '乙', '子\t丑', '丙', '丁']]
  ])('a row with %s in a cell lays out a page', async (_, content, [first, second, ...rest]) => {
    const reading = await read(
      tbl([
        [p('甲'), p('乙')],
        [content, p('')],
        [p('丙'), p('丁')]
      ])
    )
    expect(textsOf(reading)).toEqual([
      ...[`${first ?? ''}\t${second ?? ''}`, ...rest.slice(0, -2), rest.slice(-2).join('\t')]
    ])
    expect(reading.doubts).toEqual([])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('where such a row has text in several cells, that is said', async () => {
    const reading = await read(tbl([[p('事迹'), p('段').repeat(6)]]))
    expect(textsOf(reading)).toEqual(['事迹', '段', '段', '段', '段', '段', '段'])
    expect(reading.doubts).toMatchObject([{place: 1, found: '表格的一行'}])
  })

  test('a table of one column is a frame around its text', async () => {
    const reading = await read(tbl([[p('甲') + tbl([[p('乙'), p('丙')]])], [p('丁')]]))
    expect(reading.tree.children.map(({type}) => type)).toEqual(['paragraph', 'grid', 'paragraph'])
    expect(textsOf(reading)).toEqual(['甲', '乙\t丙', '丁'])
  })

  test('cells are filled up within bounds', async () => {
    const wide = '<w:gridCol/>'.repeat(60)
    const row = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('一')}</w:tc></w:tr>`
    const rows = `<w:tr><w:tc>${p('一')}</w:tc><w:tc>${p('二')}</w:tc></w:tr>${row.repeat(5000)}`
    const {tree} = await read(`<w:tbl><w:tblGrid>${wide}</w:tblGrid>${rows}</w:tbl>`)
    const nodes = tree.children.flatMap((node) => (node.type === 'grid' ? node.children : []))
    expect(nodes).toHaveLength(5001)
    const cells = nodes.reduce((sum, {children}) => sum + children.length, 0)
    expect(cells).toBeLessThan(400_000)
  })
})
