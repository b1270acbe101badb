import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formatIds, parseIds} from './given-ids.ts'

test('what has the id that it would have is not written', () => {
  expect(formatIds(new Map([['p001', 'p001']]))).toBeNull()
  expect(parseIds(null)).toEqual(new Map())
})

test('ids that follow each other are written as one', () => {
  const ids = new Map([
    ['title', 'title'],
    ['p098', 'p101'],
    ['p099', 'p098'],
    ['p100', 'p099'],
    ['p101', 'p100'],
    ['s2-3', 's2-2']
  ])
  expect(formatIds(ids)).toBe('p098:p101 p099..p101:p098 s2-3:s2-2')
})

test('what was written is read again', () => {
  const id = fc
    .tuple(fc.constantFrom('p', 's1-', 'x'), fc.nat(1200))
    .map(([stem, number]) => stem + String(number).padStart(stem === 'p' ? 3 : 0, '0'))
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id)), (pairs) => {
      const ids = new Map(pairs)
      const others = [...ids].filter(([from, to]) => from !== to)
      expect([...parseIds(formatIds(ids))]).toEqual(others)
    })
  )
})

test.each([
  'p001',
  'p001:',
  ':p001',
  '..',
  'p001..:p002',
  'p001..s9:p001',
  'p001..p999999999:p002',
  '  '
])('a line that somebody has changed to %j is read without harm', (line) => {
  const ids = parseIds(line)
  expect([...ids.values()].every((id) => id !== '')).toBe(true)
})
