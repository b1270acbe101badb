import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {keepCode, keptCode} from './keep-code.ts'

const folder = freshFolder()
beforeEach(() => {
  vi.stubEnv('NODE_COMPILE_CACHE', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

test('processes that are started keep compiled code in the cache, which need not be there yet', () => {
  const cache = join(folder, 'cache')
  expect(keepCode(cache)).toBe(cache)
  expect(process.env.NODE_COMPILE_CACHE).toBe(join(cache, 'code'))
  expect(existsSync(cache)).toBe(false)
})

test('without a cache nothing is kept, and what the user has set counts', () => {
  expect(keepCode(null)).toBe(null)
  expect(process.env.NODE_COMPILE_CACHE).toBe(undefined)
  vi.stubEnv('NODE_COMPILE_CACHE', '/a')
  keepCode(folder)
  expect(process.env.NODE_COMPILE_CACHE).toBe('/a')
})

test('what grows beyond all need is removed, and what is of use stays', () => {
  const code = join(folder, 'code')
  mkdirSync(code)
  writeFileSync(join(code, 'one'), '')
  keepCode(folder)
  expect(existsSync(join(code, 'one'))).toBe(true)
  for (let at = 0; at <= 5000; at++) writeFileSync(join(code, String(at)), '')
  keepCode(folder)
  expect(existsSync(code)).toBe(false)
})

test('code is taken from the cache that the arguments name, once a run has kept some there', () => {
  const args = ['--from', 'a', '--cache', folder, '--to', 'b']
  expect(keptCode(args)).toBe(null)
  mkdirSync(join(folder, 'code'))
  expect(keptCode(args)).toBe(join(folder, 'code'))
  expect(keptCode([...args, '--no-cache'])).toBe(null)
  expect(keptCode(['--from', 'a', '--cache'])).not.toBe(join(folder, 'code'))
})

test('where no cache is named, it is that of the user', () => {
  vi.stubEnv('XDG_CACHE_HOME', folder)
  expect(keptCode([])).toBe(null)
  mkdirSync(join(folder, 'anjuan/code'), {recursive: true})
  expect(keptCode(['--from', 'a'])).toBe(join(folder, 'anjuan/code'))
})
