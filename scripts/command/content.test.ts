import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {ownContent, readContent} from './content.ts'
import {UsageError} from './usage-error.ts'

const folder = freshFolder()
beforeEach(() => {
  vi.stubEnv('INIT_CWD', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
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
