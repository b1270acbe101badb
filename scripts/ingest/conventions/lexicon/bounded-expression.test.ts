import {describe, expect, test} from 'vitest'
import {BoundedExpression} from './bounded-expression.ts'

describe('an expression with a limit', () => {
  const sum = new BoundedExpression(4, '(\\d)\\+(\\d)', 'u')

  test.each([
    ['1+2', ['1+2', '1', '2']],
    ['=1+2', ['1+2', '1', '2']],
    ['古井桥梁', null]
  ])('matches %s as any other does', (text, expected) => {
    expect(sum.exec(text)?.slice() ?? null).toEqual(expected)
    expect(sum.test(text)).toBe(expected !== null)
  })

  test('matches nothing in a longer text', () => {
    expect(sum.exec('==1+2')).toBeNull()
    expect(sum.test('==1+2')).toBe(false)
    expect('==1+2'.replace(sum, '')).toBe('==1+2')
  })

  test('tells its limit', () => {
    expect(sum.limit).toBe(4)
  })
})
