import {describe, expect, test} from 'vitest'
import {zipOf} from '../container/zip.fixture.ts'
import {pairsOf, textsOf} from '../word/word.fixture.ts'
import {cell, read, row, rows, xlsx} from './sheet.fixture.ts'
import {readWorkbook} from './workbook.ts'

const list =
  row(1, ['乌有市2024年重点任务清单']) +
  row(2, ['单位：万元']) +
  row(4, ['序号', '任务', '责任单位']) +
  row(5, ['1', '修桥', '交通局']) +
  row(6, ['', '一座桥']) +
  row(7, ['注：以上为计划数。'])
const merged = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A5:A6"/></mergeCells>'

describe('a sheet', () => {
  test('is its title, its table, and what stands around it', async () => {
    const reading = await read([{name: 'Sheet1', content: rows(list, '', merged)}])
    expect(textsOf(reading)).toEqual([
      ...['乌有市2024年重点任务清单', '单位：万元', '序号\t任务\t责任单位', '1\t修桥\t交通局'],
      ...['\t一座桥\t', '注：以上为计划数。']
    ])
    expect(reading.tree.children).toMatchObject([
      {data: {lines: [1], hints: {level: 1, align: 'center'}}},
      {data: {lines: [2]}},
      {type: 'grid', children: [{data: {lines: [3]}}, {data: {lines: [4]}}, {}]},
      {data: {lines: [6]}}
    ])
    expect(reading.places.map(({label}) => label)).toEqual([
      ...[
        '工作表1第1行',
        '工作表1第2行',
        '工作表1第4行',
        '工作表1第5行',
        '工作表1第6行',
        '工作表1第7行'
      ]
    ])
    expect(reading).toMatchObject({unit: 'paragraph', encoding: null, doubts: []})
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test.each(['附表1', '附件 2：', '附件'])('has its title below %s', async (label) => {
    const content = rows(row(1, [label]) + row(2, ['重点任务清单']) + row(4, ['序号', '任务']))
    const reading = await read([{name: 'Sheet1', content}])
    expect(textsOf(reading)).toEqual([label, '重点任务清单', '序号\t任务'])
    const [first, title] = reading.tree.children
    expect(first).not.toHaveProperty('data.hints')
    expect(title).toMatchObject({data: {hints: {level: 1, align: 'center'}}})
  })

  test('holds no half of a character', async () => {
    const content = rows(row(1, ['乌有市任务清单']) + row(2, ['修桥_xD83D_', '修桥_xD83D__xDE00_']))
    expect(textsOf(await read([{name: 'Sheet1', content}]))[1]).toBe('修桥\ufffd\t修桥\u{1f600}')
  })

  test('shows values as their cells do', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="4"/><xf numFmtId="12"/></cellXfs>'
    const strings =
      '<si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t>丙</t></r><rPh><t>yi</t></rPh></si>'
    const cells =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>45296</v></c><c s="2"><v>0.5</v></c><c s="3"><v>1234.5</v></c>' +
      '<c t="b"><v>1</v></c><c t="str"><f>A1</f><v>丁</v></c><c><f>1+1</f><v>2</v></c><c><v>13812345678</v></c>'
    const odd =
      '<c t="e"><v>#REF!</v></c><c s="4"><v>0.5</v></c><c><f>NOW()</f></c><c t="s"><v>9</v></c>'
    const content = rows(`<row>${cells}</row><row>${odd}</row>`)
    const reading = await read([{name: 'Sheet1', content}], {styles, strings})
    expect(textsOf(reading)).toEqual([
      ['甲', '乙丙', '2024年1月5日', '50.00%', '1,234.50', 'TRUE', '丁', '2', '13812345678'].join(
        '\t'
      ),
      `#REF!\t0.5${'\t'.repeat(7)}`
    ])
    expect(reading.doubts.map(({place, expected}) => [place, expected])).toEqual([
      [2, '公式出错'],
      [2, '不认识单元格的数字格式，照录数值'],
      [2, '公式没有存下结果'],
      [2, '单元格的文字在文件里没有']
    ])
  })

  test('does not show what is hidden or merged away, and that is said', async () => {
    const content = rows(
      row(1, ['甲', '乙', '丙']) + row(2, ['丁', '戊'], 'hidden="1"') + row(3, ['己', '庚', '辛']),
      '<cols><col min="2" max="2" hidden="1"/></cols>',
      '<mergeCells><mergeCell ref="C1:C3"/></mergeCells>'
    )
    const reading = await read([{name: 'Sheet1', content}])
    expect(textsOf(reading)).toEqual(['甲\t丙', '己\t'])
    expect(reading.doubts).toMatchObject([
      {
        place: null,
        found: '工作表1隐藏的行、列和单元格',
        expected: '“乙、丁、戊、庚、辛”不显示，没有收入'
      }
    ])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('has its cells where their references say, in any order', async () => {
    const content = rows(
      `<row r="2">${cell('C2', '丙')}${cell('A2', '甲')}</row>${row(1, ['一', '二', '三'])}`
    )
    expect(textsOf(await read([{name: 'Sheet1', content}]))).toEqual(['甲\t\t丙', '一\t二\t三'])
  })

  test('is filled up within bounds', async () => {
    const content = rows(
      Array.from({length: 3000}, (_, at) => {
        const letters = String.fromCharCode(65 + (at % 26), 65 + (Math.floor(at / 26) % 26))
        return `<row r="${String(at + 1)}">${cell(`${letters}${String(at + 1)}`, '甲')}${cell(`ZZ${String(at + 1)}`, '乙')}</row>`
      }).join('')
    )
    const {tree} = await read([{name: 'Sheet1', content}])
    const all = tree.children.flatMap((node) => (node.type === 'grid' ? node.children : []))
    expect(all).toHaveLength(3000)
    const cells = all.reduce((sum, {children}) => sum + children.length, 0)
    expect(cells).toBeLessThan(500_000)
  })
})

describe('a workbook', () => {
  const table = rows(row(1, ['序号', '桥']) + row(2, ['1', '云梦桥']))

  test('has the names of its sheets above what they show', async () => {
    const reading = await read([
      {name: '甲区', content: table},
      {name: '空', content: rows('')},
      {name: 'Sheet3', content: table},
      {name: '乙区', content: rows(list, '', merged)}
    ])
    expect(textsOf(reading)).toEqual([
      ...['甲区', '序号\t桥', '1\t云梦桥', '序号\t桥', '1\t云梦桥'],
      ...['乙区', '乌有市2024年重点任务清单', '单位：万元', '序号\t任务\t责任单位'],
      ...['1\t修桥\t交通局', '\t一座桥\t', '注：以上为计划数。']
    ])
    expect(reading.tree.children[0]).toMatchObject({data: {hints: {level: 2}}})
    expect(reading.places[0]?.label).toBe('工作表1的名称')
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('is called by the name of its only sheet where that says more than which it is', async () => {
    const [titled, short] = await Promise.all(
      ['2024年修桥任务', '汇总'].map(async (name) => await read([{name, content: table}]))
    )
    expect(titled?.tree.children[0]).toMatchObject({data: {hints: {level: 1}}})
    expect(short?.tree.children[0]).not.toHaveProperty('data.hints')
    expect(short && textsOf(short)[0]).toBe('汇总')
  })

  test('has a name but once that the sheet shows itself', async () => {
    const content = rows(row(1, ['附表1']) + row(2, ['序号', '桥']) + row(3, ['1', '云梦桥']))
    const {tree, places} = await read([{name: '附表1', content}])
    expect(tree.children[0]).toMatchObject({type: 'furniture', reason: 'repeated-head'})
    expect(places.map(({text}) => text)).toEqual(['附表1', '附表1', '序号\t桥', '1\t云梦桥'])
  })

  test('does not show hidden sheets, and says so', async () => {
    const reading = await read([
      {name: '甲', content: table},
      {name: '底稿', content: table, state: 'veryHidden'}
    ])
    expect(textsOf(reading)).toEqual(['甲', '序号\t桥', '1\t云梦桥'])
    expect(reading.doubts).toMatchObject([
      {found: '隐藏的工作表2“底稿”', expected: '“序号、桥、1、云梦桥”不显示，没有收入'}
    ])
  })

  test('has above and below what only print shows: it is said', async () => {
    const foot =
      '<headerFooter><oddHeader>&amp;C&amp;"宋体,常规"&amp;12乌有市水务局</oddHeader><oddFooter>第&amp;P页，共&amp;N页</oddFooter></headerFooter>'
    const {doubts} = await read([{name: '甲', content: table + foot}])
    expect(doubts).toMatchObject([
      {found: '工作表1的页眉页脚', expected: '“乌有市水务局”只在打印时出现，没有收入'}
    ])
  })

  test('may count days from 1904 on', async () => {
    const content = rows('<row><c s="0"><v>0</v></c><c t="inlineStr"><is><t>甲</t></is></c></row>')
    const reading = await read([{name: 'Sheet1', content}], {
      styles: '<cellXfs><xf numFmtId="31"/></cellXfs>',
      properties: '<workbookPr date1904="1"/>'
    })
    expect(textsOf(reading)).toEqual(['1904年1月1日\t甲'])
  })

  test.each([
    ['no text', xlsx([{name: 'Sheet1', content: rows('')}]), 'source-not-chinese'],
    ['binary sheets', zipOf({'xl/workbook.bin': 'x'}), 'source-not-text'],
    ['a text of Word', zipOf({'word/document.xml': '<document/>'}), 'source-damaged'],
    ['half a file', Promise.resolve(Buffer.from('PK\x03\x04', 'latin1')), 'source-damaged']
  ])('with %s is refused', async (_, bytes, rule) => {
    expect(await readWorkbook('a.xlsx', await bytes)).toMatchObject({rule})
  })
})

test('cells that show one long text again and again are more than is read', async () => {
  const content = rows(
    Array.from(
      {length: 50},
      (_, at) => `<row r="${String(at + 1)}"><c t="s"><v>0</v></c></row>`
    ).join('')
  )
  const bytes = await xlsx([{name: '表', content}], {
    strings: `<si><t>${'桥'.repeat(500_000)}</t></si>`
  })
  expect(await readWorkbook('a.xlsx', bytes)).toMatchObject({
    rule: 'source-too-large-inside',
    found: '超过 20000000 字'
  })
})
