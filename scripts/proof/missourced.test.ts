import {expect, test} from 'vitest'
import type {Segment} from '../../src/schema/report.ts'
import {findMissourced} from './missourced.ts'

const digest = (digit: string) => digit.repeat(64)
const source = {file: '甲/通知.txt', sha256: digest('a'), encoding: 'utf-8'}
const told = {...source, unit: 'line' as const, start: 3, end: 9}
const segment = (start: number, end: number): Segment => ({
  ...{start, end, to: 'document', document: 'zixu/2024/notice', block: 'p001'}
})
const segments = [segment(3, 4), segment(7, 9)]
const found = (changed: Partial<typeof told>, at: readonly Segment[] = segments) =>
  findMissourced({...told, ...changed}, source, {unit: 'line'}, at).map(
    ({field, told: says, actual}) => `${field} ${says} ${actual}`
  )

test('what is said of a source as it was read is right', () => {
  expect(found({})).toEqual([])
})

test.each<[Partial<typeof told>, string]>([
  [{file: '甲/通告.txt'}, 'file 甲/通告.txt 甲/通知.txt'],
  [{sha256: digest('b')}, `sha256 ${digest('b')} ${digest('a')}`],
  [{encoding: 'gb18030'}, 'encoding gb18030 utf-8'],
  [{start: 2}, 'start 2 3'],
  [{end: 8}, 'end 8 9']
])('what is said otherwise is found: %o', (changed, expected) => {
  expect(found(changed)).toEqual([expected])
})

test('places to which nothing went are not known', () => {
  expect(found({}, [])).toEqual([])
})
