import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import type {Message, SourceReport} from '../../src/schema/report.ts'
import {formatMessages, formatSummary, hasFailures, hasWarnings} from './messages.ts'

const cut = message('warning', 12, 'paragraph-cut', '段落止于“修桥”，似有缺文', '对照原件核对。')
const failed = message('error', null, 'source-failed', '处理时出错：甲', '请报告。')
const undated = message('info', null, 'date-unknown', '没有认出日期', '按日期未知收录。')

describe('formatMessages', () => {
  test('says where and what on one line, and on the next what to do', () => {
    expect(plain(formatMessages([report('zixu/a.txt', {messages: [cut]})], false))).toBe(
      'zixu/a.txt:12 警告 段落止于“修桥”，似有缺文 (paragraph-cut)\n    对照原件核对。\n'
    )
  })

  test('names the file alone where there is no line', () => {
    expect(plain(formatMessages([report('a.txt', {messages: [failed]})], false))).toMatch(
      /^a\.txt 错误 处理时出错：甲 \(source-failed\)\n/
    )
  })

  test('leaves hints out, unless they are asked for', () => {
    const reports = [report('a.txt', {messages: [undated]})]
    expect(formatMessages(reports, false)).toBe('')
    expect(plain(formatMessages(reports, true))).toMatch(/^a\.txt 提示 没有认出日期/)
  })

  test('keeps the order of sources and of what is said of each', () => {
    const reports = [
      report('b.txt', {messages: [cut, failed]}),
      report('a.txt', {messages: [undated]}),
      report('c.txt', {})
    ]
    const lines = plain(formatMessages(reports, true)).split('\n')
    expect(lines.filter((line) => /^\S/.test(line)).map((line) => line.slice(0, 5))).toEqual([
      'b.txt',
      'b.txt',
      'a.txt'
    ])
  })

  test('prints names and quotations without what a terminal obeys', () => {
    const forged = message('warning', 3, 'paragraph-cut', '止于“\u202e甲\x9b2J”', '核\x07对。')
    const text = formatMessages([report('\x1b[2J\n甲.txt', {messages: [forged]})], false)
    expect(plain(text)).toBe(
      '\\u{1b}[2J\\u{a}甲.txt:3 警告 止于“\\u{202e}甲\\u{9b}2J” (paragraph-cut)\n    核\\u{7}对。\n'
    )
  })

  test('says nothing where there is nothing to say', () => {
    expect(formatMessages([report('a.txt', {})], true)).toBe('')
    expect(formatMessages([], true)).toBe('')
  })
})

describe('formatSummary', () => {
  test('counts sources and the documents made of them', () => {
    const reports = [
      report('a.txt', {documents: ['zixu/2024/a', 'zixu/2024/b']}),
      report('b.txt', {documents: ['zixu/2024/c']})
    ]
    expect(formatSummary(reports)).toBe('来源 2 个；收录 2 个，得文件 3 份\n')
  })

  test('names what came to nothing, each by its kind, and warnings', () => {
    const reports = [
      report('a.txt', {documents: ['zixu/2024/a'], messages: [cut, cut, undated]}),
      report('b.txt', {status: 'failed', messages: [failed]}),
      report('c.txt', {status: 'failed', messages: [failed]}),
      report('d.txt', {status: 'empty', messages: [cut]}),
      report('e.jpg', {status: 'not-a-document'}),
      report('f.txt', {status: 'duplicate'})
    ]
    expect(formatSummary(reports)).toBe(
      '来源 6 个；收录 1 个，得文件 1 份；失败 2 个；空文件 1 个；不是文本文件 1 个；重复 1 个；警告 3 条\n'
    )
  })

  test('is one line for nothing at all', () => {
    expect(formatSummary([])).toBe('来源 0 个；收录 0 个，得文件 0 份\n')
  })
})

describe('hasFailures', () => {
  test.each([
    ['written', false],
    ['duplicate', false],
    ['failed', true],
    ['empty', true],
    ['not-a-document', true]
  ] as const)('of a source that is %s is %s', (status, expected) => {
    expect(hasFailures([report('a.txt', {}), report('b.txt', {status})])).toBe(expected)
  })

  test('is false where there are no sources', () => {
    expect(hasFailures([])).toBe(false)
  })
})

describe('hasWarnings', () => {
  test.each([
    ['a warning', [undated, cut], true],
    ['hints only', [undated], false],
    ['an error only', [failed], false],
    ['nothing', [], false]
  ])('with %s: %j %s', (_, messages, expected) => {
    expect(hasWarnings([report('a.txt', {}), report('b.txt', {messages})])).toBe(expected)
  })
})

function report(file: string, rest: Partial<SourceReport>): SourceReport {
  return {
    file,
    sha256: 'a'.repeat(64),
    encoding: 'utf-8',
    status: 'written',
    places: 0,
    documents: [],
    han: {source: 0, documents: 0, session: 0, furniture: 0},
    messages: [],
    ...rest
  }
}

function message(
  severity: Message['severity'],
  line: number | null,
  rule: string,
  reason: string,
  note: string
): Message {
  return {rule, severity, line, reason, note, document: null}
}

/** Without the colours that a terminal shows. */
function plain(text: string): string {
  return stripVTControlCharacters(text)
}
