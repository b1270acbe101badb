import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {processorTime} from './processor-time.ts'

test.runIf(existsSync('/proc/self/stat'))(
  'a process that works takes time, as it says itself',
  () => {
    const {user, system} = process.cpuUsage()
    const taken = processorTime(process.pid) ?? expect.fail('Expected a time')
    expect(Math.abs(taken - (user + system) / 1_000_000)).toBeLessThan(1)
  }
)

test('of a process that is not there nothing is known', () => {
  expect(processorTime(undefined)).toBeNull()
  expect(processorTime(2 ** 30)).toBeNull()
})
