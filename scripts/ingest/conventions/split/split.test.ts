import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import {divide} from './divide.fixture.ts'
import {outlineOf, textsOf} from './outline.fixture.ts'

const bulletin = `
子虚区人大常委会公报
2024年第3号

目　录

1. 子虚区第八届人大常委会第十七次会议纪要\t(1)
2. 子虚区人民政府关于桥梁养护情况
的报告\t(3)
3. 子虚区人大常委会任命名单\t(9)

子虚区第八届人大常委会
第十七次会议纪要
会议听取了桥梁养护情况的报告。
子虚区人民政府
关于桥梁养护情况
的报告
全区有桥梁四十二座。
子虚区人大常委会任命名单
任命钱一为区教育局局长。`

const journal = `
乌有人大
目录
- 02 推动夜间公交开得出 等得到
南柯区人大常委会
- 06 一座古桥的十二次询问
钱　一

推动夜间公交开得出
等得到
南柯区人大常委会
站台上还有人。
一座古桥的十二次询问
钱　一
石桥修好了。`

const plan = `子虚区人民政府关于印发古井预案的函
现印发给你们。
古井预案

目　录

1　古井总则

1.1　古井养护目的

2　机构和职责

2.1　指挥机构

3　预警监测

1　古井总则

1.1　古井养护目的

保护古井。

1.2　略

2　机构和职责

2.1　指挥机构

2.2　办事机构

3　预警监测

略。`

