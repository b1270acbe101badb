import {expect, test} from 'vitest'
import {toPairRows} from './pair-rows.ts'

const readings: Record<string, string[]> = {
  ...{老: ['lao'], 旧: ['jiu'], 路: ['lu'], 灯: ['deng']},
  ...{长: ['chang', 'zhang'], 街: ['jie'], 鹿: ['lu'], 登: ['deng']}
}

test('a pair stands under the sounds of its characters, and under what they begin with', () => {
  expect(rowsOf([pair('老旧', 1)])).toEqual({'lao jiu': '老旧0', 'l j': '老旧0'})
})

test('where a character is read in several ways, it stands under each, and under one initial', () => {
  expect(rowsOf([pair('长街', 1)])).toEqual({
    ...{'chang jie': '长街0', 'zhang jie': '长街0', 'c j': '长街0'}
  })
})

test.each([
  [1, '0'],
  [2, '1'],
  [16, '3'],
  [1024, '8'],
  [4096, '9'],
  [1_000_000, '9']
])('of %s documents, its degree is %s', (count, degree) => {
  expect(rowsOf([pair('老旧', count)])['lao jiu']).toBe(`老旧${degree}`)
})

test('the degrees of pairs of words have letters of their own', () => {
  expect(rowsOf([pair('老旧', 1, true)])['lao jiu']).toBe('老旧a')
  expect(rowsOf([pair('老旧', 1_000_000, true)])['lao jiu']).toBe('老旧j')
})

test('the most usual stands first, and a pair of a word counts like eight', () => {
  expect(rowsOf([pair('路灯', 2), pair('鹿登', 16)])['lu deng']).toBe('鹿登3路灯1')
  expect(rowsOf([pair('鹿登', 16), pair('路灯', 3, true)])['lu deng']).toBe('路灯b鹿登3')
  expect(rowsOf([pair('鹿登', 32), pair('路灯', 3, true)])['lu deng']).toBe('鹿登4路灯b')
})

test('of two syllables a hundred pairs are kept, of two initials more', () => {
  const many = Array.from({length: 200}, (_, at) => ({
    ...{first: 0x5000 + at, second: 0x6000, count: 200 - at, isWord: false}
  }))
  const rows = Object.fromEntries(toPairRows(many, () => ['lu']))
  expect([rows['lu lu']?.length, rows['l l']?.length]).toEqual([300, 450])
  expect(rows['lu lu']?.startsWith(String.fromCharCode(0x5000, 0x6000))).toBe(true)
})

function pair(text: string, count: number, isWord = false) {
  return {first: text.charCodeAt(0), second: text.charCodeAt(1), count, isWord}
}

function rowsOf(pairs: Parameters<typeof toPairRows>[0]): Record<string, string> {
  return Object.fromEntries(toPairRows(pairs, (character) => readings[character] ?? []))
}
