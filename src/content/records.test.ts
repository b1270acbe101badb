import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import type {Provenance, SourceReport} from '../schema/report.ts'
import {ContentError} from './content-error.ts'
import {readProvenance} from './provenance.ts'
import {readReports} from './reports.ts'
import {writeProvenance, writeReports} from './write.fixture.ts'

const sha256 = 'a'.repeat(64)
const report: SourceReport = {
  file: '甲.txt',
  sha256,
  encoding: 'utf-8',
  status: 'written',
  places: 0,
  documents: ['zixu/2024/a'],
  han: {source: 2, documents: 2, session: 0, furniture: 0},
  messages: []
}
const provenance: Provenance = {
  file: '甲.txt',
  unit: 'line',
  segments: [{start: 1, end: 1, to: 'document', document: 'zixu/2024/a', block: 'p001'}]
}
const folder = freshFolder()

test('reports read back as they were written; where ingest was never run there are none', () => {
  expect(readReports(folder)).toEqual([])
  writeReports(folder, [report])
  expect(readReports(folder)).toEqual([report])
})

test.each([
  ['[{"file": "甲.txt"}]', /report\.json.*0\.sha256/],
  ['{}', /report\.json.*列表/],
  ['[', /report\.json.*JSON/]
])('reports that read %s are refused by name, and why', (text, reason) => {
  writeFileSync(join(folder, 'report.json'), text)
  expect(() => readReports(folder)).toThrow(ContentError)
  expect(() => readReports(folder)).toThrow(reason)
})

test('provenance reads back as it was written', () => {
  mkdirSync(join(folder, 'provenance'))
  writeProvenance(folder, sha256, provenance)
  expect(readProvenance(folder, sha256)).toEqual(provenance)
})

test('provenance that is missing or changed is refused by name', () => {
  expect(() => readProvenance(folder, sha256)).toThrow(/a{64}\.json.*没有这个文件/)
  mkdirSync(join(folder, 'provenance'))
  writeFileSync(join(folder, `provenance/${sha256}.json`), '{"file": "甲.txt", "segments": []}')
  expect(() => readProvenance(folder, sha256)).toThrow(/a{64}\.json.*unit/)
})
