import {describe, expect, test} from 'vitest'
import {message, report} from '../../src/fixtures/reports.fixture.ts'
import {type Address, addressSchema} from '../../src/schema/address.ts'
import {formatSummary, formatWithdrawn, hasFailures, hasWarnings} from './summary.ts'

const cut = message('warning', 12, 'paragraph-cut', '段落止于“修桥”，似有缺文', '对照原件核对。')
const failed = message('error', null, 'source-failed', '处理时出错：甲', '请报告。')
const undated = message('info', null, 'date-unknown', '没有认出日期', '按日期未知收录。')

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
    expect(hasFailures([report('a.txt'), report('b.txt', {status})])).toBe(expected)
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
    expect(hasWarnings([report('a.txt'), report('b.txt', {messages})])).toBe(expected)
  })
})

describe('formatWithdrawn', () => {
  const at = (url: string, file: string, withdrawn: boolean): Address =>
    addressSchema.parse({
      ...{url, withdrawn, source: {file, sha256: '1'.repeat(64)}, title: '通知', place: 1}
    })
  const before = [
    at('/a/1/x/', 'x.txt', false),
    at('/a/1/y/', 'y.doc', false),
    at('/a/1/z/', 'z', true)
  ]
  const now = before.map((entry) => ({...entry, withdrawn: true}))

  test('tells what is gone from what was not read this time', () => {
    expect(formatWithdrawn(before, now, [report('y.doc', {status: 'failed'})])).toBe(
      '撤下 /a/1/x/ 通知（x.txt）\n暂缺 /a/1/y/ 通知（y.doc，没有读成）\n'
    )
  })

  test('is silent where all stands', () => {
    expect(formatWithdrawn(before, before, [])).toBe('')
  })
})
