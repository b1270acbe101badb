import {expect, test} from 'vitest'
import {userCacheFolder} from '../ingest/artefacts/cache-folder.ts'
import {readCache} from './read-cache.ts'
import {UsageError} from './usage-error.ts'

const guarded = [{path: '/a/in', what: '来源'}]

test('where nothing is said the cache is where the user has such things', () => {
  expect(readCache({'no-cache': false}, guarded)).toBe(userCacheFolder())
})

test('a folder can be given, or none', () => {
  expect(readCache({cache: '/a/cache', 'no-cache': false}, guarded)).toBe('/a/cache')
  expect(readCache({cache: '/a/in-2', 'no-cache': false}, guarded)).toBe('/a/in-2')
  expect(readCache({'no-cache': true}, guarded)).toBe(null)
})

test.each([
  ['both', {cache: '/a/cache', 'no-cache': true}],
  ['an empty path', {cache: ' ', 'no-cache': false}],
  ['a folder of sources', {cache: '/a/in', 'no-cache': false}],
  ['a folder in one', {cache: '/a/in/cache', 'no-cache': false}]
])('%s is refused', (_, values) => {
  expect(() => readCache(values, guarded)).toThrow(UsageError)
})
