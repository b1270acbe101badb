import {expect, test} from 'vitest'
import {bucketOf, bucketsFor} from './buckets.ts'

test.each([
  [0, 1],
  [8_000_000, 1],
  [9_000_000, 2],
  [100_000_000, 16],
  [300_000_000, 16],
  [330_000_000, 32]
])('%i bytes go into %i bundles', (bytes, count) => {
  expect(bucketsFor(bytes)).toBe(count)
})

test('documents spread over the bundles, each into the same one each time', () => {
  const buckets = Array.from({length: 1600}, (_, at) => bucketOf(`zixu/2024/n${String(at)}`, 16))
  const counts = Array.from({length: 16}, (_, at) => buckets.filter((each) => each === at).length)
  expect(Math.min(...counts)).toBeGreaterThan(60)
  expect(bucketOf('zixu/2024/notice', 16)).toBe(bucketOf('zixu/2024/notice', 16))
})
