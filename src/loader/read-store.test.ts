import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {readStore} from './read-store.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 库 '))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('the store is read from its file when it is asked for, not before', async () => {
  const path = join(folder, '"数据".json')
  const {load} = readStore(path) as unknown as {load: {handler: () => {code: string}}}
  const {code} = load.handler()
  writeFileSync(path, '[{"a":1}]')
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as {default: unknown}
  expect(module.default).toEqual([{a: 1}])
})
