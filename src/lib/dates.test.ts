import {expect, test} from 'vitest'
import {formatDate} from './dates.ts'

test.each([
  ['2024-02-26', '2024年2月26日'],
  ['2023-12-01', '2023年12月1日'],
  ['2024-10-10', '2024年10月10日'],
  ['1998-01-09', '1998年1月9日'],
  [null, '日期不详']
])('%s reads %s', (iso, text) => {
  expect(formatDate(iso)).toBe(text)
})
