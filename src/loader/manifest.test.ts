import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {documentSchema} from '../schema/document.ts'
import {type Manifest, readManifest, writeManifest} from './manifest.ts'

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

test('there is no manifest where nothing was loaded', () => {
  expect(() => readManifest(folder)).toThrow(/ENOENT/)
})

function createEntry(id: string): Manifest[number] {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  const source = {file: 'a.txt', sha256: '0'.repeat(64), ...place}
  const data = documentSchema.parse({title: '通知', kind: 'notice', session: 'zixu/2024', source})
  return {id, digest: `digest of ${id}`, data}
}
