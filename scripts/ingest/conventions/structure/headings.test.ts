import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {textOf, toHeading} from '../../engine/tree/blocks.ts'
import {create, outline, run, runBlocks} from './headings.fixture.ts'

const text = '全市列养道路三百公里，全部落实了养护责任单位和责任人，做到有路必养。'

describe('numbered headings', () => {
  test('levels follow 一、（一）1.（1）, each one deeper', () => {
    const lines = ['一、甲', '（一）乙', '1.丙', '（1）丁', text, '（二）戊', text, '二、己', text]
    expect(outline(lines)).toEqual([
      ...['1 一、甲', '2 （一）乙', '3 1.丙', '4 （1）丁', '2 （二）戊', '1 二、己']
    ])
  })

  test('a level that is left out leaves no gap', () => {
    expect(outline(['一、甲', '1.乙', text, '2.丙', text, '二、丁', '（一）戊', text])).toEqual([
      ...['1 一、甲', '2 1.乙', '2 2.丙', '1 二、丁', '2 （一）戊']
    ])
    expect(outline(['（一）甲', text, '（二）乙', text])).toEqual(['1 （一）甲', '1 （二）乙'])
  })

  test('decimal numbers have a level for each part', () => {
    const lines = [
      '养护预案',
      '1 总则',
      '1.1 目的',
      text,
      '1.2 范围',
      text,
      '2 职责',
      '2.1 分工',
      text
    ]
    expect(outline(lines)).toEqual([
      ...['1 养护预案', '2 1 总则', '3 1.1 目的', '3 1.2 范围', '2 2 职责', '3 2.1 分工']
    ])
  })

  test('parts, chapters and sections stand above everything else', () => {
    const lines = ['第一编 总则', '第一章 目的', '第一节 甲', text, '第二章 范围', '一、乙', text]
    expect(outline(lines)).toEqual([
      ...['1 第一编 总则', '2 第一章 目的', '3 第一节 甲', '2 第二章 范围', '3 一、乙']
    ])
  })

  test.each([
    ...['一、道路状况良好。', '一、修缮道路；', '一、检查的道路如下：', '一、检查道路，'],
    ...['一、推进“四好农村路', '一、检查道路（含', `一、${'加强道路养护'.repeat(11)}`]
  ])('“%s” is a paragraph, or part of one', (line) => {
    expect(outline([line, text])).toEqual([])
  })

  test('a line at the very end stands above nothing', () => {
    expect(outline(['一、甲', text, '二、乙'])).toEqual(['1 一、甲'])
  })

  test('in minutes numbered lines are items of business', () => {
    const meta = {title: '乌有市第八届人大常委会第三次会议纪要'}
    expect(outline(['会议听取：', '一、养护报告', '二、校车报告', text], meta)).toEqual([])
  })
})

test('in minutes they head what was said of each, where a sentence stands below all of them', () => {
  const minutes = ['会议议定事项如下：', '一、护井', '井要护。', '二、修桥', '桥要修。']
  expect(outline(minutes, {title: '纪要'})).toEqual(['1 一、护井', '1 二、修桥'])
})

test('the items of an agenda head nothing', () => {
  expect(outline(['一、护井', '二、修桥', '其他。'], {title: '某会议议程'})).toEqual([])
})

