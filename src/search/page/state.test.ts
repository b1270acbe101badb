import fc from 'fast-check'
import {expect, test} from 'vitest'
import {facets, readState, type State, withFilter, writeState} from './state.ts'

const plain: State = {q: '', within: 'document', order: 'ranked', filters: {}, shown: 10}

test('an address without anything is as usual, and the other way round', () => {
  expect(readState('')).toEqual(plain)
  expect(writeState(plain)).toBe('?')
})

test('an address says all that was chosen', () => {
  const search =
    '?q=%E5%85%BB%E8%80%81&within=passage&order=newest&district=zixu&district=wuyou&year=2024&shown=30'
  const state: State = {
    q: '养老',
    within: 'passage',
    order: 'newest',
    filters: {district: ['zixu', 'wuyou'], year: ['2024']},
    shown: 30
  }
  expect(readState(search)).toEqual(state)
  expect(writeState(state)).toBe(search)
})

test('what an address says wrong is as if it were not there', () => {
  expect(readState('?q=+&within=x&order=best&district=&shown=-3&other=1')).toEqual(plain)
  expect(readState('?shown=1e9').shown).toBe(10_000)
})

test('a body is chosen by any of its names', () => {
  const whole = '子虚区人民代表大会常务委员会'
  const search = `?${new URLSearchParams([
    ['body', '子虚区人大常委会'],
    ['body', whole]
  ]).toString()}`
  expect(readState(search).filters).toEqual({body: [whole]})
})

test('what was chosen comes back from its address', () => {
  const texts = fc.uniqueArray(fc.string({minLength: 1}), {minLength: 1, maxLength: 3})
  fc.assert(
    fc.property(
      fc.record({
        q: fc.string().map((text) => text.trim()),
        within: fc.constantFrom('document' as const, 'passage' as const),
        order: fc.constantFrom('ranked' as const, 'newest' as const, 'oldest' as const),
        filters: fc.dictionary(fc.constantFrom(...facets), texts, {noNullPrototype: true}),
        shown: fc.integer({min: 10, max: 10_000})
      }),
      (state) => {
        expect(readState(writeState(state))).toEqual(state)
      }
    )
  )
})

test('another filter begins at the front of the list', () => {
  const state = {...plain, shown: 40, filters: {kind: ['notice']}}
  expect(withFilter(state, 'year', ['2024'])).toEqual({
    ...plain,
    filters: {kind: ['notice'], year: ['2024']}
  })
  expect(withFilter(state, 'kind', [])).toEqual(plain)
})
