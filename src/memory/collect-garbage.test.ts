import {expect, test} from 'vitest'
import {collectGarbage} from './collect-garbage.ts'

test('what nobody holds any more is given back at once, and what is held stays', () => {
  const held = texts(1)
  let dropped: string[] = texts(40)
  const before = process.memoryUsage().heapTotal
  expect(dropped).toHaveLength(40)
  dropped = []
  collectGarbage()
  const after = process.memoryUsage().heapTotal
  expect(before - after).toBeGreaterThan(30_000_000)
  expect(held).toEqual(texts(1))
})

test('the collector is in nobody else’s hands', () => {
  collectGarbage()
  expect('gc' in globalThis).toBe(false)
})

/** So many texts of a megabyte. */
function texts(count: number): string[] {
  return Array.from({length: count}, (_, at) =>
    Buffer.alloc(1_000_000, `${String(at)} `).toString('latin1')
  )
}
