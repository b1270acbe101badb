import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {ownContent, readContent} from './content.ts'
import {UsageError} from './usage-error.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '内容 '))
  vi.stubEnv('INIT_CWD', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, {recursive: true})
})

test('without a name the archive is that of the checkout', () => {
  expect(readContent(undefined)).toBe(ownContent)
})

test('a name is meant from where the person stands, whatever is in it', () => {
  mkdirSync(join(folder, '我的 档案 #1'))
  expect(readContent('我的 档案 #1')).toBe(join(folder, '我的 档案 #1'))
  expect(readContent('./我的 档案 #1/')).toBe(join(folder, '我的 档案 #1'))
  expect(readContent(join(folder, '我的 档案 #1'))).toBe(join(folder, '我的 档案 #1'))
})

test.each(['', ' ', '没有', '文件'])('%j is no folder, and refused', (name) => {
  writeFileSync(join(folder, '文件'), '')
  expect(() => readContent(name)).toThrow(UsageError)
  expect(() => readContent(name)).toThrow(/应为档案的文件夹/)
})
