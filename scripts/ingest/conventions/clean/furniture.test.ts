import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import {readLines} from '../../engine/read/lines.ts'
import {formatNumeral} from '../lexicon/numerals.ts'
import {furniture} from './furniture.ts'

describe('furniture', () => {
  test.each([
    '当前位置：首页 > 人大工作 > 各区动态',
    '您的位置：首页 » 政务公开 » 通知',
    '您现在的位置: 公报›2024年',
    '您当前的位置：公报 > 2024年',
    '当前位置：公报/2024年',
    '您所在的位置：首页 / 公报 / 2024年',
    '所在位置：政务公开＞法规文件',
    '首页 > 政务公开 > 正文',
    '子虚区人大网首页>公报'
  ])('takes a breadcrumb out: %s', (line) => {
    expect(reasonAmid(line)).toBe('breadcrumb')
  })

  test.each([
    '【打印】',
    '[ 关闭窗口 ]',
    '字体：[大] [中] [小]',
    '字号: 大 中 小',
    '（大 中 小）',
    '扫一扫在手机打开当前页',
    '浏览次数：1024',
    '阅读 36 次',
    '点击量:',
    '访问数：36',
    '上一篇：南柯区视察大槐水库',
    '下一条: 关于夜市的通知',
    '保护视力色：杏仁黄 秋叶褐'
  ])('takes a button out: %s', (line) => {
    expect(reasonAmid(line)).toBe('button')
  })

  test('takes every button of a page out, alone and with what it acts on', () => {
    const buttons =
      '打印 关闭 收藏 分享 下载 复制 返回 推荐 纠错 朗读 全屏 加大 还原 减小 放大 缩小 默认 展开 收起 大 中 小 超大 更多 字号 字体'
    const objects = '打印本页 关闭窗口 收藏页面 分享到： 返回顶部 下载全文 复制链接 返回列表'
    const rows = '打印|关闭|收藏|分享|下载 大|中|小 打印·本页 关闭·窗口·页面'
    const spaced = ['【打印本页】 【关闭窗口】', '[大] [中] [小]', '打印 关闭']
    for (const line of [...[buttons, objects, rows].join(' ').split(' '), ...spaced]) {
      expect([line, reasonAmid(line)]).toEqual([line, 'button'])
    }
  })

  test.each([
    '— 12 —',
    '-12-',
    '－ 3 －',
    '·12·',
    '第12页',
    '第 12 页 共 30 页',
    '第12页/共30页',
    '第 1 页，共 3 页'
  ])('takes a page number out: %s', (line) => {
    expect(reasonAmid(line)).toBe('page-number')
  })

  test.each([
    '当前位置：水月区捞月埠东岸',
    '关闭小煤窑十二座',
    '打印店噪声整治',
    '推荐钱一为候选人',
    '返回岗位的职工共36人',
    '更多群众参与了评议',
    '中小学校园午餐',
    '阅读次数最多的是古井保护条例',
    '上一篇章讲到的桥梁已经修好',
    '字体设计大赛：由区文化馆承办',
    '第12页倒数第三行改为“水务局”',
    '第十二页',
    '-12',
    '— 12345 —',
    '12',
    '2024—2026',
    '主办单位：子虚区文化和旅游局',
    '技术支持：子虚区档案馆',
    '版权所有的归属由合同约定'
  ])('leaves a line of the document that looks similar: %s', (line) => {
    expect(reasonAmid(line)).toBeNull()
  })

  test('leaves a paragraph that begins like a button', () => {
    const paragraph = `上一篇：${'乌有市古井保护条例的故事还没有讲完，'.repeat(7)}`
    expect(reasonAmid(paragraph)).toBeNull()
  })

  test.each([
    '【关闭】',
    '打印本页',
    '上一篇：南柯区视察大槐水库',
    '下一条：夜市',
    '扫一扫在手机打开当前页'
  ])('takes what stands above the breadcrumb and below the last %s for the site', (last) => {
    expectMarked([
      'site-head 乌有市人民代表大会常务委员会',
      'site-head 设为首页 加入收藏 无障碍',
      'breadcrumb 当前位置：首页 > 公报',
      '各区桥梁养护扫描',
      'button 字体：[大] [中] [小]',
      ...body('桥梁', 8),
      `button ${last}`,
      'site-footer 乌有市子虚区云梦大街1号',
      'site-footer 建议使用新式浏览器'
    ])
  })

  test('takes footers out at the end of a source only', () => {
    expectMarked([
      '主办：子虚区文化馆',
      ...body('桥梁', 36),
      'site-footer 主办单位：乌有市人大常委会',
      'site-footer 版权所有 乌有市人大常委会',
      'site-footer 乌ICP备00000000号-1',
      'site-footer 乌公网安备00000000000000号',
      'site-footer 技术支持：乌有市档案馆',
      'site-footer 网站地图',
      'site-footer Copyright 2024',
      'site-footer 网站标识码：0000000000'
    ])
  })

  test('does not take most of a short text for the site because a breadcrumb follows it', () => {
    expectMarked(['子虚区人民政府公告', '各镇人民政府：', 'breadcrumb 首页 > 公报'])
  })

  test('does not take the text above a breadcrumb that stands far down for the site', () => {
    expectMarked([...body('桥梁', 25), 'breadcrumb 首页 > 公报', ...body('古井', 25)])
  })

  test('keeps what follows buttons near the front', () => {
    expectMarked(['button 【打印】', '子虚区人民政府公告', ...body('桥梁', 6)])
  })

  test('takes a breadcrumb with a step on each line out', () => {
    for (const path of ['首页 > 公报', '首页 › 公报 › 2024年', '首页 > 公报 > 2024年 > 正文']) {
      const steps = path.split(' ').map((step) => `breadcrumb ${step}`)
      expectMarked([...steps, '子虚区人民政府公告', ...body('桥梁', 3)])
    }
    expectMarked(['首页', '公报', ...body('桥梁', 3)])
  })

  test('takes brackets out that a button left on lines of their own', () => {
    expectMarked([...body('桥梁', 2), 'button 【', 'button 打印', 'button 】', ...body('古井', 4)])
    expectMarked([...body('桥梁', 2), '【', ...body('古井', 4)])
  })

  test.each([
    [1, 2, 3],
    [12, 14, 17],
    [98, 99, 100]
  ])('takes bare numbers for page numbers where three of them rise: %i, %i, %i', (...pages) => {
    expectMarked(
      pages.flatMap((page, at) => [...body(subjects[at] ?? '', 14), `page-number ${String(page)}`])
    )
  })

  test.each([
    ['two', ['1', '2']],
    ['that stay the same', ['36', '36', '36', '36']],
    ['of a table', ['360', '1082', '4', '77']],
    ['of the rows of a table', ['1', '2', '3', '4']],
    ['that leap', ['1', '5', '9', '13']],
    ['of five digits', ['10001', '10002', '10003']]
  ])('leaves bare numbers %s', (_, numbers) => {
    expectMarked(numbers.flatMap((number) => ['户数', number, ...body('桥梁', 1)]))
  })

  test('takes a line beside page numbers three times for a running head, its numbers aside', () => {
    const pages = subjects.map((subject, at) => ({
      text: body(subject, 3),
      number: `page-number — ${String(at + 1)} —`,
      title: `running-head 乌有人大 2024年第${String(at + 1)}期`
    }))
    expectMarked(pages.flatMap(({text, number, title}) => [...text, number, title]))
    expectMarked(pages.flatMap(({text, number, title}) => [title, number, ...text]))
  })

  test.each([
    ['that stands there twice only', '乌有人大', 2],
    ['with a label', '责任单位：区水务局', 3],
    ['that is too long for one', `关于${'桥梁古井码头'.repeat(7)}的报告`, 3]
  ])('leaves a line beside page numbers %s', (_, line, times) => {
    expectMarked(
      subjects
        .slice(0, times)
        .flatMap((subject, at) => [line, `page-number — ${String(at)} —`, ...body(subject, 3)])
    )
  })

  test('leaves a line that comes three times but stands beside no page number', () => {
    expectMarked(subjects.flatMap((subject) => [...body(subject, 2), '任命：']))
  })

  test('takes out what the archive declares, wherever it stands and however long', () => {
    const notice = `〔虚构样例〕${'本页内容均为虚构，仅供演示。'.repeat(10)}`
    const lines = body('桥梁', 2)
    expectMarked([`declared ${notice}`, ...lines, 'declared 〔虚构样例〕'], [/^〔虚构样例〕/u])
    expectMarked([notice, ...lines, '〔虚构样例〕'])
  })

  test('changes no text and no order', () => {
    const parts = ['首页', '>', '【打印】', '— 1 —', '2', '3', '4', '版权所有', ...body('桥梁', 3)]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (lines) => {
        expect(mark(lines, []).map(([, text]) => text)).toEqual(lines)
      })
    )
  })
})

