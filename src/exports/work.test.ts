import {expect, test} from 'vitest'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {workOf} from './work.ts'

const zixu = {id: 'zixu', name: '子虚区'}
const source = {
  file: 'a.txt',
  sha256: 'a'.repeat(64),
  encoding: 'utf-8',
  unit: 'line',
  start: 1,
  end: 9
} as const

function work(input: Partial<DocumentInput>) {
  const least = {kind: 'regulation', session: 'zixu/2024', districts: [zixu], source} as const
  return workOf(documentSchema.parse({...least, title: '护桥规定', ...input}))
}

test('texts of a norm are one work, of whatever day and however their title is printed', () => {
  expect(work({date: '2019-01-09'})).toBe('zixu/护桥规定')
  expect(work({date: '2024-03-05', title: '护 桥 规 定'})).toBe('zixu/护桥规定')
})

test('the parts of a code are works of their own, by their second titles', () => {
  const part = (value: string) => work({catalogue: [{label: 'subtitle', value}]})
  expect(part('古井编')).toBe('zixu/护桥规定古井编')
  expect(part('渡口编')).not.toBe(part('古井编'))
})

test('a draft, another area and another kind of paper are other works, or none', () => {
  expect(work({title: '护桥规定（草案）'})).not.toBe(work({}))
  expect(work({districts: [{id: 'nanke', name: '南柯区'}]})).not.toBe(work({}))
  expect(work({kind: 'notice'})).toBeNull()
  expect(work({districts: []})).toBeNull()
})
