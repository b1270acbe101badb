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
const id = 'zixu/2024/notice'
const found = (changed: Partial<typeof told>, at: readonly Segment[] = segments, order = 2) =>
  findMissourced(
    id,
    {source: {...told, ...changed}, order},
    {...source, documents: ['zixu/2024/plan', id]},
    {unit: 'line'},
    at
  ).map(({field, told: says, actual}) => `${field} ${says} ${actual}`)

test('what is said of a source as it was read is right', () => {
  expect(found({})).toEqual([])
})

test.each<[Partial<typeof told>, string]>([
  [{file: '甲/通告.txt'}, 'source.file 甲/通告.txt 甲/通知.txt'],
  [{sha256: digest('b')}, `source.sha256 ${digest('b')} ${digest('a')}`],
  [{encoding: 'gb18030'}, 'source.encoding gb18030 utf-8'],
  [{start: 2}, 'source.start 2 3'],
  [{end: 8}, 'source.end 8 9']
])('what is said otherwise is found: %o', (changed, expected) => {
  expect(found(changed)).toEqual([expected])
})

test('documents follow each other as their source has them', () => {
  expect(found({}, segments, 3)).toEqual(['order 3 2'])
})

test('places to which nothing went are not known', () => {
  expect(found({}, [])).toEqual([])
})