describe('headings without a number', () => {
  test('short lines between paragraphs are headings', () => {
    expect(outline(['深夜的坑槽', text, '桥上的灯', text])).toEqual(['1 深夜的坑槽', '1 桥上的灯'])
  })

  test('they stand above 一、 where that begins anew below them', () => {
    const lines = ['道路', '一、甲', text, '二、乙', text, '桥梁', '一、丙', text]
    expect(outline(lines)).toEqual([...['1 道路', '2 一、甲', '2 二、乙', '1 桥梁', '2 一、丙']])
  })

  test('a formula is none', () => {
    expect(outline([text, '应征数＝应到数×2', text])).toEqual([])
  })

  test('a short sentence or an announcement below makes one, too', () => {
    expect(outline([text, '今年工作', '做好今年工作，要抓好三件事：', text])).toEqual([
      '1 今年工作'
    ])
    expect(outline([text, '今年工作', '修路。', text])).toEqual(['1 今年工作'])
    expect(outline([text, '今年工作', '责任单位：', text])).toEqual([])
  })

  test('a line of two clauses above others without a full stop is none', () => {
    const lines = ['新建古井公园', '修缮古井十二口，覆盖全部街道，并配齐看护人员，年内全部完成']
    expect(outline(['办好民生实事，完成以下项目', ...lines])).toEqual([])
    expect(outline(['凝心聚力，守护古井', text])).toEqual(['1 凝心聚力，守护古井'])
  })

  test('they stand beside chapters, as one whose number was not printed', () => {
    const lines = ['第一章 总则', text, '道路养护', text, '第三章 附则', text]
    expect(outline(lines)).toEqual(['1 第一章 总则', '1 道路养护', '1 第三章 附则'])
  })

  test('they stand below 一、 where that goes on below them', () => {
    expect(outline(['一、甲', text, '深夜的坑槽', text, '二、乙', text])).toEqual([
      ...['1 一、甲', '2 深夜的坑槽', '1 二、乙']
    ])
  })

  test.each([
    ...['桥修好了。', '市人大常委会：', '责任单位：市交通局', '（此件公开发布）', '《养护手册》'],
    ...['钱　一　　孙二三　　李　四', '推进“四好农村路', '甲', '＊＊＊', '甲'.repeat(27)],
    '合计　　42　　17',
    ...['乌有市云梦路98号', '024-12345或024-54321', '二〇二四年五月六日于乌有']
  ])('“%s” is none', (line) => {
    expect(outline([text, line, text])).toEqual([])
  })

  test('nor is a short line above another, or behind half a paragraph', () => {
    expect(outline([text, '云梦路', '黄粱路', '十二公里'])).toEqual([])
    expect(outline(['检查的道路有', '云梦路', text])).not.toContain('1 云梦路')
  })

  test('nor is one that ends with a day, or above the signature or at the very end', () => {
    expect(outline([text, '区政府办公室 2024-4-13', text])).toEqual([])
    const blocks = [create(text), create('专此'), create('乌有市交通局', {role: 'signature'})]
    expect(runBlocks(blocks).outline).toEqual([])
    expect(outline([text, '完'])).toEqual([])
  })
})

describe('what came before', () => {
  test('an attachment begins again at the widest level', () => {
    const attachment = toHeading(create('任务清单', {role: 'attachment'}), 1)
    const blocks = [
      create('一、甲'),
      create('（一）乙'),
      create(text),
      attachment,
      create('一、丙'),
      create(text)
    ]
    expect(runBlocks(blocks).outline).toEqual([
      ...['1 一、甲', '2 （一）乙', '1 任务清单', '2 一、丙']
    ])
  })

  test('title, notes and signatures are no headings', () => {
    const roles = ['title', 'note', 'byline', 'label', 'names', 'signature', 'date'] as const
    const blocks = roles.flatMap((role) => [
      create('一、甲', {role}),
      create('乙', {role}),
      create(text)
    ])
    expect(runBlocks(blocks).outline).toEqual([])
  })
})

test('a heading that ran into its text is as wide as those of its kind that the format told', () => {
  const styled = (line: string, level: number) => create(line, {hints: {level}})
  const blocks = [
    ...[
      styled('一、甲', 2),
      styled('（一）乙', 3),
      create(text),
      styled('（二）丙', 3),
      create(text)
    ],
    ...[create(`（三）丁。${text}`), create(`（四）戊。${text}`), create('二、己'), create(text)]
  ]
  expect(runBlocks(blocks).outline).toEqual([
    ...['1 一、甲', '2 （一）乙', '2 （二）丙', '2 （三）丁。', '2 （四）戊。', '1 二、己']
  ])
})

test('the number in front of a heading says nothing of its words', () => {
  const titles = ['（10）第10座桥', '（11）第11座桥', '（12）第12座桥']
  const {blocks} = run(titles.flatMap((title) => [title, '巡查护桥，记录水位，及时报告。']))
  expect(blocks.filter(({type}) => type === 'heading').map(textOf)).toEqual(titles)
})

test('depths begin at one and go at most one deeper at a time, and no text is lost', () => {
  const line = fc.constantFrom(
    ...['一、甲', '（一）乙', '1.丙', '（1）丁', '①戊', '第一章 己', '第二节 庚'],
    ...['第三条 辛', '壬癸', text],
    ...['（二）子。全市有桥梁286座，已加固7座。', '二、丑。全年修补坑槽三千处，清理边沟。', '寅：']
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 25}), (lines) => {
      const {blocks} = run(lines)
      expect(blocks.map(textOf).join('')).toBe(lines.join(''))
      let last = 0
      for (const block of blocks) {
        if (block.type !== 'heading') continue
        expect(block.depth).toBeGreaterThanOrEqual(1)
        expect(block.depth).toBeLessThanOrEqual(last + 1)
        last = block.depth
      }
    })
  )
})
