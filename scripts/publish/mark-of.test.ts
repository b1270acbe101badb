import {linkSync, statSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {markOf} from './mark-of.ts'

const folder = freshFolder()
let path = ''
beforeEach(() => {
  path = join(folder, 'a')
})

/** A day long ago, on which the files of a site were written. */
const before = new Date('2024-03-01T00:00:00Z')

function write(text: string, day = before): void {
  writeFileSync(path, text)
  utimesSync(path, day, day)
}

test('a file is known by its size and the digest of its bytes', () => {
  write('abc')
  const mark = {
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    size: 3
  }
  expect(markOf(path)).toEqual(mark)
  linkSync(path, join(folder, 'b'))
  expect(markOf(join(folder, 'b'))).toEqual(mark)
})

test.each([
  ['with as many bytes, at another time', () => write('乙', new Date('2024-03-02T00:00:00Z'))],
  ['with other bytes, at the same time', () => write('乙乙')],
  [
    'cut off, at the same time',
    () => {
      truncateSync(path, 0)
      utimesSync(path, before, before)
    }
  ]
])('a file that was written again is read again: %s', (_, again) => {
  write('甲')
  const first = markOf(path)
  again()
  expect(markOf(path)).not.toEqual(first)
  expect(markOf(path).size).toBe(statSync(path).size)
})

test('what was written just now may be written again at the same moment, and is read again', () => {
  const now = new Date()
  write('甲', now)
  const first = markOf(path)
  write('乙', now)
  expect(markOf(path)).not.toEqual(first)
})

test('what is not there cannot be read', () => {
  expect(() => markOf(path)).toThrow(/ENOENT/)
})
