import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {systemErrorOf} from '../../src/text/system-error.ts'

/** Environment variable by which Node keeps what it compiles in a folder, and takes it from there. */
export const codeVariable = 'NODE_COMPILE_CACHE'

/** Files of a run, and of some more: modules that are made for one run alone stay there, too. */
const most = 3000

/**
 * Have the processes that this one starts keep their compiled code in a cache: to load the
 * program is a good part of what a run takes in which little has changed. Node itself looks
 * whether code belongs to its module; where the folder cannot be used, it compiles as ever.
 *
 * @param cache folder of the cache; `null` where nothing is to be kept
 */
export function keepCode(cache: string | null): void {
  if (cache === null || process.env[codeVariable] !== undefined) return
  const folder = join(cache, 'code')
  try {
    if (readdirSync(folder, {recursive: true}).length > most) rmSync(folder, {recursive: true})
  } catch (error) {
    // There is none yet, or another run is at it.
    if (!systemErrorOf(error)) throw error
  }
  process.env[codeVariable] = folder
}
