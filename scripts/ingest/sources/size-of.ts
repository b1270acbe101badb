import {statSync} from 'node:fs'
import {orNull} from '../../../src/text/system-error.ts'

/** Bytes of a file; 0 where that cannot be told: whoever reads it will find out why. */
export function sizeOf(path: string): number {
  return orNull(() => statSync(path, {throwIfNoEntry: false}))?.size ?? 0
}
