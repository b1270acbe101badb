import {expect, test} from 'vitest'
import {messageSchema, type SourceReport} from '../../src/schema/report.ts'
import {formatJson, readReportFormat} from './report-formats.ts'
import {message, report} from './reports.fixture.ts'
import {UsageError} from './usage-error.ts'

const note = '对照原件。'
const reports: SourceReport[] = [
  report('甲,乙:1.txt', {
    messages: [
      message('warning', 3, 'foreign-word', '“50%\n::error::x”', note),
      message('info', null, 'date-unknown', '没有认出日期', note)
    ]
  }),
  report('丙.txt', {messages: [message('error', null, 'source-empty', '文件是空的', note)]})
]
test('json holds every message with its file, hints too', () => {
  const messages = JSON.parse(formatJson(reports)) as ({file: string} & object)[]
  expect(messages.map(({file}) => file)).toEqual(['甲,乙:1.txt', '甲,乙:1.txt', '丙.txt'])
  expect(messages.map((each) => messageSchema.strip().safeParse(each).success)).toEqual([
    true,
    true,
    true
  ])
  expect(messages[0]).toEqual({file: '甲,乙:1.txt', ...reports[0]?.messages[0]})
})

test('json of nothing is an empty list', () => {
  expect(formatJson([])).toBe('[]\n')
})

test.each(['text', 'json', 'github'])('%s is a format', (format) => {
  expect(readReportFormat(format)).toBe(format)
})

test.each(['', 'xml', 'JSON'])('“%s” is none', (format) => {
  expect(() => readReportFormat(format)).toThrow(UsageError)
})
