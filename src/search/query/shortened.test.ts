import {expect, test} from 'vitest'
import {shortened} from './shortened.ts'

test('what is short is said whole, of what is long the beginning', () => {
  expect(shortened('养老驿站')).toBe('养老驿站')
  expect(shortened('甲'.repeat(60))).toBe('甲'.repeat(60))
  expect(shortened('甲'.repeat(61))).toBe(`${'甲'.repeat(60)}…`)
  expect(shortened('《'.repeat(10_000))).toHaveLength(61)
  expect(shortened('👍'.repeat(100))).toBe(`${'👍'.repeat(60)}…`)
})
