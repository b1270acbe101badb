import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import type {Manifest} from '../../src/schema/manifest.ts'
import {write} from './publish.fixture.ts'
import {seal} from './seal.ts'
import {inspect} from './standing.ts'

const folder = freshFolder('memory')
const at = (path: string) => join(folder, path)
let manifest: Manifest
beforeEach(async () => {
  write(folder, {'a.html': '甲', 'b.html': '乙', 'c/d.html': '丙'})
  manifest = await seal(folder, 1)
})

test('a folder that is as its manifest says differs in nothing', () => {
  expect(inspect(folder, manifest)).toEqual({changed: [], lost: [], foreign: []})
})

test('what was changed, lost and added is each told by its path', () => {
  writeFileSync(at('a.html'), '改')
  rmSync(at('b.html'))
  write(folder, {CNAME: 'a.example', 'c/note.txt': '记'})
  expect(inspect(folder, manifest)).toEqual({
    ...{changed: ['a.html'], lost: ['b.html'], foreign: ['CNAME', 'c/note.txt']}
  })
})

test('what stands there in place of a file, or behind a link, is no file of the archive', () => {
  rmSync(at('a.html'))
  mkdirSync(at('a.html'))
  rmSync(at('c'), {recursive: true})
  write(folder, {'其他/d.html': '丙'})
  symlinkSync(at('其他'), at('c'))
  expect(inspect(folder, manifest)).toMatchObject({changed: ['a.html', 'c/d.html'], lost: []})
})

test('what is known to be as it was is not read', () => {
  writeFileSync(at('a.html'), '改')
  writeFileSync(at('b.html'), '改')
  const isAsSealed = (path: string) => path === 'a.html'
  expect(inspect(folder, manifest, isAsSealed).changed).toEqual(['b.html'])
})
