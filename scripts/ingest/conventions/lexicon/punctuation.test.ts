import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {beginsInside, endsSentence, leavesOpen, printWidth, unspaced} from './punctuation.ts'

describe('endsSentence', () => {
  test.each([
    '会议通过了决定。',
    '行不行？',
    '好！',
    '铺设管道；',
    '情况如下……',
    '他说：“会议通过了决定。”',
    '（会议通过了决定。）',
    '他说：“通过（草案）。”　',
    '故事到此结束。□',
    '故事到此结束。”■ ',
    'Done?',
    '全县经济平稳发展。[1]',
    '全县经济平稳发展。②',
    '全县经济平稳发展。[^a1]',
    '请结合实际认真贯彻落实.'
  ])('holds at the end of a sentence: %s', (text) => {
    expect(endsSentence(text)).toBe(true)
  })

  test.each([
    '会议通过了',
    '会议听取了，',
    '如下：',
    '钱一、',
    '《决定》',
    '决定（草案）',
    '3.5',
    '详见附件二十一.',
    '总则.',
    '□',
    ''
  ])('does not hold inside one: %s', (text) => {
    expect(endsSentence(text)).toBe(false)
  })
})

describe('leavesOpen', () => {
  test.each([
    '会议通过了《乌有市古井',
    '他说：“会议',
    '‘会议',
    '（2024年6月20日子虚区',
    '(2024年6月20日子虚区',
    '「会议',
    '【会议',
    '〔2024',
    '《决定》和《办法'
  ])('holds where a quotation or a bracket goes on: %s', (text) => {
    expect(leavesOpen(text)).toBe(true)
  })

  test.each([
    '会议通过了《决定》',
    '（草案)',
    '古井》的决定',
    '二审稿）和《决定》',
    '没有括号',
    ''
  ])('does not hold where all is closed: %s', (text) => {
    expect(leavesOpen(text)).toBe(false)
  })
})

test('beginsInside holds for a text that begins with what closes or goes on', () => {
  for (const text of [
    '，会议',
    '。',
    '》的决定',
    '）通过',
    '”他说',
    ')通过',
    ',and',
    '、钱一',
    '：略'
  ]) {
    expect(beginsInside(text)).toBe(true)
  }
  for (const text of ['会议', '《决定', '（草案', '“会', '-3', '—在会上', ' ，', '']) {
    expect(beginsInside(text)).toBe(false)
  }
})

describe('printWidth', () => {
  test.each([
    ['会议', 2],
    ['会议，', 3],
    ['（草案）', 4],
    ['2024年', 3],
    ['ab', 1],
    ['　', 1],
    ['', 0]
  ])('counts %s as %d', (text, width) => {
    expect(printWidth(text)).toBe(width)
  })

  test('adds up', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(printWidth(a + b)).toBe(printWidth(a) + printWidth(b))
      })
    )
  })
})

test('unspaced drops white space of every kind and nothing else', () => {
  expect(unspaced(' 工　作 报\t告\n')).toBe('工作报告')
  expect(unspaced('2024 年 第 3 期')).toBe('2024年第3期')
  expect(unspaced('工作·报告')).toBe('工作·报告')
})

describe('what tells how to pronounce a character', () => {
  test.each([
    ['烏有縣(xiàn) 人民政府', '烏有縣人民政府'],
    ['綜(zōng)合政務(wù)', '綜合政務'],
    ['統(tong)(tong)計', '統(tong)計'],
    ['附件(a)、(b)', '附件(a)、(b)'],
    ['预算(GDP)', '预算(GDP)'],
    ['见附件（表一）', '见附件（表一）']
  ])('is not read: %s', (text, read) => {
    expect(unspaced(text)).toBe(read)
  })
})
