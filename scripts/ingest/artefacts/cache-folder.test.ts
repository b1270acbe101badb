import {join} from 'node:path'
import {expect, test} from 'vitest'
import {userCacheFolder} from './cache-folder.ts'

test.each([
  ['linux', {}, '/home/a/.cache'],
  ['linux', {XDG_CACHE_HOME: '/b'}, '/b'],
  ['linux', {XDG_CACHE_HOME: 'b'}, '/home/a/.cache'],
  ['linux', {XDG_CACHE_HOME: ''}, '/home/a/.cache'],
  ['darwin', {}, '/home/a/Library/Caches'],
  ['win32', {LOCALAPPDATA: 'C:\\b'}, 'C:\\b'],
  ['win32', {}, '/home/a/AppData/Local']
] as const)('on %s with %j it is below %s', (platform, env, folder) => {
  expect(userCacheFolder({platform, home: '/home/a', env})).toBe(join(folder, 'anjuan'))
})
