import {describe, expect, test} from 'vitest'
import {p, pairsOf, r, read, tbl, textsOf} from './word.fixture.ts'

describe('text beside the text', () => {
  const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`

  test('a text box follows on its anchor, once', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('框') + p('二'))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p('框') + p('二'))}</w:pict></mc:Fallback></mc:AlternateContent>`
    const reading = await read(`<w:p>${r('甲')}<w:r>${both}</w:r>${r('乙')}</w:p>${p('后')}`)
    expect(textsOf(reading)).toEqual(['甲乙', '框', '二', '后'])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('words that are a drawing, and boxes for older programs alone, are text', async () => {
    const old = `<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict>${box(p('旧'))}</w:pict></mc:Fallback></mc:AlternateContent>`
    const reading = await read(
      `<w:p>${r('甲')}<w:r><w:pict><v:textpath string="乌有市人民政府文件"/></w:pict>${old}</w:r></w:p>`
    )
    expect(textsOf(reading)).toEqual(['甲', '乌有市人民政府文件', '旧'])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('each paragraph of the shapes of a group is its own', async () => {
    const shape = (...texts: string[]) =>
      `<a:sp><a:txSp><a:txBody>${texts.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}</a:txBody></a:txSp></a:sp>`
    const drawing = `<w:drawing><a:graphic>${shape('框一', '其二')}${shape('框二')}</a:graphic></w:drawing>`
    const old =
      '<w:pict><v:group><v:shape><v:textbox><div>旧一</div></v:textbox></v:shape></v:group></w:pict>'
    const reading = await read(`<w:p>${r('甲')}<w:r>${drawing}${old}</w:r>${r('乙')}</w:p>`)
    expect(textsOf(reading)).toEqual(['甲乙', '框一', '其二', '框二', '旧一'])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('a box in a cell is of its text', async () => {
    const reading = await read(tbl([[`<w:p><w:r>${box(p('框'))}</w:r>${r('甲')}</w:p>`, p('乙')]]))
    expect(textsOf(reading)).toEqual(['甲\n框\t乙'])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('notes are numbered as printed, and follow on the text', async () => {
    const reference = (kind: string, id: number) =>
      `<w:r><w:${kind}Reference w:id="${String(id)}"/></w:r>`
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${String(id)}"><w:p><w:r><w:${kind}Ref/></w:r>${r(text)}</w:p></w:${kind}>`
    const body = `<w:p>${r('2023')}${reference('footnote', 7)}${r('年')}${reference('footnote', 3)}${reference('endnote', 1)}</w:p>${tbl([[p('甲'), `<w:p>${reference('footnote', 9)}</w:p>`]])}`
    const reading = await read(body, {
      footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note('footnote', 3, '二')}${note('footnote', 7, '一')}${note('footnote', 8, '无')}`,
      endnotes: note('endnote', 1, '尾')
    })
    expect(textsOf(reading)).toEqual(['2023¹年²ⁱ', '甲\t³', '¹一', '²二', 'ⁱ尾'])
    expect(reading.places.map(({label}) => label)).toEqual([
      ...['第1段', '表1第1行第1列', '表1第1行第2列', '脚注1第1段', '脚注2第1段', '尾注1第1段']
    ])
    expect(reading.doubts).toMatchObject([
      {place: null, found: expect.stringContaining('脚注3') as string},
      {found: '没有引用的注释', expected: '“无”正文没有一处引用，不会印出，没有收入'}
    ])
    for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
  })

  test('comments stand beside the text, and are said', async () => {
    const comments = ['日期待核。', '同意。'].map((text) => `<w:comment>${p(text)}</w:comment>`)
    const reading = await read(p('正文'), {comments: comments.join('')})
    expect(textsOf(reading)).toEqual(['正文'])
    expect(reading.doubts).toMatchObject([
      {found: '批注（共2处）', expected: '“日期待核。”写在正文旁边，没有收入'}
    ])
  })

  test('what heads the first page alone is of the text, unless it heads others, too', async () => {
    const reference = (id: string, type: string) =>
      `<w:headerReference r:id="${id}" w:type="${type}"/>`
    const section = `<w:sectPr>${reference('header1', 'first')}${reference('header2', 'default')}<w:titlePg/></w:sectPr>`
    const headed = async (header2: string) => {
      const reading = await read(p('正文') + section, {
        header1: p('乌有市人民政府文件'),
        header2: p(header2)
      })
      for (const [block, places] of pairsOf(reading)) expect(block).toBe(places)
      return textsOf(reading)
    }
    expect(await headed('乌有市')).toEqual(['乌有市人民政府文件', '正文'])
    expect(await headed('乌有市人民政府文件')).toEqual(['正文'])
  })

  test('headers and footers that are printed are set aside, each once', async () => {
    const reference = (kind: string, id: string, type: string) =>
      `<w:${kind}Reference r:id="${id}" w:type="${type}"/>`
    const first = `<w:p><w:pPr><w:sectPr>${reference('header', 'header1', 'default')}</w:sectPr></w:pPr></w:p>`
    const last = `<w:sectPr>${reference('header', 'header1', 'default')}${reference('header', 'header2', 'first')}${reference('footer', 'footer1', 'default')}</w:sectPr>`
    const reading = await read(p('正文') + first + last, {
      header1: p('乌有市人民政府文件'),
      header2: p('首页'),
      footer1: `<w:p>${r('－')}<w:fldSimple w:instr="PAGE">${r('6')}</w:fldSimple>${r('－')}</w:p>`
    })
    expect(textsOf(reading)).toEqual(['正文'])
    expect(reading.tree.children.slice(1)).toMatchObject([
      {
        type: 'furniture',
        reason: 'running-head',
        children: [{children: [{value: '乌有市人民政府文件'}]}]
      },
      {type: 'furniture', reason: 'page-number', children: [{children: [{value: '－6－'}]}]}
    ])
    expect(reading.places.map(({label}) => label)).toEqual([
      ...['第1段', '第2段', '第2段', '页眉第1段', '页脚第1段']
    ])
  })
})
