import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {Address} from '../../../src/schema/address.ts'
import {archiveSchema} from '../../../src/schema/archive.ts'
import {type Making, makingKey, siteKey} from './site-key.ts'

let folder = ''
let making: Making
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 键 '))
  writeFileSync(join(folder, 'own.css'), 'h1 {color: red}')
  making = {
    ...{archive: archiveSchema.parse({name: '甲', style: 'own.css'}), base: '/', origin: undefined},
    ...{config: join(folder, 'archive.yaml'), largest: 1, isRanged: true}
  }
})
afterEach(() => rmSync(folder, {recursive: true}))

test('whatever pages are made with is part of the key', () => {
  const key = makingKey(making)
  expect(makingKey({...making})).toBe(key)
  const {archive} = making
  for (const change of [
    {base: '/x/'},
    {origin: 'https://example.org'},
    {largest: 2},
    {isRanged: false},
    {archive: {...archive, name: '乙'}},
    {archive: {...archive, notice: '丙'}}
  ]) {
    expect(makingKey({...making, ...change})).not.toBe(key)
  }
  writeFileSync(join(folder, 'own.css'), 'h1 {color: blue}')
  expect(makingKey(making)).not.toBe(key)
})

test('sources and addresses are part of the key of a site', () => {
  const keys = [
    siteKey('a', [['一.txt', 'x']], []),
    siteKey('b', [['一.txt', 'x']], []),
    siteKey('a', [['一.txt', 'y']], []),
    siteKey('a', [['二.txt', 'x']], []),
    siteKey('a', [['一.txt', 'x']], [{url: '/a/b/c/'} as Address])
  ]
  expect(new Set(keys).size).toBe(keys.length)
})
