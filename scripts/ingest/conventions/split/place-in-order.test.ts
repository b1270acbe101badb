import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Head, placeInOrder} from './place-in-order.ts'

describe('placeInOrder', () => {
  test('takes the heads that stand in the order of their entries', () => {
    const [first, second, third] = [head(0, 1, 1), head(4, 6, 0.8), head(6, 7, 1)]
    expect(placeInOrder([[first], [second], [third]])).toEqual([first, second, third])
  })

  test('leaves an entry without a head where two would overlap or stand in the wrong order', () => {
    const better = head(3, 5, 1)
    expect(placeInOrder([[head(4, 6, 0.9)], [better]])).toEqual([null, better])
    expect(placeInOrder([[better], [head(0, 1, 0.9)]])).toEqual([better, null])
  })

  test('takes two that fit less well rather than one that fits better', () => {
    const [first, second] = [head(0, 1, 0.6), head(2, 3, 0.6)]
    expect(placeInOrder([[first, head(5, 6, 1)], [second]])).toEqual([first, second])
  })

  test('takes of two that fit as well the one that stands first', () => {
    const [first, second] = [head(0, 1, 1), head(2, 3, 1)]
    expect(placeInOrder([[first, second]])).toEqual([first])
  })

  test('finds the greatest sum there is', () => {
    const anyHead = fc
      .tuple(fc.nat(8), fc.integer({min: 1, max: 3}), fc.integer({min: 1, max: 9}))
      .map(([start, length, score]) => head(start, start + length, score))
    fc.assert(
      fc.property(fc.array(fc.array(anyHead, {maxLength: 3}), {maxLength: 5}), (candidates) => {
        const placed = placeInOrder(candidates)
        const heads = placed.filter((each) => each !== null)
        expect(heads.every(({start}, at) => start >= (heads[at - 1]?.end ?? 0))).toBe(true)
        expect(sumOf(heads)).toBe(greatestSum(candidates, 0))
      })
    )
  })
})

function head(start: number, end: number, score: number): Head {
  return {start, end, score}
}

function sumOf(heads: readonly Head[]): number {
  return heads.reduce((sum, {score}) => sum + score, 0)
}

/** By trying everything. */
function greatestSum([heads, ...rest]: readonly Head[][], from: number): number {
  if (!heads) return 0
  const sums = heads
    .filter(({start}) => start >= from)
    .map(({end, score}) => score + greatestSum(rest, end))
  return Math.max(greatestSum(rest, from), ...sums)
}
