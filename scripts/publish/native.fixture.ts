import type * as native from 'fs-native-extensions'
import {callWithFault} from './faults.fixture.ts'

/** What the disk of a test can do. */
export const can = {swap: true, lock: true}

/** The calls of the system, of which the disk of a test may lack some, and any may fail. */
export function faultyNative(real: typeof native): typeof native {
  return {
    ...real,
    tryLock: (fd: number) => {
      if (can.lock) return real.tryLock(fd)
      throw Object.assign(new Error('ENOLCK'), {code: 'ENOLCK'})
    },
    swap: (from: string, to: string) =>
      callWithFault('swap', () => {
        if (can.swap) return real.swap(from, to)
        return Promise.reject(Object.assign(new Error('ENOSYS'), {code: 'ENOSYS'}))
      })
  }
}
