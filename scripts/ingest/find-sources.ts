import {readdir, stat} from 'node:fs/promises'
import {join, relative, resolve, sep} from 'node:path'

/** A source that was found, and the path that the archive will know it by: no two have the same. */
export interface FoundSource {
  path: string
  file: string
}

/**
 * The files at and below some paths, hidden ones left out, each once, in an
 * order that does not depend on the machine.
 *
 * @throws the error of `node:fs` where a path does not exist
 */
export async function findSources(paths: readonly string[]): Promise<FoundSource[]> {
  const depths = new Map<string, number>()
  for (const path of paths) {
    for (const file of await filesAt(path)) {
      const full = resolve(path, file)
      if (!depths.has(full)) depths.set(full, file === '' ? 1 : file.split(sep).length)
    }
  }
  return named(depths).sort((a, b) => compare(a.file, b.file))
}

/** Paths below a folder; of a file, only the empty one that leads to itself. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return ['']
  const entries = await readdir(path, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(sep).some((part) => part.startsWith('.')))
}

/**
 * Files that two folders call the same take as many folders of their paths into
 * their names as it needs to tell them apart.
 *
 * @param depths how many parts from the end of each path name it
 */
function named(depths: ReadonlyMap<string, number>): FoundSource[] {
  const names = Map.groupBy(depths, ([path, depth]) => path.split(sep).slice(-depth).join('/'))
  if (names.size === depths.size) {
    return [...names].flatMap(([file, found]) => found.map(([path]) => ({path, file})))
  }
  const deeper = [...names.values()].flatMap((same) =>
    same.map(([path, depth]) => [path, same.length > 1 ? depth + 1 : depth] as const)
  )
  return named(new Map(deeper))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
