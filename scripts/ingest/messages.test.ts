import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {messageSchema, type Provenance} from '../../src/schema/report.ts'
import {createBlock} from './engine/tree/blocks.ts'
import {definitions} from './definitions.ts'
import {report, type Rule, toMessages} from './messages.ts'

const rules = Object.keys(definitions) as Rule[]

describe('what ingest can say', () => {
  test.each(rules)('%s has a reason and says what to do', (rule) => {
    const {reason, note} = definitions[rule]
    expect(reason).toMatch(/\p{Script=Han}/u)
    expect(note).toMatch(/。$/)
    expect(reason.replaceAll(/\{(?:found|expected)\}/g, '')).not.toMatch(/[{}]/)
  })

  test.each(rules)('a message of %s fits the schema, whatever was found', (rule) => {
    const file = new VFile({path: 'a.txt'})
    report(file, rule, null, {found: '', expected: '"{found}" \n'})
    report(file, rule, block(3))
    for (const message of toMessages(file, null))
      expect(messageSchema.parse(message)).toEqual(message)
  })
})

describe('report', () => {
  test('found and expected stand where the reason names them', () => {
    expect(reasonOf('count-differs', {found: '名单有3人', expected: '4人'})).toBe(
      '名单有3人，原文写明4人'
    )
  })

  test('what was found is text: it stands for nothing itself', () => {
    expect(reasonOf('count-differs', {found: "$& $1 $' {found}", expected: '$$'})).toBe(
      "$& $1 $' {found}，原文写明$$"
    )
  })

  test('long text is cut, and shows that it is', () => {
    const reason = reasonOf('doubtful-character', {found: '甲'.repeat(200)})
    expect(reason.length).toBeLessThan(80)
    expect(reason).toContain('…”')
    expect(reasonOf('doubtful-character', {found: '甲'.repeat(60)})).toContain('甲'.repeat(60))
  })

  test.each([
    ['source-empty', true],
    ['paragraph-cut', false],
    ['date-unknown', undefined]
  ] as const)('%s is fatal: %s', (rule, fatal) => {
    const file = new VFile({path: 'a.txt'})
    report(file, rule, null)
    expect(file.messages[0]?.fatal).toBe(fatal)
  })

  test('a message stands at the first line of its block', () => {
    const file = new VFile({path: 'a.txt'})
    report(file, 'paragraph-cut', block(7, 9))
    report(file, 'paragraph-cut', null)
    expect(file.messages.map(({line}) => line)).toEqual([7, undefined])
  })
})

describe('toMessages', () => {
  test('messages are in the order of their lines, those of the whole file first', () => {
    const file = new VFile({path: 'a.txt'})
    report(file, 'paragraph-cut', block(9))
    report(file, 'foreign-word', block(2))
    report(file, 'date-unknown', null)
    report(file, 'count-differs', block(9))
    expect(toMessages(file, null).map(({rule, line}) => [rule, line])).toEqual([
      ['date-unknown', null],
      ['foreign-word', 2],
      ['paragraph-cut', 9],
      ['count-differs', 9]
    ])
  })

  test('severity and advice are those of the rule', () => {
    const file = new VFile({path: 'a.txt'})
    report(file, 'source-empty', null)
    const {severity, reason, note} = definitions['source-empty']
    expect(toMessages(file, null)).toEqual([
      {rule: 'source-empty', severity, line: null, reason, note, document: null}
    ])
  })

  const provenance: Provenance = {
    file: 'a.txt',
    unit: 'line',
    segments: [
      {start: 1, end: 2, to: 'session', session: 'zixu/2024'},
      {start: 3, end: 9, to: 'document', document: 'zixu/2024/01-report', block: 'p001'},
      {start: 10, end: 10, to: 'furniture', reason: 'blank'}
    ]
  }

  test.each([
    ['paragraph-cut', 3, 'zixu/2024/01-report'],
    ['paragraph-cut', 9, 'zixu/2024/01-report'],
    ['paragraph-cut', 1, null],
    ['paragraph-cut', 10, null],
    ['paragraph-cut', 11, null],
    ['date-unknown', 3, null],
    ['contents-missing', 3, null]
  ] as const)('readers are told of %s at line %i in %s', (rule, line, document) => {
    const file = new VFile({path: 'a.txt'})
    report(file, rule, block(line))
    expect(toMessages(file, provenance)[0]?.document).toBe(document)
  })
})

test('readers are told in the first of the documents that share a line', () => {
  const file = new VFile({path: 'a.txt'})
  for (let message = 0; message < 20_000; message++) report(file, 'paragraph-cut', block(4))
  const shared = (document: string, block: string) => ({start: 4, end: 4, document, block})
  const segments = [
    {to: 'document' as const, ...shared('zixu/2024/01-report', 'p001')},
    {to: 'document' as const, ...shared('zixu/2024/02-report', 'p002')}
  ]
  const messages = toMessages(file, {file: 'a.txt', unit: 'line', segments})
  expect(new Set(messages.map(({document}) => document))).toEqual(new Set(['zixu/2024/01-report']))
})

function reasonOf(rule: Rule, particulars: {found: string; expected?: string}): string {
  const file = new VFile({path: 'a.txt'})
  report(file, rule, null, particulars)
  return file.messages[0]?.reason ?? ''
}

function block(...lines: number[]) {
  return createBlock('文', {lines, gap: 0, indent: 0})
}