const subjects = ['桥梁', '古井', '码头']

/** Lines of an ordinary text, no two of them the same. */
function body(subject: string, count: number): string[] {
  return Array.from({length: count}, (_, at) => `${subject}${formatNumeral(at + 1)}处情况良好。`)
}

/** Why a line in the midst of an ordinary text is taken out of it, or `null`. */
function reasonAmid(line: string): string | null {
  return mark([...body('桥梁', 10), line, ...body('古井', 10)], [])[10]?.[0] ?? null
}

/** Lines with the reason that is expected for each in front, where there is one. */
function expectMarked(expected: readonly string[], declared: readonly RegExp[] = []): void {
  const lines = expected.map((line) => line.replace(/^[a-z-]+ /, ''))
  const marked = mark(lines, declared)
  expect(marked.map(([reason, text]) => (reason === null ? text : `${reason} ${text}`))).toEqual(
    expected
  )
}

/** Each line after the step, with its reason where it is furniture. */
function mark(lines: readonly string[], declared: readonly RegExp[]): [string | null, string][] {
  const tree = readLines(lines.join('\n'))
  furniture(declared)(tree)
  return tree.children.flatMap((node): [string | null, string][] => {
    if (node.type === 'furniture') return node.children.map((block) => [node.reason, textOf(block)])
    return isBlock(node) ? [[null, textOf(node)]] : []
  })
}
