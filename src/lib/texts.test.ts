import {expect, test} from 'vitest'
import {labelOfText} from './texts.ts'

const text = (date: string | null, effective: string | null = null) => ({date, dates: {effective}})
const label = (own: ReturnType<typeof text>, other: ReturnType<typeof text>) =>
  labelOfText(own, other, (iso) => iso ?? '日期不详')

test('another text of a norm is newer or older by the days on which they took their forms', () => {
  expect(label(text('2017-09-01'), text('2025-09-12'))).toBe('较新的文本：2025-09-12')
  expect(label(text('2025-09-12'), text('2017-09-01'))).toBe('较早的文本：2017-09-01')
})

test('texts of one day, and of none that is known, are only others', () => {
  expect(label(text('2017-09-01'), text('2017-09-01'))).toBe('其他文本：2017-09-01')
  expect(label(text('2017-09-01'), text(null))).toBe('其他文本：日期不详')
  expect(label(text(null), text('2017-09-01'))).toBe('其他文本：2017-09-01')
})

test('the day from which it is in force is told, unless it is that of an earlier form', () => {
  expect(label(text('2017-09-01'), text('2025-09-12', '2026-03-01'))).toBe(
    '较新的文本：2025-09-12，2026-03-01起施行'
  )
  expect(label(text('2017-09-01'), text('2024-06-28', '2000-07-01'))).toBe('较新的文本：2024-06-28')
})
