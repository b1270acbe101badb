import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {codeVariable, keepCode} from './keep-code.ts'

let cache = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'anjuan 代码 '))
  vi.stubEnv(codeVariable, undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(cache, {recursive: true, force: true})
})

test('processes that are started keep their code in the cache', () => {
  const module = join(cache, 'module.mjs')
  writeFileSync(module, 'export const a = () => 1\n')
  keepCode(cache)
  expect(spawnSync(process.execPath, [module]).status).toBe(0)
  expect(readdirSync(join(cache, 'code'))).toHaveLength(1)
})

test('without a cache nothing is kept, and who names a folder of their own keeps it', () => {
  keepCode(null)
  expect(process.env[codeVariable]).toBeUndefined()
  vi.stubEnv(codeVariable, '/own')
  keepCode(cache)
  expect(process.env[codeVariable]).toBe('/own')
})

test('all goes where too much has gathered, and no sooner', () => {
  const folder = join(cache, 'code/v24')
  mkdirSync(folder, {recursive: true})
  const fill = (count: number) => {
    for (let at = 0; at < count; at++) writeFileSync(join(folder, String(at)), '')
    vi.stubEnv(codeVariable, undefined)
    keepCode(cache)
  }
  fill(2900)
  expect(readdirSync(folder)).toHaveLength(2900)
  fill(3000)
  expect(existsSync(folder)).toBe(false)
})

test('a folder that cannot be used keeps nothing, and nothing fails', () => {
  writeFileSync(join(cache, 'code'), '')
  keepCode(cache)
  const {status} = spawnSync(process.execPath, ['--eval', 'import("node:fs")'])
  expect(status).toBe(0)
})
