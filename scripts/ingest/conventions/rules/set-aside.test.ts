import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readLines} from '../../engine/read/lines.ts'
import {createBlock, toFurniture} from '../../engine/tree/blocks.ts'
import {furniture} from '../clean/furniture.ts'
import {head} from '../head/head.ts'
import {split} from '../split/split.ts'
import {setAside} from './set-aside.ts'

const paragraph = '捞月桥长三十六米，建成于一百年前，去年重新铺过桥面。'
const menu = ['首页导航', '政务公开', '政务服务', '互动交流', '走进子虚', '长者模式']

describe('what was set aside is reported', () => {
  test('where it is more than half of a source and more than a few lines', () => {
    const wide = Array.from({length: 13}, (_, at) => `${String(at)}号频道政务公开专栏`)
    const lines = [...wide, '当前位置：首页 > 公报', '', '桥梁养护通知', paragraph.repeat(6)]
    expect(check(lines)).toEqual([])
    const short = [
      ...wide,
      '当前位置：首页 > 公报',
      '',
      '桥梁养护通知',
      paragraph.repeat(5),
      '【关闭】'
    ]
    expect(check(short)).toEqual([{line: 1, reason: message('第1–14、18行', '52%')}])
  })

  test('where it is more than a menu comes to, and a tenth of a long source', () => {
    const titled = ['桥梁养护通知', ...Array.from({length: 60}, () => paragraph)]
    const lines = [...menu, '首页 > 公报', ...titled, ...row(25)]
    expect(check(lines, [/^〔样例〕/u])).toEqual([])
    const more = [...menu, '首页 > 公报', ...titled, ...row(30)]
    expect(check(more, [/^〔样例〕/u])).toEqual([
      {line: 1, reason: message('第1–7、69–98行', '22%')}
    ])
  })

  test('page numbers count for nothing, and cut no run of lines', () => {
    const page = Array.from({length: 12}, (_, at) => `— ${String(at + 1)} —`)
    expect(check(['桥梁养护通知', paragraph, ...page])).toEqual([])
    const declared = ['〔样例〕甲，乙。', '— 1 —', '〔样例〕丙，丁。']
    const lines = ['桥梁养护通知', paragraph, ...declared, paragraph, paragraph]
    expect(check(lines, [/^〔样例〕/u])).toEqual([{line: 3, reason: message('第3–5行', '16%')}])
  })

  test('where a declared pattern takes sentences amid the text', () => {
    const lines = ['桥梁养护通知', paragraph, '第二条　桥上不得停车。', paragraph, paragraph]
    expect(check(lines, [/^第二条/u])).toEqual([{line: 3, reason: message('第3行', '11%')}])
    expect(check(lines, [])).toEqual([])
  })

  test('not where it takes the notice of a page at its front or its end', () => {
    const notice = '〔样例〕本页内容均为虚构，仅供演示。'
    const lines = [notice, '桥梁养护通知', ...Array.from({length: 9}, () => paragraph), notice]
    expect(check(lines, [/^〔样例〕/u])).toEqual([])
  })

  test('where it names a body and a day', () => {
    const text = ['桥梁养护通知', ...Array.from({length: 9}, () => paragraph)]
    const aside = (lines: readonly string[]) =>
      check(
        [...text, ...lines, paragraph, paragraph],
        lines.map((line) => new RegExp(`^${line}$`))
      )
    expect(aside(['子虚县水务局', '2024年3月5日'])).toMatchObject([{line: 11}])
    expect(aside(['子虚县水务局　2024年3月5日'])).toMatchObject([{line: 11}])
    expect(aside(['2024年3月5日', '子虚县水务局'])).toEqual([])
  })

  test('of many runs the first and the last are named', () => {
    const lines = Array.from({length: 6}, () => [paragraph, '〔样例〕甲，乙。']).flat()
    const [{reason} = {reason: ''}] = check(['桥梁养护通知', ...lines, paragraph], [/^〔样例〕/u])
    expect(reason).toMatch(/^第3、5、7、11行等5处未收入正文/)
  })
})

test.each([
  ['a part with a heading', ['#古桥名单', '云梦桥'], 1],
  ['the rows of a table', ['桥名\t材料', '云梦桥\t石'], 1],
  ['a heading alone', ['#相关信息'], 0],
  ['one row', ['桥名\t材料'], 0],
  ['a short line that only its place tells', ['@云梦泵站'], 1],
  ['the same as site chrome', ['云梦泵站'], 0],
  ['rows of labels', ['主办：县政府\t电话：1', '地址：县城\t邮编：2'], 0]
])('of %s that a page has beside its text, it is said', (_, aside, messages) => {
  const [title, ...text] = ['桥梁养护通知', ...Array.from({length: 9}, () => paragraph)].map(
    (line, at) => createBlock(line, {lines: [at + 1], gap: 0, indent: 0})
  )
  const other = aside.map((line, at) => {
    const hints = line.startsWith('#') ? {hints: {level: 2}} : {}
    const data = {lines: [at + 11], gap: 0, indent: 0, ...hints}
    const reason = line.startsWith('@') ? 'below-text' : 'site-chrome'
    return toFurniture(createBlock(line.replace(/^[#@]/, ''), data), reason)
  })
  const file = new VFile({path: 'a.html'})
  setAside()({type: 'root', children: [...(title ? [title] : []), ...text, ...other]}, file)
  expect(file.messages).toHaveLength(messages)
})

test('nothing is said of the chrome of an ordinary page', () => {
  const lines = [
    ...[...menu, '当前位置：首页 > 公报', '桥梁养护通知', '索引号：1', '发布日期：2024-03-05'],
    ...[
      '【打印】',
      paragraph,
      paragraph,
      '【关闭】',
      '版权所有：乌有市人民政府',
      '网站地图 | 关于我们'
    ]
  ]
  expect(check(lines)).toEqual([])
})

function row(count: number): string[] {
  return Array.from({length: count}, () => `〔样例〕${'子虚区档案'.repeat(2)}`)
}

function message(lines: string, share: string): string {
  return `${lines}未收入正文，占原文的${share}：超出一般网页的导航和页脚，或含有整句`
}

function check(lines: readonly string[], declared: readonly RegExp[] = []) {
  const tree = readLines(lines.join('\n'))
  const file = new VFile({path: 'a.txt'})
  furniture(declared)(tree)
  split()(tree, file)
  head()(tree, file)
  file.messages = []
  setAside()(tree, file)
  return file.messages.map(({line, reason}) => ({line, reason}))
}
