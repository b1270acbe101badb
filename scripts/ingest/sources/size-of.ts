import {statSync} from 'node:fs'
import {systemErrorOf} from '../../../src/text/system-error.ts'

/** Bytes of a file; 0 where that cannot be told: whoever reads it will find out why. */
export function sizeOf(path: string): number {
  try {
    return statSync(path, {throwIfNoEntry: false})?.size ?? 0
  } catch (error) {
    if (!systemErrorOf(error)) throw error
    return 0
  }
}
