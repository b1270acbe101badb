import {expect, test} from 'vitest'
import {message, report} from '../../../src/fixtures/reports.fixture.ts'
import type {SourceReport} from '../../../src/schema/report.ts'
import {isLasting} from './source-identity.ts'

const read = (change: Partial<SourceReport> = {}) => report('一.txt', {sha256: 'a', ...change})
const failed = (rule: string) => message('error', null, rule, '', '')

test('reports last where each source was read as it is known', () => {
  expect(isLasting([['一.txt', 'a']], [read()])).toBe(true)
  expect(isLasting([['一.txt', 'b']], [read()])).toBe(false)
  expect(isLasting([['二.txt', 'a']], [read()])).toBe(false)
  expect(isLasting([], [read()])).toBe(false)
})

test('a source that was not read must have been refused for the same reason', () => {
  const refused = read({status: 'failed', messages: [failed('source-unread')]})
  expect(isLasting([['一.txt', refused]], [structuredClone(refused)])).toBe(true)
  expect(isLasting([['一.txt', refused]], [read({status: 'failed'})])).toBe(false)
})

test.each(['source-failed', 'source-crashed', 'source-too-slow'])(
  '%s can be a fault of the machine',
  (rule) => {
    expect(isLasting([['一.txt', 'a']], [read({messages: [failed(rule)]})])).toBe(false)
  }
)
