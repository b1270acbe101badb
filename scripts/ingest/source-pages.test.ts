import {expect, test} from 'vitest'
import {dividePlaces} from './source-pages.ts'

const line = '古桥养护逐座登记。'.repeat(10)

test('what one page holds is not divided', () => {
  expect(dividePlaces([])).toEqual({})
  expect(dividePlaces(['甲', '', line])).toEqual({})
  expect(dividePlaces([line.repeat(1000)])).toEqual({})
})

test('pages are about as long as each other, whatever the length of their places', () => {
  const texts = [...Array<string>(1000).fill('短'), ...Array<string>(700).fill(line)]
  const {pages = []} = dividePlaces(texts)
  const bytes = pages.map((first, at) =>
    texts
      .slice(first - 1, (pages[at + 1] ?? Infinity) - 1)
      .reduce((sum, text) => sum + 240 + Buffer.byteLength(text), 0)
  )
  expect(pages[0]).toBe(1)
  expect(bytes.length).toBe(4)
  expect(Math.max(...bytes)).toBeLessThan(151_000)
  expect(Math.min(...bytes)).toBeGreaterThan(140_000)
})

test('places without text weigh nothing', () => {
  expect(dividePlaces(Array<string>(50_000).fill(' '))).toEqual({})
})
