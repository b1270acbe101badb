import {expect, test} from 'vitest'
import {decimalOf} from './decimals.ts'

test.each([
  ['1 总则', [1]],
  ['1.总则', [1]],
  ['2.1 机构', [2, 1]],
  ['2.1机构', [2, 1]],
  ['12.3.4．《办法》', [12, 3, 4]],
  ['3．2　机构', [3, 2]]
])('decimalOf reads %s', (text, parts) => {
  expect(decimalOf(text)).toEqual(parts)
})

test.each(['3个小区', '2024年工作', '100 总则', '1.1', '第1.1 条', '1.2.3.4.5 略', '3.5%', ''])(
  'decimalOf is null for %s',
  (text) => {
    expect(decimalOf(text)).toBeNull()
  }
)
