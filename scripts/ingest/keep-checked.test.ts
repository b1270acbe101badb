import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {keepChecked} from './keep-checked.ts'

let folder = ''
const read = (path: string) => readFileSync(join(folder, path), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan-keep-'))
  write('old/zixu/2024/notice-000001.mdx', '---\ntitle: "甲"\nreview: "checked"\n---\n\n校订过')
  write('new/zixu/2024/notice-000001.mdx', '---\ntitle: "甲"\n---\n\n机器转录')
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

test('what a person has checked stays as the person left it', () => {
  expect(keepChecked(join(folder, 'old'), join(folder, 'new'))).toEqual({
    kept: ['zixu/2024/notice-000001'],
    orphaned: []
  })
  expect(read('new/zixu/2024/notice-000001.mdx')).toContain('校订过')
})

test('what nobody has checked is made anew, whatever its text says', () => {
  write(
    'old/zixu/2024/notice-000002.mdx',
    '---\ntitle: "乙"\nreview: "machine"\n---\n\nreview: checked'
  )
  write('new/zixu/2024/notice-000002.mdx', '---\ntitle: "乙"\n---\n\n新的')
  expect(keepChecked(join(folder, 'old'), join(folder, 'new')).kept).not.toContain(
    'zixu/2024/notice-000002'
  )
  expect(read('new/zixu/2024/notice-000002.mdx')).toContain('新的')
})

test('what no source makes any more is named', () => {
  write('old/zixu/2023/reply-000003.mdx', '---\nreview: checked\n---\n')
  expect(keepChecked(join(folder, 'old'), join(folder, 'new')).orphaned).toEqual([
    'zixu/2023/reply-000003'
  ])
})

test('a folder that is not there holds nothing checked', () => {
  expect(keepChecked(join(folder, 'none'), join(folder, 'new'))).toEqual({kept: [], orphaned: []})
})

test('front matter that cannot be read is named with its line', () => {
  write(
    'old/zixu/2024/notice-000004.mdx',
    '---\ntitle: "丁"\nreview: checked\nreview: machine\n---\n'
  )
  expect(() => keepChecked(join(folder, 'old'), join(folder, 'new'))).toThrow(
    /notice-000004\.mdx:4: Unexpected YAML: duplicated mapping key/
  )
})

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), {recursive: true})
  writeFileSync(join(folder, path), text)
}
