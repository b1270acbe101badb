import {execFileSync} from 'node:child_process'

/** Of POSIX; Node has no call for it. */
const program = 'mkfifo'

/** A pipe with a name, to which nobody writes. */
export function createPipe(path: string): void {
  execFileSync(program, [path])
}
