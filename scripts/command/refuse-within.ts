import {sep} from 'node:path'
import {printable} from '../../src/text/printable.ts'
import {UsageError} from './usage-error.ts'

/** A file or folder that nothing must be written into, as it is called. */
export interface Guarded {
  path: string
  what: string
}

/**
 * Refuse to write below what is read: the next run would take it for a source.
 *
 * @param what what is to be written, as it is called
 * @throws {UsageError}
 */
export function refuseWithin(folder: string, what: string, guarded: readonly Guarded[]): void {
  for (const {path, what: other} of guarded) {
    if (!`${folder}${sep}`.startsWith(path.endsWith(sep) ? path : `${path}${sep}`)) continue
    throw new UsageError(`${what} ${printable(folder)} 在${other} ${printable(path)} 里，应在别处`)
  }
}
