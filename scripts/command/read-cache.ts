import {userCacheFolder} from '../ingest/artefacts/cache-folder.ts'
import {resolvePath} from './arguments.ts'
import {type Guarded, refuseWithin} from './refuse-within.ts'
import {UsageError} from './usage-error.ts'

/** What of the options says where the cache is; for `parseArgs`. */
export const cacheOptions = {
  cache: {type: 'string'},
  'no-cache': {type: 'boolean', default: false}
} as const

/**
 * The folder of the cache, or `null` where none is wanted.
 *
 * @param guarded files and folders that it must not be in, as they are called
 * @throws {UsageError}
 */
export function readCache(
  values: {cache?: string | undefined; 'no-cache': boolean},
  guarded: readonly Guarded[]
): string | null {
  const {cache} = values
  if (cache === undefined) return values['no-cache'] ? null : userCacheFolder()
  if (values['no-cache']) throw new UsageError('--cache 和 --no-cache 只能用一个')
  if (cache.trim() === '') throw new UsageError('--cache 的路径是空的，应为一个文件夹')
  const folder = resolvePath(cache)
  refuseWithin(folder, '缓存', guarded)
  return folder
}
