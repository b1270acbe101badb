import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
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

test('a folder that cannot be used keeps nothing, and nothing fails', () => {
  writeFileSync(join(cache, 'code'), '')
  keepCode(cache)
  const {status} = spawnSync(process.execPath, ['--eval', 'import("node:fs")'])
  expect(status).toBe(0)
})
