import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {writeReports} from '../content/write.fixture.ts'
import {report} from '../fixtures/reports.fixture.ts'
import type {Message} from '../schema/report.ts'

let content = ''
beforeEach(() => {
  content = `${mkdtempSync(join(tmpdir(), 'notices-'))}/`
  vi.resetModules()
  vi.stubGlobal('__CONTENT__', content)
  vi.stubGlobal('__CONTENT_CHANGES__', false)
})
afterEach(() => rmSync(content, {recursive: true}))

test('what is said of a document is found by its address, in order', async () => {
  const notices = await readNotices([
    [message('甲', 'zixu/2024/notice'), message('乙', 'huaxu/2024/reply')],
    [message('丙', 'zixu/2024/notice')]
  ])
  expect(notices.get('zixu/2024/notice')?.map(({reason}) => reason)).toEqual(['甲', '丙'])
  expect(notices.get('huaxu/2024/reply')?.map(({reason}) => reason)).toEqual(['乙'])
  expect(notices.get('nanke/2024/reply')).toBeUndefined()
})

test('what is said of a source and of no document is for nobody who reads', async () => {
  const notices = await readNotices([[message('甲', null), message('乙', 'zixu/2024/notice')]])
  expect([...notices]).toEqual([['zixu/2024/notice', [message('乙', 'zixu/2024/notice')]]])
})

test('there is nothing to tell where nothing was said, or ingest was never run', async () => {
  expect((await readNotices([[], []])).size).toBe(0)
  rmSync(join(content, 'report.json'))
  vi.resetModules()
  expect((await import('./notices.ts')).getNotices().size).toBe(0)
})

test('the reports are read once for all pages of a build, and each time while content changes', async () => {
  await readNotices([[message('甲', 'zixu/2024/notice')]])
  const {getNotices} = await import('./notices.ts')
  write([])
  expect(getNotices().size).toBe(1)
  vi.stubGlobal('__CONTENT_CHANGES__', true)
  expect(getNotices().size).toBe(0)
})

async function readNotices(reports: Message[][]) {
  write(reports)
  const {getNotices} = await import('./notices.ts')
  return getNotices()
}

function write(reports: Message[][]): void {
  writeReports(
    content,
    reports.map((messages, at) => report(`${String(at)}.txt`, {messages}))
  )
}

function message(reason: string, document: string | null): Message {
  return {rule: 'paragraph-cut', severity: 'warning', line: 3, reason, note: '', document}
}
