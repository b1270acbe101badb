import {z} from 'astro/zod'
import {describe, expect, test} from 'vitest'
import {sha256Schema, sourceSchema, unitSchema} from './source.ts'

const source = {
  file: '2024/公报 第3期.txt',
  sha256: '0123456789abcdef'.repeat(4),
  encoding: 'utf-8',
  unit: 'line',
  start: 1,
  end: 1
}

describe('a SHA-256', () => {
  test.each([
    ['64 hexadecimal digits', '0f'.repeat(32), true],
    ['capitals', '0F'.repeat(32), false],
    ['a digit too few', 'a'.repeat(63), false],
    ['a digit too many', 'a'.repeat(65), false],
    ['a line end behind it', `${'a'.repeat(64)}\n`, false],
    ['other letters', 'g'.repeat(64), false],
    ['nothing', '', false]
  ])('of %s fits: %j %s', (_, text, expected) => {
    expect(sha256Schema.safeParse(text).success).toBe(expected)
  })

  test('that does not fit says what is expected', () => {
    const {error} = sha256Schema.safeParse('bulletin')
    expect(error && z.prettifyError(error)).toContain('expected 64 lower-case hexadecimal digits')
  })
})

test.each([
  ['line', true],
  ['paragraph', true],
  ['page-line', true],
  ['page', false],
  ['lines', false],
  ['行', false]
])('a place counted by %s fits: %s', (unit, expected) => {
  expect(unitSchema.safeParse(unit).success).toBe(expected)
})

describe('where a document stands', () => {
  test('is a file, its digest and encoding, and the places from first to last', () => {
    expect(sourceSchema.parse(source)).toEqual(source)
  })

  test('has no encoding where its format has none, and labels where numbers say nothing', () => {
    const labels = {start: '第1页第1行', end: '第3页第7行'}
    expect(sourceSchema.parse({...source, encoding: undefined})).toMatchObject({encoding: null})
    expect(sourceSchema.parse({...source, encoding: null, labels})).toMatchObject({labels})
  })

  test.each([
    ['an empty path', {file: ''}, /file/],
    ['an empty encoding', {encoding: ''}, /encoding/],
    ['half of its labels', {labels: {start: '第3页第7行'}}, /labels/],
    ['places that count from nought', {start: 0}, /start/],
    ['no last place', {end: undefined}, /end/],
    ['half a place', {end: 1.5}, /end/],
    ['an end before its start', {start: 9, end: 3}, /end/],
    ['a field that there is not', {url: 'https://example.org'}, /"url"/]
  ])('is refused with %s, by a message that names the field', (_, change, message) => {
    const {error} = sourceSchema.safeParse({...source, ...change})
    expect(error && z.prettifyError(error)).toMatch(message)
  })
})
