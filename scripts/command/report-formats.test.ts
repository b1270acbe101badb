import {afterEach, expect, test, vi} from 'vitest'
import {messageSchema, type SourceReport} from '../../src/schema/report.ts'
import {formatJson, readReportFormat, tell, type Telling} from './report-formats.ts'
import {message, report} from '../../src/fixtures/reports.fixture.ts'
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

afterEach(() => vi.restoreAllMocks())

test.each([
  [null, '没有列出的可用 --report json 列出\n'],
  ['网站的“来源”页', '没有列出的都在网站的“来源”页，也可用 --report json 列出\n']
])('people are told where the whole list stands: %s', (whole, sentence) => {
  const messages = Array.from({length: 11}, () => message('warning', 1, 'foreign-word', '甲', note))
  const {out, err} = said([report('甲.txt', {messages})], {report: 'text', whole})
  expect([out, err.endsWith(sentence)]).toEqual(['', true])
})

test('programs are told all, and nothing else stands beside it', () => {
  expect(said(reports, {report: 'json', whole: null})).toEqual({out: formatJson(reports), err: ''})
  expect(said(reports, {report: 'github', whole: null})).toMatchObject({
    ...{out: expect.stringContaining('::error file=丙.txt') as string, err: ''}
  })
})

/** What is written to each of the two streams. */
function said(of: readonly SourceReport[], how: Pick<Telling, 'report' | 'whole'>) {
  let [out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
  tell(of, {...how, verbose: false, sources: []})
  vi.restoreAllMocks()
  return {out, err}
}
