import {join} from 'node:path'

/** Environment variable by which Node keeps what it compiles in a folder, and takes it from there. */
export const codeVariable = 'NODE_COMPILE_CACHE'

/**
 * Have the processes that this one starts keep their compiled code in a cache: to load the
 * program is a good part of what a run takes in which little has changed. Node itself looks
 * whether code belongs to its module; where the folder cannot be used, it compiles as ever.
 *
 * @param cache folder of the cache; `null` where nothing is to be kept
 */
export function keepCode(cache: string | null): void {
  if (cache !== null) process.env[codeVariable] ??= join(cache, 'code')
}
