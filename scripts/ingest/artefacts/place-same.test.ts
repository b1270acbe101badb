import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {placeSame, saveBytes} from './place-same.ts'

let folder = ''
let before = ''
let to = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 同 '))
  before = join(folder, 'before')
  to = join(folder, 'to')
  writeFileSync(before, '甲乙丙')
})
afterEach(() => rmSync(folder, {recursive: true}))

const isTaken = () => statSync(before, {throwIfNoEntry: false})?.ino === statSync(to).ino

test('a file with the same bytes is taken', () => {
  saveBytes(to, Buffer.from('甲乙丙'), before)
  expect(isTaken()).toBe(true)
})

test.each(['甲乙丁', '甲乙', '甲乙丙丁', ''])('one with other bytes is not: %s', (text) => {
  saveBytes(to, Buffer.from(text), before)
  expect(readFileSync(to, 'utf8')).toBe(text)
  expect(readFileSync(before, 'utf8')).toBe('甲乙丙')
  expect(isTaken()).toBe(false)
})

test('where no file is, or a folder, the bytes are written', () => {
  for (const [at, path] of [null, join(folder, 'none'), folder].entries()) {
    const file = join(folder, String(at))
    saveBytes(file, Buffer.from('甲'), path)
    expect(readFileSync(file, 'utf8')).toBe('甲')
  }
})

test('bytes are compared piece by piece', () => {
  const pieces = ['甲', '乙', '丙'].map((text) => Buffer.from(text))
  expect(placeSame(before, to, 9, pieces.toReversed())).toBe(false)
  expect(placeSame(before, to, 9, pieces)).toBe(true)
  expect(isTaken()).toBe(true)
})
