import {beforeEach, expect, test, vi} from 'vitest'

beforeEach(() => vi.resetModules())

test.each([
  ['/', '/zixu/', '/zixu/'],
  ['/x/', '/zixu/', '/x/zixu/'],
  ['/x', '/zixu/', '/x/zixu/'],
  ['/a/b/', '/zixu/2024/notice/index.txt', '/a/b/zixu/2024/notice/index.txt'],
  ['/', '/', '/'],
  ['/x/', '/', '/x/'],
  ['/', '', ''],
  ['/x/', '', '/x'],
  ['/案/', '/zixu/', '/%E6%A1%88/zixu/'],
  ['/x/', '/search/?q=桥#s1', '/x/search/?q=桥#s1']
])('at %s, %s is linked as %s', async (base, path, address) => {
  vi.doMock('astro:config/client', () => ({base}))
  const {link} = await import('./link.ts')
  expect(link(path)).toBe(address)
})

test.each([
  ['/', '/zixu/', '/zixu/'],
  ['/', '/', '/'],
  ['/x/', '/x/zixu/2024/', '/zixu/2024/'],
  ['/x/', '/x/', '/'],
  ['/案/', '/%E6%A1%88/zixu/', '/zixu/'],
  ['/', '/404/', null],
  ['/x/', '/x/404.html', null]
])('at %s, the page at %s has the path %s', async (base, address, path) => {
  vi.doMock('astro:config/client', () => ({base}))
  const {pathOf} = await import('./link.ts')
  expect(pathOf(address)).toBe(path)
})
