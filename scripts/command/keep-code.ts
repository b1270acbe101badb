import {existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {orNull} from '../../src/text/system-error.ts'
import {userCacheFolder} from '../ingest/artefacts/cache-folder.ts'
import {resolvePath} from './resolve-path.ts'

/** So many files are those of several checkouts of the program, which may be gone. */
const most = 5000

/**
 * Have the processes that this one starts keep the code of the program as the engine has compiled
 * it: to read and compile it takes longer than many a run. Whatever is wrong with it only costs time.
 *
 * @param cache folder of the cache; `null` where none is wanted
 * @returns the same
 */
export function keepCode(cache: string | null): string | null {
  if (cache === null) return null
  const folder = codeIn(cache)
  orNull(() => {
    if (readdirSync(folder, {recursive: true}).length > most) rmSync(folder, {recursive: true})
  })
  process.env.NODE_COMPILE_CACHE ??= folder
  return cache
}

/**
 * The folder where an earlier run has kept code that this one, too, may take; `null` where none is.
 * Arguments are read in full only by what is loaded of it: here they say no more than where the cache is.
 */
export function keptCode(args: readonly string[]): string | null {
  const options = {cache: {type: 'string'}, 'no-cache': {type: 'boolean'}} as const
  const {values} = parseArgs({args: [...args], options, strict: false})
  if (values['no-cache'] === true) return null
  const cache = typeof values.cache === 'string' ? resolvePath(values.cache) : userCacheFolder()
  const folder = codeIn(cache)
  // Where it is not there, nobody has said yet that this may be a cache.
  return existsSync(folder) ? folder : null
}

function codeIn(cache: string): string {
  return join(cache, 'code')
}
