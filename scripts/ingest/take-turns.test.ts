import {setTimeout as sleep} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {createQueue} from './queue.ts'
import {takeTurns} from './take-turns.ts'

/** Workers that know what they did, and whether they were closed. */
function createWorkers() {
  const workers: {did: number[]; isClosed: boolean; close: () => Promise<void>}[] = []
  const create = () => {
    const worker = {
      ...{did: [] as number[], isClosed: false},
      close: () => {
        worker.isClosed = true
        return Promise.resolve()
      }
    }
    workers.push(worker)
    return worker
  }
  return {workers, create}
}

test('whoever is free takes the next item: none waits for one that takes long', async () => {
  const {workers, create} = createWorkers()
  let isFirstDone = false
  await takeTurns(queueOf([0, 1, 2, 3]), 2, create, async (worker, item) => {
    worker.did.push(item)
    if (item !== 0) return
    while (!isFirstDone) {
      isFirstDone = workers.some(({did}) => did.includes(3))
      await sleep(1)
    }
  })
  expect(workers.map(({did}) => did)).toEqual([[0], [1, 2, 3]])
  expect(workers.every(({isClosed}) => isClosed)).toBe(true)
})

test.each([
  [0, 3],
  [2, 3],
  [5, 1]
])('%d items are done by %d workers, each once', async (items, jobs) => {
  const {workers, create} = createWorkers()
  const all = Array.from({length: items}, (_, at) => at)
  await takeTurns(queueOf(all), jobs, create, async (worker, item) => {
    worker.did.push(item)
    await sleep(1)
  })
  expect(workers).toHaveLength(jobs)
  expect(workers.flatMap(({did}) => did).sort()).toEqual(all)
})

test('the first error ends it, once what was begun is done', async () => {
  const {workers, create} = createWorkers()
  const work = takeTurns(queueOf([0, 1, 2, 3]), 2, create, async (worker, item) => {
    if (item === 0) throw new Error('甲')
    await sleep(5)
    worker.did.push(item)
  })
  await expect(work).rejects.toThrow('甲')
  expect(workers.map(({did}) => did)).toEqual([[], [1]])
  expect(workers.every(({isClosed}) => isClosed)).toBe(true)
})

test('an item that fails makes room for the last of those that wait', async () => {
  const {workers, create} = createWorkers()
  const queue = createQueue([1, 1], (size) => size, 1)
  const work = takeTurns(queue, 2, create, () => Promise.reject(new Error('甲')))
  await expect(work).rejects.toThrow('甲')
  expect(workers.every(({isClosed}) => isClosed)).toBe(true)
})

function queueOf(items: readonly number[]) {
  return createQueue(items, () => 0, Infinity)
}
