import {expect, test} from 'vitest'
import {settle} from './settle.ts'

/** An answer of so many passages, which tells of four turns; and what was waited for, in order. */
function open(value: number) {
  const log: (number | string)[] = []
  const answer = {
    passages: {value, isExact: false},
    settle: async (onChange: () => unknown) => {
      for (let turn = 0; turn < 3; turn++) {
        log.push('read')
        await onChange()
      }
    }
  }
  const wait = (milliseconds: number) => {
    log.push(milliseconds)
    return Promise.resolve()
  }
  return {log, answer, wait}
}

const {signal} = new AbortController()
const never = new Promise(() => undefined)

test('little is read soon, and at once', async () => {
  const {log, answer, wait} = open(60)
  await settle(answer, {wait, asked: never}, signal)
  expect(log).toEqual([1500, 'read', 'read', 'read'])
})

test('more is read later, in turns', async () => {
  const {log, answer, wait} = open(61)
  await settle(answer, {wait, asked: never}, signal)
  expect(log).toEqual([6000, 'read', 1000, 'read', 1000, 'read', 1000])
})

test.each([
  [301, true],
  [61, false]
])('%i passages are read when it is asked for, where %s', async (value, isWaiting) => {
  const {log, answer, wait} = open(value)
  const {promise: asked, resolve} = Promise.withResolvers<null>()
  const done = settle(answer, {wait: isWaiting ? wait : null, asked}, signal)
  await Promise.resolve()
  expect(log).toEqual([])
  resolve(null)
  await done
  expect(log.filter((each) => each === 'read')).toHaveLength(3)
})

test('nothing is read for a reader who has left', async () => {
  const {log, answer, wait} = open(10)
  const left = AbortSignal.abort(new Error('left'))
  await expect(settle(answer, {wait, asked: never}, left)).rejects.toThrow('left')
  expect(log).toEqual([1500])
})
