import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sortCodes} from './sort-codes.ts'

test('codes stand in order, each as often as it was given', () => {
  const codes = fc.array(fc.integer({min: 0, max: 0xff_ff_ff_ff}), {maxLength: 300})
  fc.assert(
    fc.property(codes, (given) => {
      const sorted = [...sortCodes(Uint32Array.from(given))]
      expect(sorted).toEqual([...given].sort((a, b) => a - b))
    })
  )
})

test.each([[[]], [[7]], [[0xff_ff_ff_ff, 0, 0x80_00_00_00, 0x7f_ff_ff_ff, 2048, 2047]]])(
  '%j',
  (given) => {
    expect([...sortCodes(Uint32Array.from(given))]).toEqual(given.toSorted((a, b) => a - b))
  }
)
