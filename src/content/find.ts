import {existsSync, readdirSync} from 'node:fs'

/** Paths of the files below a folder that end so, with `/` between folders, in order; none where it is not there. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort()
}
