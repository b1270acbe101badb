import {beforeEach, expect, test, vi} from 'vitest'
import type {Message} from '../schema/report.ts'

const getCollection = vi.fn()
vi.mock('astro:content', () => ({getCollection}))

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('__CONTENT_CHANGES__', false)
  getCollection.mockReset()
})

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

test('there is nothing to tell where nothing was said', async () => {
  expect((await readNotices([[], []])).size).toBe(0)
})

test('the reports are read once for all pages', async () => {
  getCollection.mockResolvedValue([])
  const {getNotices} = await import('./notices.ts')
  expect(await Promise.all([getNotices(), getNotices()])).toHaveLength(2)
  await getNotices()
  expect(getCollection.mock.calls).toEqual([['reports']])
})

async function readNotices(reports: Message[][]): Promise<Map<string, Message[]>> {
  getCollection.mockResolvedValue(reports.map((messages) => ({data: {messages}})))
  const {getNotices} = await import('./notices.ts')
  return getNotices()
}

function message(reason: string, document: string | null): Message {
  return {rule: 'paragraph-cut', severity: 'warning', line: 3, reason, note: '', document}
}
