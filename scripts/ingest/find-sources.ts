import {readdir, stat} from 'node:fs/promises'
import {basename, join, relative, sep} from 'node:path'

/** A source that was found, and the path that the archive will know it by. */
export interface FoundSource {
  path: string
  file: string
}

/**
 * The files at and below some paths, hidden ones left out, in an order that
 * does not depend on the machine.
 *
 * @throws the error of `node:fs` where a path does not exist
 */
export async function findSources(paths: readonly string[]): Promise<FoundSource[]> {
  const found: FoundSource[] = []
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      found.push({path, file: basename(path)})
      continue
    }
    const entries = await readdir(path, {recursive: true, withFileTypes: true})
    for (const entry of entries) {
      const full = join(entry.parentPath, entry.name)
      const file = relative(path, full).split(sep).join('/')
      if (!entry.isDirectory() && !/(?:^|\/)\./.test(file)) found.push({path: full, file})
    }
  }
  return found.sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
