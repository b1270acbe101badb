import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {report} from '../../../src/fixtures/reports.fixture.ts'
import {contentIdentities} from './content-identities.ts'

const sha256 = 'a'.repeat(64)
let content = ''
const write = (path: string, text: string) => {
  mkdirSync(join(content, path, '..'), {recursive: true})
  writeFileSync(join(content, path), text)
}
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'anjuan 档案 '))
  write('report.json', JSON.stringify([report('一.txt', {sha256, status: 'written'})]))
  write('documents/zixu/2024/notice.mdx', '正文')
  write('documents/zixu/2024/session.yaml', 'name: 2024年')
  write(`provenance/${sha256}.json`, '{}')
  write('sources/一.txt', '来源')
})
afterEach(() => rmSync(content, {recursive: true}))

test.each([
  'documents/zixu/2024/notice.mdx',
  'documents/zixu/2024/other.mdx',
  'documents/zixu/2024/session.yaml',
  `provenance/${sha256}.json`,
  'addresses.tsv',
  'sources/一.txt'
])('an archive is another one where %s is', (path) => {
  const before = contentIdentities(content)
  expect(contentIdentities(content)).toEqual(before)
  write(path, '另一份')
  expect(contentIdentities(content)).not.toEqual(before)
})

test('sources of which nothing was written decide nothing', () => {
  const before = contentIdentities(content)
  write('sources/二.txt', '还没有收录')
  expect(contentIdentities(content)).toEqual(before)
})

test('nothing is told of an archive whose source is not at hand', () => {
  rmSync(join(content, 'sources/一.txt'))
  expect(contentIdentities(content)).toBeNull()
})

test('nor of one whose reports are not as ingest wrote them', () => {
  write('report.json', '[{}]')
  expect(contentIdentities(content)).toBeNull()
})
