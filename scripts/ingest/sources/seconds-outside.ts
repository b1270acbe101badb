import {closeSync, constants, openSync, readSync} from 'node:fs'
import {isForOffice} from '../engine/read/office/is-for-office.ts'
import {longest} from '../engine/read/office/limits.ts'

/** It does not wait for a pipe that nobody writes to. */
const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)

/** Seconds that another program may take for a source, which are none of its own: 0 for most. */
export function secondsOutside(path: string): number {
  try {
    const descriptor = openSync(path, flags)
    try {
      const head = new Uint8Array(4096)
      const length = readSync(descriptor, head, 0, head.length, 0)
      return isForOffice(head.subarray(0, length)) ? 2 * longest + 30 : 0
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return 0
  }
}