describe('split', () => {
  test('divides a bulletin into its masthead, its contents list and its documents', () => {
    const {tree} = divide(bulletin)
    expect(outlineOf(tree)).toEqual([
      'front: 子虚区人大常委会公报/2024年第3号',
      'contents: 目　录/1. 子虚区第八届人大常委会第十七次会议纪要\t(1)/2. 子虚区人民政府关于桥梁养护情况/的报告\t(3)/3. 子虚区人大常委会任命名单\t(9)',
      'document: 子虚区第八届人大常委会/第十七次会议纪要/会议听取了桥梁养护情况的报告。',
      'document: 子虚区人民政府/关于桥梁养护情况/的报告/全区有桥梁四十二座。',
      'document: 子虚区人大常委会任命名单/任命钱一为区教育局局长。'
    ])
  })

  test('tells each document its entry, its page and how many lines its title has', () => {
    const documents = documentsOf(divide(bulletin).tree).map(({data}) => data)
    expect(documents).toMatchObject([
      {titleSpan: {start: 0, end: 2}, meta: {printedPage: 1}},
      {titleSpan: {start: 0, end: 3}, meta: {printedPage: 3}, entry: {lines: [8, 9]}},
      {
        titleSpan: {start: 0, end: 1},
        meta: {printedPage: 9},
        entry: {title: '子虚区人大常委会任命名单'}
      }
    ])
  })

  test('the number of a gazette that pages have is not that of a document', () => {
    const text = bulletin.replace(
      /(?=子虚区人民政府\n|子虚区人大常委会任命名单\n任)/g,
      '2024年第3号\n'
    )
    expect(outlineOf(divide(text).tree).at(-1)).toMatch(/^document: 子虚区人大常委会任命/)
  })

  test('names of groups are of no title and of no document, and an order is of the norm below it', () => {
    const law = '子虚区古井办法'
    const order = ['子虚区人民政府令', '第3号', `《${law}》已经通过，现予公布。`, '区长　钱一']
    const list = ['目录', '◆规章', `${law}……1`, '政策解读', `《${law}》解读……3`]
    const text = ['规章', ...order, law, '第一条　略。', '政策解读', `《${law}》解读`, '略。']
    expect(outlineOf(divide([...list, ...text].join('\n')).tree).slice(1)).toEqual([
      'front: 规章',
      `document: ${[...order, law].join('/')}/第一条　略。`,
      'front: 政策解读',
      `document: 《${law}》解读/略。`
    ])
  })

  test('divides a journal, whose list has the page in front and the author below', () => {
    const {tree, file} = divide(journal)
    expect(outlineOf(tree)).toEqual([
      'front: 乌有人大',
      expect.stringMatching(/^contents: 目录/),
      'document: 推动夜间公交开得出/等得到/南柯区人大常委会/站台上还有人。',
      'document: 一座古桥的十二次询问/钱　一/石桥修好了。'
    ])
    expect(documentsOf(tree).map(({data}) => data.entry?.below)).toEqual([
      ['南柯区人大常委会'],
      ['钱　一']
    ])
    expect(file.messages).toEqual([])
  })

  test('puts what stands between the list and the first document in front', () => {
    const {tree} = divide(journal.replace('\n\n推动', '\n\n卷首语：把路走到群众门口。\n推动'))
    expect(outlineOf(tree)[2]).toBe('front: 卷首语：把路走到群众门口。')
  })

  test('reports an entry without a head, at its line of the list, and keeps the others', () => {
    const {tree, file} = divide(
      bulletin.replace('3. 子虚区人大常', '3. 关于补选区镇人大代表的决定\t(8)\n4. 子虚区人大常')
    )
    expect(documentsOf(tree)).toHaveLength(3)
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({ruleId: 'contents-missing', line: 10, fatal: false})
    expect(file.messages[0]?.reason).toContain('关于补选区镇人大代表的决定')
  })

  test('finds documents whose heads differ from the list', () => {
    const {tree, file} = divide(
      bulletin.replace('\n关于桥梁养护情况\n', '\n关于桥梁养护工作情况\n')
    )
    expect(documentsOf(tree)[1]?.data).toMatchObject({
      titleSpan: {start: 0, end: 3},
      entry: {title: '子虚区人民政府关于桥梁养护情况 的报告'}
    })
    expect(file.messages).toEqual([])
  })

  test('begins a document with the masthead and the number above its title', () => {
    const {tree} = divide(`目录
关于修桥的通知（子政发〔2024〕3号）……1
关于修路的通知（子政发〔2024〕4号）……2
子政发〔2024〕3号
关于修桥的通知
修桥。
子虚区人民政府文件
子政发〔2024〕4号
关于修路的通知
修路。`)
    expect(outlineOf(tree).slice(1)).toEqual([
      'document: 子政发〔2024〕3号/关于修桥的通知/修桥。',
      'document: 子虚区人民政府文件/子政发〔2024〕4号/关于修路的通知/修路。'
    ])
    expect(documentsOf(tree).map(({data}) => data.titleSpan)).toEqual([
      {start: 1, end: 2},
      {start: 2, end: 3}
    ])
  })

  test('does not begin a document where another head has its title as second line', () => {
    const {tree} = divide(`目录
子虚区人大城建环保委员会关于子虚区桥梁养护条例实施情况的报告的意见……1
子虚区桥梁养护条例实施情况的报告……4
子虚区人大城建环保委员会关于
子虚区桥梁养护条例实施情况的报告
的意见
会议原则同意。
子虚区桥梁养护条例实施情况的报告
全区有桥梁四十二座。`)
    expect(outlineOf(tree).slice(1)).toEqual([
      'document: 子虚区人大城建环保委员会关于/子虚区桥梁养护条例实施情况的报告/的意见/会议原则同意。',
      'document: 子虚区桥梁养护条例实施情况的报告/全区有桥梁四十二座。'
    ])
  })

  test('leaves furniture at its place, before the first document and inside of documents', () => {
    const {tree} = divide(
      bulletin
        .replace('\n子虚区第八届人大常委会\n', '\n— 1 —\n子虚区第八届人大常委会\n')
        .replace('\n全区', '\n— 2 —\n全区')
    )
    expect(outlineOf(tree)).toEqual([
      expect.stringMatching(/^front/),
      expect.stringMatching(/^contents/),
      'furniture: — 1 —',
      expect.stringMatching(/^document/),
      'document: 子虚区人民政府/关于桥梁养护情况/的报告/— 2 —/全区有桥梁四十二座。',
      expect.stringMatching(/^document/)
    ])
  })

  test.each([
    ['has no contents list', '子虚区人民政府公告\n\n明日停水。'],
    [
      'has a contents list of its own',
      '古井保护规划\n目录\n一、总体要求……1\n二、主要任务……3\n一、总体要求\n略。\n二、主要任务\n略。'
    ],
    [
      'lists chapters and prints them as numbered headings',
      '古井保护规划\n目录\n总体要求……1\n主要任务……3\n一、总体要求\n略。\n二、主要任务\n略。'
    ],
    ['has a letter above a plan with a contents list in decimals', plan],
    ['has only one of the heads that it lists', bulletin.replace(/会议听取[^]*/, '略。')]
  ])('keeps a source whole that %s', (_, text) => {
    const {tree} = divide(text)
    expect(tree.children).toHaveLength(1)
    const [document] = documentsOf(tree)
    expect(document?.children.filter(isBlock).map(textOf)).toEqual(
      text.split('\n').filter((line) => line !== '')
    )
    expect(document?.data).toEqual({meta: {}, meeting: null})
  })

  test('loses no line and keeps their order, whatever the source holds', () => {
    const line = fc.constantFrom(...bulletin.split('\n'), ...journal.split('\n'), '— 1 —', '略。')
    fc.assert(
      fc.property(fc.array(line, {maxLength: 60}), (lines) => {
        const {tree} = divide(lines.join('\n'))
        const expected = lines.filter((each) => each !== '')
        expect(tree.children.flatMap(textsOf)).toEqual(expected)
      })
    )
  })
})
