import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import {manifestName} from '../../src/schema/manifest.ts'
import {formatManifest, readManifestOf} from './manifest.ts'
import {seal} from './seal.ts'
import {inspect} from './standing.ts'
import {kindAt} from './tree.ts'

const folder = freshFolder()
beforeEach(() => {
  mkdirSync(join(folder, '子'))
  writeFileSync(join(folder, 'index.html'), '甲')
  writeFileSync(join(folder, '子/a.txt'), '乙')
})

test('a sealed folder is as its manifest says', async () => {
  const manifest = await seal(folder, 3)
  expect(await readManifestOf(folder)).toEqual({state: 'read', manifest})
  expect(Object.keys(manifest.files)).toEqual(['index.html', '子/a.txt'])
  expect(manifest.documents).toBe(3)
  expect(inspect(folder, manifest)).toEqual({changed: [], lost: [], foreign: []})
})

test('the same files give the same manifest', async () => {
  await seal(folder, 3)
  const before = readFileSync(join(folder, manifestName))
  rmSync(join(folder, manifestName))
  await seal(folder, 3)
  expect(readFileSync(join(folder, manifestName))).toEqual(before)
})

test('what was changed, lost or added is named', async () => {
  const manifest = await seal(folder, 3)
  writeFileSync(join(folder, 'index.html'), '乙')
  rmSync(join(folder, '子/a.txt'))
  writeFileSync(join(folder, '子/b.txt'), '')
  expect(inspect(folder, manifest)).toEqual({
    changed: ['index.html'],
    lost: ['子/a.txt'],
    foreign: ['子/b.txt']
  })
})

test('a file in the place of a folder changes what was in that', async () => {
  const manifest = await seal(folder, 3)
  rmSync(join(folder, '子'), {recursive: true})
  writeFileSync(join(folder, '子'), '')
  expect(inspect(folder, manifest)).toMatchObject({changed: ['子/a.txt'], lost: []})
  expect(kindAt(join(folder, '子/a.txt'))).toBeNull()
})

test('a manifest of which any byte was changed is known to be damaged', async () => {
  await seal(folder, 3)
  const path = join(folder, manifestName)
  const bytes = readFileSync(path)
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at] = bytes.readUInt8(at) ^ 1
    writeFileSync(path, changed)
    expect([at, (await readManifestOf(folder)).state]).toEqual([at, 'damaged'])
  }
  for (let length = 0; length < bytes.length; length++) {
    writeFileSync(path, bytes.subarray(0, length))
    expect([length, (await readManifestOf(folder)).state]).toEqual([length, 'damaged'])
  }
})

test.each(['../a', '/a', 'a//b', 'a/./b', 'a/../../b', 'a\\..\\b'])(
  'a manifest that names %s leads out of its folder, and is not trusted',
  async (path) => {
    const mark = {sha256: '0'.repeat(64), size: 0}
    const text = formatManifest({format: 'anjuan', version: 1, documents: 0, files: {[path]: mark}})
    writeFileSync(join(folder, manifestName), text)
    expect(await readManifestOf(folder)).toEqual({state: 'damaged', manifest: null})
  }
)

test('a folder without the file has no manifest', async () => {
  expect(await readManifestOf(folder)).toEqual({state: 'missing'})
})
