import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * Give the memory of all that is not needed any more back to the system.
 *
 * A process that only waits collects nothing by itself: what it last worked on would stay in
 * memory beside that of the process it waits for. The engine has its collector only where
 * that is asked for, and where it was not when the program started, in a context made since.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NodeJS.GCFunction
  setFlagsFromString('--no-expose-gc')
  collect({type: 'major', execution: 'sync', flavor: 'last-resort'})
}
