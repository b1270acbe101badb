import {describe, expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Block, BlockData, Document, Layout} from '../../engine/tree/nodes.ts'
import {createContinuation} from './continuation.ts'

describe('by the marks at the seam', () => {
  test.each([
    ['今年重点检查桥梁，', '以及渡口的安全', 'joined'],
    ['今年重点检查桥梁、', '隧道', 'joined'],
    ['今年重点检查桥梁', '，随后检查隧道。', 'joined'],
    ['今年重点检查桥梁', '”的要求。', 'joined'],
    ['检查“四好', '农村路”', 'joined'],
    ['检查（含', '渡口）', 'joined'],
    ['检查【含', '渡口】', 'joined'],
    ['今年检查桥梁。', '隧道也已检查。', 'apart'],
    ['今年检查桥梁；', '隧道也已检查。', 'apart'],
    ['今年检查桥梁。”', '隧道也已检查。', 'apart'],
    ['今年检查桥梁。）', '隧道也已检查。', 'apart'],
    ['今年检查桥梁。□', '隧道也已检查。', 'apart'],
    ['Bridges were checked. 已查.', '隧道也已检查。', 'apart'],
    ['今年检查了Bridge,', '以及渡口', 'joined'],
    ['Bridges, tunnels,', 'ferries', 'joined'],
    ['Room 3, Building 5,', 'No. 18 Yunmeng Street', 'apart'],
    ['"name": "bridge",', '"id": 3', 'apart']
  ])('%s | %s are %s', (before, after, verdict) => {
    expect(judge(before, after)).toBe(verdict)
  })
})

describe('by what a colon introduces', () => {
  test.each([
    ['李四指出：', '“桥梁安全是底线。”', 'joined'],
    ['会议强调:', '“桥梁安全是底线。”', 'joined'],
    ['有代表说：', '“桥修好了。”', 'joined'],
    ['李四指出：', '桥梁安全是底线。', 'apart'],
    ['会议听取了以下报告：', '“四好农村路”建设情况的报告', 'apart'],
    ['会议要求：', '一、抓好养护。', 'apart']
  ])('%s | %s are %s', (before, after, verdict) => {
    expect(judge(before, after)).toBe(verdict)
  })
})

describe('by what begins', () => {
  const running = '全市列养道路三百公里，其中县道一百二十公里、乡道八十'
  test.each([
    ...['一、主要做法', '（二）桥梁', '3.隧道', '（4）渡口', '①桥', '第二章 管理', '第三条 桥梁'],
    ...['一是加固桥梁。', '二要检查渡口。', '牵头单位：市交通局', '完成时限：6月底前']
  ])('before “%s” a paragraph in the middle of a sentence has lost its end', (after) => {
    expect(judge(running, after)).toBe('cut')
    expect(judge(`${running}公里。`, after)).toBe('apart')
  })

  test('a heading has not: it is no sentence', () => {
    expect(judge('主要做法', '（一）加固桥梁。')).toBe('apart')
    expect(judge('一、主要做法，成效', '（一）加固桥梁。')).toBe('apart')
  })

  test('what a format says is a heading does not go on with the paragraph above', () => {
    expect(judge('今年检查桥梁，', '加固桥梁', {after: {hints: {level: 2}}})).toBe('apart')
    const halves = {before: {hints: {level: 2}}, after: {hints: {level: 2}}}
    expect(judge('今年检查桥梁', '加固桥梁', halves)).toBe('joined')
  })

  test.each(['领导小组组长：钱一', '（市交通局供稿，钱一整理）'])('nor has “%s”', (before) => {
    expect(judge(before, '一、主要做法')).toBe('apart')
  })

  test.each([
    '钱　一　　孙二三　　李　四',
    '2024年3月5日',
    '（二〇二四年三月五日）',
    '乌有市人民代表大会常务委员会'
  ])('%s stands alone', (line) => {
    expect(judge(running, line)).toBe('apart')
    expect(judge(line, '随后继续检查桥梁，')).toBe('apart')
  })
})

describe('by roles', () => {
  test('a block that is known for something is no half of a paragraph', () => {
    expect(judge('今年重点检查桥梁，', '以及渡口', {before: {role: 'note'}})).toBe('apart')
    expect(judge('今年重点检查桥梁，', '以及渡口', {after: {role: 'byline'}})).toBe('apart')
  })
})

