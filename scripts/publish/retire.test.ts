import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {manifestName} from '../../src/schema/manifest.ts'
import {emptiedIn, noteOrigin, retire} from './retire.ts'
import {seal} from './seal.ts'
import {treeOf} from './tree.ts'

let folder = ''
let work = ''
const former = () => join(work, 'site')
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 旧 '))
  work = join(folder, '.anjuan-abc123')
  mkdirSync(join(former(), 'a/b'), {recursive: true})
  writeFileSync(join(former(), 'a/b/index.html'), '甲')
  writeFileSync(join(former(), 'index.html'), '乙')
  await seal(former(), 1)
  mkdirSync(join(folder, 'site'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('of an archive that was taken out of its place only the folders are left', async () => {
  await noteOrigin(work, join(folder, 'site'))
  expect(await emptiedIn(work)).toBe(former())
  expect(treeOf(former())).toEqual({files: [], folders: ['a', 'a/b']})
})

test.each([
  ['a file', () => writeFileSync(join(former(), 'a/mine.txt'), '我的')],
  ['a folder', () => mkdirSync(join(former(), 'mine'))]
])(
  '%s that somebody put into it at the last moment goes back to where it stood',
  async (_, put) => {
    await noteOrigin(work, join(folder, 'site'))
    put()
    expect(await emptiedIn(work)).toBeNull()
    expect(await retire(work)).toBe(true)
    expect(existsSync(former())).toBe(false)
    const {files, folders} = treeOf(join(folder, 'site'))
    expect([...files, ...folders].some((path) => path.includes('mine'))).toBe(true)
  }
)

test('an archive that was not yet in its place, or is none, is left as it is', async () => {
  expect(await emptiedIn(work)).toBeNull()
  await noteOrigin(work, join(folder, 'site'))
  rmSync(join(former(), manifestName))
  expect(await emptiedIn(work)).toBeNull()
  expect(readFileSync(join(former(), 'a/b/index.html'), 'utf8')).toBe('甲')
})
