import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {writeWhole} from './whole-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('a file is written, then written anew, and nothing else is left', () => {
  const path = join(folder, 'a.json')
  writeWhole(path, '甲')
  writeWhole(path, '乙')
  expect(readFileSync(path, 'utf8')).toBe('乙')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test('what cannot be put in its place leaves nothing, and says so', () => {
  mkdirSync(join(folder, 'a.json', 'b'), {recursive: true})
  expect(() => writeWhole(join(folder, 'a.json'), '甲')).toThrow()
  expect(readdirSync(folder)).toEqual(['a.json'])
})