describe('by where the lines stand', () => {
  test('short lines below each other are lines of their own', () => {
    expect(judge('今年检查的桥梁共有', '十二座', {after: {gap: 0}})).toBe('apart')
  })

  test('a line with a comma goes on even on the next line', () => {
    expect(judge('今年检查桥梁，', '十二座', {after: {gap: 0}})).toBe('joined')
  })

  test('a line with a comma goes on with the name of a body', () => {
    expect(judge('第二章 区人民政府、', '区人民法院和区人民检察院')).toBe('joined')
    expect(judge('第二章 区人民政府', '区人民法院和区人民检察院')).toBe('apart')
  })

  test('a sentence in Latin letters goes on on the next line', () => {
    const line = 'Volunteers are wanted for the inspection of bridges. Those who'
    const below = {after: {gap: 0, lines: [2]}}
    expect(judge(line, 'speak Chinese may apply.', below)).toBe('joined')
    expect(judge(line, 'Speak Chinese.', below)).toBe('apart')
    expect(judge('those who', 'speak Chinese may apply.', below)).toBe('apart')
    expect(judge('https://example.org/a/long/path/to/a/page', 'and others.', below)).toBe('apart')
  })

  test('a line that is set in begins a paragraph below one that is not', () => {
    const line = '今年检查桥梁的单位共有十二个，其中市交通局'
    expect(judge(line, '检查了八座。', {after: {gap: 0, lines: [2], indent: 2}})).toBe('apart')
    expect(judge(line, '检查了八座。', {before: {indent: 2}, after: {gap: 0, lines: [2]}})).toBe(
      'joined'
    )
  })

  test('lines between which a page number was taken out are no neighbours', () => {
    const text = '今年检查桥梁的单位共有十二个，其中市交通局'
    expect(judge(text, '检查了八座。', {after: {gap: 0, lines: [2]}})).toBe('apart')
    expect(judge(text, '检查了八座。', {after: {gap: 0, lines: [3]}})).toBe('joined')
  })
})

describe('of a short line without a mark', () => {
  test('what the source has elsewhere in a row is one', () => {
    const elsewhere = ['检查了云梦河大桥的护栏。', ...cut]
    expect(judge('重点检查云梦河', '大桥引道', {others: elsewhere})).toBe('joined')
    expect(judge('重点检查云梦河', '大桥引道', {others: cut})).toBe('apart')
    expect(judge('重点检查云梦河', '大桥引道', {others: elsewhere.slice(0, 1)})).toBe('apart')
  })

  test('the end of one paragraph and the front of the next are not in a row', () => {
    const elsewhere = ['去年检查的是云梦河。', '大桥引道已经修好。', ...cut]
    expect(judge('重点检查云梦河', '大桥引道', {others: elsewhere})).toBe('apart')
  })

  test('a long one is no heading, and goes on', () => {
    const text = '关于进一步加强全市农村公路桥梁隧道渡口安全生产管理工作'
    expect(judge(text, '有关事项已经研究。', {others: ['桥梁都检查了。']})).toBe('joined')
    expect(judge(text.slice(-12), '有关事项已经研究。', {others: cut})).toBe('apart')
  })
})

describe('of a heading with a number', () => {
  const below = '一年来检查桥梁十二座，加固七座，其余年底前完成。'

  test('it stays a heading above its text', () => {
    expect(judge('三、强化监督检查', below)).toBe('apart')
    expect(judge('三、强化监督检查', '基本情况', {afterNext: below})).toBe('apart')
  })

  test('the end of a cut one joins it where the source shows that they belong together', () => {
    const elsewhere = ['开展监督检查十二次。', ...cut]
    expect(judge('三、强化监督检', '查', {afterNext: below, others: cut})).toBe('apart')
    expect(judge('三、强化监督检', '查工作', {afterNext: below, others: elsewhere})).toBe('joined')
  })

  test('or where page breaks cut paragraphs all over the source', () => {
    const cut = ['检查桥梁，', '检查隧道，', '检查“四好'].flatMap((text) => [text, '余下部分。'])
    expect(judge('三、强化监督检', '查', {afterNext: below, others: cut})).toBe('joined')
    expect(judge('三、强化监督检', '查', {afterNext: null, others: cut})).toBe('apart')
    expect(judge('三、强化监督检', '查。', {afterNext: below, others: cut})).toBe('apart')
    expect(judge('三、强化监督检', below, {afterNext: below, others: cut})).toBe('apart')
  })

  test('in a statute it is a paragraph and goes on', () => {
    const text = '（一）县级以上人民政府交通运输主管部门负责本行政区域内桥梁'
    const others = [
      '第一条 为了加强桥梁管理，制定本办法。',
      '第二条 本市的桥梁适用本办法。',
      ...cut
    ]
    expect(judge(text, '的检查和养护', {others})).toBe('joined')
    expect(judge(text, '的检查和养护', {others: cut})).toBe('apart')
  })
})

