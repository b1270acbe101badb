import {expect, test} from 'vitest'
import type {SourceReport} from '../../../src/schema/report.ts'
import {isLasting} from './source-identity.ts'

const report = (change: Partial<SourceReport> = {}): SourceReport => ({
  file: '一.txt',
  sha256: 'a',
  encoding: 'utf-8',
  status: 'written',
  places: 0,
  documents: [],
  han: {source: 0, documents: 0, session: 0, furniture: 0},
  messages: [],
  ...change
})
const message = (rule: string) => ({
  ...{rule, severity: 'error' as const, line: null, reason: '', note: '', document: null}
})

test('reports last where each source was read as it is known', () => {
  expect(isLasting([['一.txt', 'a']], [report()])).toBe(true)
  expect(isLasting([['一.txt', 'b']], [report()])).toBe(false)
  expect(isLasting([['二.txt', 'a']], [report()])).toBe(false)
  expect(isLasting([], [report()])).toBe(false)
})

test('a source that was not read must have been refused for the same reason', () => {
  const refused = report({status: 'failed', messages: [message('source-unread')]})
  expect(isLasting([['一.txt', refused]], [structuredClone(refused)])).toBe(true)
  expect(isLasting([['一.txt', refused]], [report({status: 'failed'})])).toBe(false)
})

test.each(['source-failed', 'source-crashed', 'source-too-slow'])(
  '%s can be a fault of the machine',
  (rule) => {
    expect(isLasting([['一.txt', 'a']], [report({messages: [message(rule)]})])).toBe(false)
  }
)
