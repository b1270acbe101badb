import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {keepCode} from './keep-code.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 程序 '))
  vi.stubEnv('NODE_COMPILE_CACHE', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, {recursive: true})
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
