import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import type {SourceReport} from '../../src/schema/report.ts'
import {formatMessages} from './messages.ts'
import {message, report} from '../../src/fixtures/reports.fixture.ts'

const cut = message('warning', 12, 'paragraph-cut', '段落止于“修桥”，似有缺文', '对照原件核对。')
const failed = message('error', null, 'source-failed', '处理时出错：甲', '请报告。')
const undated = message('info', null, 'date-unknown', '没有认出日期', '按日期未知收录。')
const gap = message('warning', 3, 'division-gap', '序号“三”之前应为“二”', '对照原件。')

describe('formatMessages', () => {
  test('says where and what on one line, and on the next what to do', () => {
    expect(plain(format([report('zixu/a.txt', {messages: [cut]})], false))).toBe(
      'zixu/a.txt:12 警告 段落止于“修桥”，似有缺文 (paragraph-cut)\n    对照原件核对。\n'
    )
  })

  test('names the file alone where there is no line', () => {
    expect(plain(format([report('a.txt', {messages: [failed]})], false))).toMatch(
      /^a\.txt 错误 处理时出错：甲 \(source-failed\)\n/
    )
  })

  test('leaves hints out, unless they are asked for', () => {
    const reports = [report('a.txt', {messages: [undated]})]
    expect(format(reports, false)).toBe('')
    expect(plain(format(reports, true))).toMatch(/^a\.txt 提示 没有认出日期/)
  })

  test('keeps the order of sources and of what is said of each', () => {
    const reports = [
      report('b.txt', {messages: [cut, failed]}),
      report('a.txt', {messages: [undated]}),
      report('c.txt')
    ]
    const lines = plain(format(reports, true)).split('\n')
    expect(lines.filter((line) => /^\S/.test(line)).map((line) => line.slice(0, 5))).toEqual([
      'b.txt',
      'b.txt',
      'a.txt'
    ])
  })

  test('prints names and quotations without what a terminal obeys', () => {
    const forged = message('warning', 3, 'paragraph-cut', '止于“\u202e甲\x9b2J”', '核\x07对。')
    const text = format([report('\x1b[2J\n甲.txt', {messages: [forged]})], false)
    expect(plain(text)).toBe(
      '\\u{1b}[2J\\u{a}甲.txt:3 警告 止于“\\u{202e}甲\\u{9b}2J” (paragraph-cut)\n    核\\u{7}对。\n'
    )
  })

  test('tells once what a rule has to say many times: its first places, what to do, how often', () => {
    const reports = [
      ...many(11, (index) => report(`${String(index)}.txt`, {messages: [cut, undated]})),
      report('z.txt', {messages: [cut, cut, gap]})
    ]
    expect(plain(format(reports, false))).toBe(
      '0.txt:12 警告 段落止于“修桥”，似有缺文 (paragraph-cut)\n' +
        '1.txt:12 警告 段落止于“修桥”，似有缺文 (paragraph-cut)\n' +
        '2.txt:12 警告 段落止于“修桥”，似有缺文 (paragraph-cut)\n' +
        '    对照原件核对。\n' +
        '    同类共 13 条，在 12 个来源里；其余不逐条列出\n' +
        '全部在别处\n' +
        'z.txt:3 警告 序号“三”之前应为“二” (division-gap)\n' +
        '    对照原件。\n'
    )
  })

  test('tells each of what a rule says ten times', () => {
    const text = plain(format([report('a.txt', {messages: many(10, () => cut)})], false))
    expect(text.match(/paragraph-cut/g)).toHaveLength(10)
    expect(text).not.toContain('全部在别处')
  })

  test('tells each error, however many there are', () => {
    const text = plain(
      format(
        many(50, (index) => report(`${String(index)}.txt`, {messages: [failed]})),
        false
      )
    )
    expect(text.match(/source-failed/g)).toHaveLength(50)
    expect(text).not.toContain('同类')
  })

  test('does not mix what is accepted, a hint, with what is not', () => {
    const accepted = {...cut, severity: 'info' as const}
    const messages = [...many(11, () => accepted), cut]
    const text = plain(format([report('a.txt', {messages})], true))
    expect(text).toContain('同类共 11 条')
    expect(text.match(/警告/g)).toHaveLength(1)
  })

  test('says nothing where there is nothing to say', () => {
    expect(format([report('a.txt')], true)).toBe('')
    expect(format([], true)).toBe('')
  })
})

function many<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({length}, (_, index) => make(index))
}

function format(reports: readonly SourceReport[], verbose: boolean): string {
  return formatMessages(reports, verbose, '全部在别处')
}

/** Without the colours that a terminal shows. */
function plain(text: string): string {
  return stripVTControlCharacters(text)
}
