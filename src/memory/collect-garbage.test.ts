import {expect, test} from 'vitest'
import {collectGarbage} from './collect-garbage.ts'

// First, while the heap is small.
test('a small heap is left as it is', () => {
  expect(shrinkage(10)).toBe(0)
})

test('what nobody holds any more is given back at once, and what is held stays', () => {
  const held = texts(1)
  expect(shrinkage(160)).toBeGreaterThan(120_000_000)
  expect(held).toEqual(texts(1))
})

test('the collector is in nobody else’s hands', () => {
  shrinkage(160)
  expect('gc' in globalThis).toBe(false)
})

/** By how many bytes the heap shrinks when so many texts of a megabyte are garbage. */
function shrinkage(count: number): number {
  let dropped: string[] = texts(count)
  const before = process.memoryUsage().heapTotal
  expect(dropped).toHaveLength(count)
  dropped = []
  collectGarbage()
  return before - process.memoryUsage().heapTotal
}

/** So many texts of a megabyte. */
function texts(count: number): string[] {
  return Array.from({length: count}, (_, at) =>
    Buffer.alloc(1_000_000, `${String(at)} `).toString('latin1')
  )
}