describe('over an empty line', () => {
  const [first, second] = [
    '新建社区食堂十二个，覆盖全部街道，并配齐厨师',
    '改造供水管线一百二十公里，惠及居民三万户'
  ]
  const prose = ['食堂都开张了。', '管线都换好了。', '居民都满意。']

  test('nothing is joined where paragraphs end without full stops', () => {
    expect(judge(first, second)).toBe('apart')
    expect(judge(first, second, {others: ['以下项目年内完成。']})).toBe('apart')
    expect(judge(first, second, {others: [first, second, first, '年内完成。']})).toBe('apart')
  })

  test('nor where only items of a list do', () => {
    expect(judge(first, second, {others: [...prose, ...cut]})).toBe('apart')
    expect(judge(first, `${second}。`, {others: [...prose, ...cut]})).toBe('joined')
  })
})

describe('in a layout that is given', () => {
  test.each([
    ['whole', '今年检查桥梁，', '以及渡口。', 'apart'],
    ['blank-separated', '今年检查桥梁十二座，其中石桥', '八座。', 'joined'],
    ['indented', '今年检查桥梁十二座，其中石桥', '八座。', 'joined'],
    ['indented', '今年检查桥梁十二座。', '石桥八座。', 'apart']
  ] as const)('%s: %s | %s are %s', (layout, before, after, verdict) => {
    expect(judge(before, after, {layout})).toBe(verdict)
  })
})

/** Of lines that were broken to no width, one without an indent is no rest of a line that is not the widest. */
test.each([
  ['全市的桥梁、隧道和渡口今年都检查了三次以上，没有发现大的问题。', '一、做法', 'apart'],
  ['今年检查桥梁十二座。', '东城区', 'apart'],
  ['地点：第一会议室', '主题：桥梁检查', 'apart'],
  ['今年检查桥梁十二座，其中石桥', '八座。', 'joined'],
  ['今年检查的桥梁，', '都是石桥。', 'joined']
])('in paragraphs that are indented, %s | %s are %s', (before, after, verdict) => {
  const others = ['全市的桥梁、隧道和渡口今年都检查了两次以上，没有发现问题。']
  const [line, below] = [{indent: 2}, {lines: [2], gap: 0}]
  expect(judge(before, after, {layout: 'indented', before: line, after: below, others})).toBe(
    verdict
  )
})

/** A paragraph that an empty line cut, and another that shows that full stops are the rule. */
const cut = ['去年检查隧道九处，其中县道', '六处。', '渡口也检查了。']

interface Surroundings {
  layout?: Layout
  before?: Partial<BlockData>
  after?: Partial<BlockData>
  afterNext?: string | null
  /** Paragraphs elsewhere in the document. */
  others?: readonly string[]
}

/** What two blocks are to each other that stand one empty line apart, in a document of others. */
function judge(before: string, after: string, around: Surroundings = {}) {
  const block = create(before, 1, around.before)
  const next = create(after, 3, around.after)
  const afterNext = around.afterNext == null ? null : create(around.afterNext, 5)
  const others = (around.others ?? []).map((text, at) => create(text, 7 + 2 * at))
  const children = [block, next, ...(afterNext ? [afterNext] : []), ...others]
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  const data = around.layout ? {layout: around.layout} : {}
  const tree = {type: 'root', children: [document], data} as const
  return createContinuation({...tree, children: [document]})(block, next, afterNext, document)
}

function create(text: string, line: number, data: Partial<BlockData> = {}): Block {
  return createBlock(text, {lines: [line], gap: 1, indent: 0, ...data})
}
