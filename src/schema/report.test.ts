import {describe, expect, test} from 'vitest'
import {messageSchema, provenanceSchema, reportSchema} from './report.ts'

const message = {
  rule: 'paragraph-cut',
  severity: 'warning',
  line: 12,
  reason: '段落止于“修桥”，似有缺文',
  note: '对照原件核对。',
  document: 'zixu/2024/notice'
}
const report = {
  file: 'zixu/notice.txt',
  sha256: 'a'.repeat(64),
  encoding: 'gb18030',
  status: 'written',
  places: 12,
  documents: ['zixu/2024/notice'],
  han: {source: 120, documents: 100, session: 0, furniture: 20},
  messages: [message]
}

describe('the report of a source', () => {
  test('says what became of it', () => {
    expect(reportSchema.parse(report)).toEqual(report)
  })

  test.each(['written', 'failed', 'empty', 'duplicate', 'not-a-document'])(
    'may say that it is %s',
    (status) => {
      expect(fits(reportSchema, {...report, status})).toBe(true)
    }
  )

  test.each([
    ['a status that there is not', {status: 'done'}],
    ['characters below nought', {han: {...report.han, furniture: -1}}],
    ['a place for characters that there is not', {han: {...report.han, lost: 0}}],
    ['a digest in capitals', {sha256: 'A'.repeat(64)}],
    ['no encoding, where null is meant', {encoding: undefined}],
    ['a field that there is not', {time: '2024-06-03'}]
  ])('is refused with %s', (_, change) => {
    expect(fits(reportSchema, {...report, ...change})).toBe(false)
  })
})

describe('a message', () => {
  test.each([
    ['a line and a document', {}, true],
    ['neither', {line: null, document: null}, true],
    ['a line of nought', {line: 0}, false],
    ['a severity that there is not', {severity: 'fatal'}, false],
    ['no word on what to do', {note: undefined}, false]
  ])('with %s fits: %j %s', (_, change, expected) => {
    expect(fits(messageSchema, {...message, ...change})).toBe(expected)
  })
})

describe('the provenance of a source', () => {
  const place = {start: 1, end: 3}

  test.each([
    ['a block of a document', {to: 'document', document: 'zixu/2024/notice', block: 'p001'}, true],
    ['a session', {to: 'session', session: 'zixu/2024'}, true],
    ['furniture, with the reason', {to: 'furniture', reason: 'blank'}, true],
    ['a document, without the block', {to: 'document', document: 'zixu/2024/notice'}, false],
    ['furniture, without a reason', {to: 'furniture'}, false],
    ['nowhere', {to: 'nowhere'}, false],
    ['a session and a document', {to: 'session', session: 'a', document: 'b'}, false]
  ])('may lead a line to %s: %j %s', (_, segment, expected) => {
    const provenance = {file: 'a.txt', unit: 'line', segments: [{...place, ...segment}]}
    expect(fits(provenanceSchema, provenance)).toBe(expected)
  })

  test.each([
    ['counts from 1', 0, 3],
    ['counts whole lines', 1, 2.5]
  ])('%s', (_, start, end) => {
    const segments = [{start, end, to: 'furniture', reason: 'blank'}]
    expect(fits(provenanceSchema, {file: 'a.txt', unit: 'line', segments})).toBe(false)
  })
})

function fits(
  schema: {safeParse: (value: unknown) => {success: boolean}},
  value: unknown
): boolean {
  return schema.safeParse(value).success
}
