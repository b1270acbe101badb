import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {openPartCache} from './exact/part-cache.ts'
import {keepValue, keyOfValue, openValue} from './kept-value.ts'

function open() {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  let runs = 0
  const run = () => {
    const work = join(folder, String(runs++))
    mkdirSync(work)
    return openPartCache(folder, '0123456789abcdef', work, openValue)
  }
  return {run, kept: join(folder, 'search/0123456789abcdef')}
}

test('a value is there in the next run, and the one that was kept last', () => {
  const {run} = open()
  expect(run().take(keyOfValue('a'))).toBeNull()
  keepValue(run(), 'a', {b: ['c']})
  const next = run()
  expect(next.take(keyOfValue('a'))).toEqual({b: ['c']})
  keepValue(next, 'a', 2)
  expect(run().take(keyOfValue('a'))).toBe(2)
})

test('one that is not whole is not there', () => {
  const {run, kept} = open()
  keepValue(run(), 'a', [1, 2])
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'x'.repeat(70))
  expect(run().take(keyOfValue('a'))).toBeNull()
})

test('one that lies under the name of another is not there', () => {
  const {run, kept} = open()
  keepValue(run(), 'a', [1, 2])
  keepValue(run(), 'b', {c: 3})
  copyFileSync(join(kept, keyOfValue('a')), join(kept, keyOfValue('b')))
  expect(run().take(keyOfValue('b'))).toBeNull()
  expect(run().take(keyOfValue('a'))).toEqual([1, 2])
})
