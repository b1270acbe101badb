import {mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {findDocuments} from '../../src/content/documents.ts'
import {documentPath} from '../../src/content/files.ts'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {command, copyCheckout} from './copy.ts'
import {digestsOf} from './digests-of.ts'
import {noticeText} from './notice-text.ts'

const unchanged = '没有重做'

const folder = sharedFolder()
const checkout = join(folder, 'program')
const content = join(folder, '我的 档案')
const source = (name: string) => join(content, 'sources', name)
const dist = join(checkout, 'dist')
const ingest = () => command(checkout, 'ingest', ['--content', content])
const build = (...args: string[]) => command(checkout, 'build', ['--content', content, ...args])

beforeAll(() => {
  copyCheckout(checkout)
  mkdirSync(join(content, 'sources'), {recursive: true})
  writeFileSync(source('一.txt'), noticeText('修路', 5))
  writeFileSync(source('二.txt'), noticeText('公交', 6))
  writeFileSync(source('三.txt'), noticeText('防汛', 7))
  expect(ingest()).toMatchObject({status: 0})
  expect(build()).toMatchObject({status: 0})
})

test('where nothing changed, nothing is built', async () => {
  const before = statSync(dist).ino
  const bytes = await digestsOf(dist)
  expect(build()).toMatchObject({status: 0, stderr: expect.stringContaining(unchanged) as string})
  expect(statSync(dist).ino).toBe(before)
  expect(build('--base', '/x/').stderr).not.toContain(unchanged)
  expect(build().stderr).not.toContain(unchanged)
  expect(await digestsOf(dist)).toEqual(bytes)
})

test('where one document changed, the others are taken as they are, and the same comes out', async () => {
  const [other = ''] = findDocuments(content).filter((id) => id.endsWith('-0307'))
  const page = join(dist, other, 'index.html')
  const before = statSync(page).ino
  writeFileSync(source('一.txt'), `${noticeText('修路', 5)}\n　　特此说明。\n`)
  expect(ingest()).toMatchObject({status: 0})
  expect(build()).toMatchObject({status: 0})
  expect(statSync(page).ino).toBe(before)
  const bytes = await digestsOf(dist)
  expect(build('--no-cache').stderr).not.toContain(unchanged)
  expect(statSync(page).ino).not.toBe(before)
  expect(await digestsOf(dist)).toEqual(bytes)
})

test('what was proved before is refused once somebody has changed it', async () => {
  const bytes = await digestsOf(dist)
  const [id = ''] = findDocuments(content)
  const path = join(content, documentPath(id))
  const written = readFileSync(path, 'utf8')
  writeFileSync(path, written.replace('请于本月内', '请于本年内'))
  expect(build()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('正文与来源不一致') as string
  })
  writeFileSync(path, written)
  const printed = readFileSync(source('二.txt'), 'utf8')
  writeFileSync(source('二.txt'), printed.replace('公交', '公车'))
  expect(build()).toMatchObject({status: 1, stderr: expect.stringContaining('二.txt') as string})
  writeFileSync(source('二.txt'), printed)
  expect(await digestsOf(dist)).toEqual(bytes)
})

test('a source that is not at hand is told each time', () => {
  const printed = readFileSync(source('三.txt'))
  rmSync(source('三.txt'))
  for (let time = 0; time < 2; time++)
    expect(build()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/未核对 三\.txt：来源不在手边/) as string
    })
  writeFileSync(source('三.txt'), printed)
  expect(build()).toMatchObject({status: 0})
})

test('what a person has checked and reads otherwise is told each time', () => {
  const [id = ''] = findDocuments(content)
  const path = join(content, documentPath(id))
  const written = readFileSync(path, 'utf8')
  const checked = written.replace(/^review: .*$/m, 'review: checked')
  writeFileSync(path, checked.replace('请于本月内', '请于本年内'))
  for (let time = 0; time < 2; time++)
    expect(build()).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('校对后与来源不同') as string
    })
  writeFileSync(path, written)
})
