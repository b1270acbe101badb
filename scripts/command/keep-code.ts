import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {systemErrorOf} from '../../src/text/system-error.ts'

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
  const folder = join(cache, 'code')
  try {
    if (readdirSync(folder, {recursive: true}).length > most) rmSync(folder, {recursive: true})
  } catch (error) {
    if (!systemErrorOf(error)) throw error
  }
  process.env.NODE_COMPILE_CACHE ??= folder
  return cache
}
