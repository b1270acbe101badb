import {closeSync, constants, openSync, readSync} from 'node:fs'
import {kindOfHead} from '../engine/read/first-bytes.ts'
import {isForOffice} from '../engine/read/office/is-for-office.ts'
import {longest} from '../engine/read/office/limits.ts'

/** It does not wait for a pipe that nobody writes to. */
const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)

/** How much more time than text of its size a source may take. */
export interface Allowance {
  times: number
  /** Seconds that another program may take for it. */
  more: number
}

/** Of packed formats a byte holds several characters, and unpacking takes its time. */
const packed = 6
const none: Allowance = {times: 1, more: 0}

/** By the first bytes of a source; for most, nothing. */
export function allowanceOf(path: string): Allowance {
  try {
    const descriptor = openSync(path, flags)
    try {
      const bytes = new Uint8Array(4096)
      const head = bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0))
      if (isForOffice(head)) return {times: packed, more: 2 * longest + 30}
      const kind = kindOfHead(head)
      return kind === 'pdf' || kind === 'zip' ? {times: packed, more: 0} : none
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return none
  }
}
