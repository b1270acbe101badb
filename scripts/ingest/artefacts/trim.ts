import {readdirSync, rmdirSync, rmSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {orNull} from '../../../src/text/system-error.ts'

/** Names of what a cache holds, and of what was being put into it. */
const names = /^[0-9a-f]{64}$|^[0-9a-f]{16}\.new$/
const folderNames = /^[0-9a-f]{16}$/

/**
 * Remove files of a cache until it holds no more than so many bytes, those first that
 * were not used for longest. Runs that use them have names of their own for them. What
 * has another name than those that a cache gives stays.
 *
 * @param folder with a folder for each program that put something into it
 */
export function trim(folder: string, largest: number): void {
  const files = namesIn(folder)
    .filter((name) => folderNames.test(name))
    .flatMap((name) => filesIn(join(folder, name)))
  let size = files.reduce((sum, file) => sum + file.size, 0)
  if (size <= largest) return
  files.sort((a, b) => a.used - b.used || (a.path < b.path ? -1 : 1))
  for (const file of files) {
    if (size <= largest) break
    orNull(() => rmSync(file.path, {force: true}))
    // The folder of a program that is gone, once it is empty.
    orNull(() => rmdirSync(dirname(file.path)))
    size -= file.size
  }
}

interface Kept {
  path: string
  size: number
  /** When it was used last, about. */
  used: number
}

function filesIn(folder: string): Kept[] {
  return namesIn(folder)
    .filter((name) => names.test(name))
    .flatMap((name) => {
      const path = join(folder, name)
      const stats = statSync(path, {throwIfNoEntry: false})
      return stats?.isFile() === true ? [{path, size: stats.size, used: stats.mtimeMs}] : []
    })
}

function namesIn(folder: string): string[] {
  return orNull(() => readdirSync(folder)) ?? []
}
