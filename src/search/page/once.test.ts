import {expect, test} from 'vitest'
import {once} from './once.ts'

test('something is made once, and again where it could not be made', async () => {
  let tries = 0
  const get = once(() => {
    tries++
    return tries === 1 ? Promise.reject(new Error('断线')) : Promise.resolve(tries)
  })
  expect(tries).toBe(0)
  await expect(get()).rejects.toThrow('断线')
  expect([await get(), await get()]).toEqual([2, 2])
})
