import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {body, expectMarked, mark, reasonAmid} from './mark.fixture.ts'

describe('furniture', () => {
  test('leaves something of every source', () => {
    expectMarked(['首页 > 公报', '【打印】', '— 1 —'])
    expectMarked(['〔虚构样例〕'], [/^〔虚构样例〕/u])
  })

  test.each([
    ['收藏', '　', '2024年'],
    ['首页 打印 收藏', '　', '2024年'],
    ['浏览次数', ' ', '次次'],
    ['【', '【', '打印'],
    ['当前位置：', '您的', '>'],
    ['扫一扫', '上', '页'],
    ['版权所有', ' ', '所有']
  ])(
    'is done with a line of %s and much of "%s" before %s',
    (front, filler, end) => {
      for (const length of [40, 20_000]) {
        const line = front + filler.repeat(length) + end
        expect(mark(['子虚区人民政府公告', line, ...body('桥梁', 3)], [])).toHaveLength(5)
      }
    },
    5000
  )

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
