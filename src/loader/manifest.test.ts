import {mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {documentSchema} from '../schema/document.ts'
import {type Manifest, manifestIn, readManifest, writeManifest} from './manifest.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('a manifest is read as it was written, in the same order', () => {
  const manifest = ['zixu/2024/notice', 'huaxu/2024/reply'].map(createEntry)
  writeManifest(folder, manifest)
  expect(readManifest(folder)).toEqual(manifest)
})

test('a manifest takes the place of the one before', () => {
  writeManifest(folder, [createEntry('zixu/2024/notice')])
  writeManifest(folder, [])
  expect(readManifest(folder)).toEqual([])
})

test('a manifest that another process has written is read anew', () => {
  writeManifest(folder, [createEntry('zixu/2024/notice')])
  const [before] = readManifest(folder)
  expect(readManifest(folder)[0]).toBe(before)
  const fresh = join(folder, 'fresh')
  writeFileSync(fresh, JSON.stringify([createEntry('zixu/2024/report')]))
  renameSync(fresh, manifestIn(folder))
  expect(readManifest(folder).map(({id}) => id)).toEqual(['zixu/2024/report'])
})

test('there is no manifest where nothing was loaded', () => {
  expect(() => readManifest(folder)).toThrow(/ENOENT/)
})

function createEntry(id: string): Manifest[number] {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  const source = {file: 'a.txt', sha256: '0'.repeat(64), ...place}
  const data = documentSchema.parse({title: '通知', kind: 'notice', session: 'zixu/2024', source})
  return {id, digest: `digest of ${id}`, data}
}
