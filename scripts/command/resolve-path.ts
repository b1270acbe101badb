import {resolve} from 'node:path'

/** A path as the person meant it who started npm, which changes to the folder of the project. */
export function resolvePath(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path)
}
