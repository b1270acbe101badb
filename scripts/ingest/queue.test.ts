import {expect, test} from 'vitest'
import {createQueue} from './queue.ts'

const own = (size: number) => size

test('items are taken in order as long as there is room', async () => {
  const queue = createQueue([5, 3, 2, 1], own, 10)
  expect([await queue.take(), await queue.take(), await queue.take()]).toEqual([5, 3, 2])
})

test('one that has no room lets others pass, and comes as soon as it has', async () => {
  const queue = createQueue([8, 7, 2, 1], own, 10)
  expect([await queue.take(), await queue.take()]).toEqual([8, 2])
  queue.done(8)
  expect([await queue.take(), await queue.take()]).toEqual([7, 1])
})

test('who finds no room waits until something is done', async () => {
  const queue = createQueue([6, 6], own, 10)
  expect(await queue.take()).toBe(6)
  let taken: number | null = 0
  const waiting = queue.take().then((item) => (taken = item))
  await Promise.resolve()
  expect(taken).toBe(0)
  queue.done(6)
  await waiting
  expect(taken).toBe(6)
})

test('one that never has room is done alone', async () => {
  const queue = createQueue([99, 1], own, 10)
  expect(await queue.take()).toBe(99)
  const waiting = queue.take()
  queue.done(99)
  expect(await waiting).toBe(1)
})

test('where none is left, nobody waits', async () => {
  const queue = createQueue([9], own, 10)
  expect([await queue.take(), await queue.take()]).toEqual([9, null])
})
