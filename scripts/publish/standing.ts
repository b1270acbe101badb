import {type FileMark, type Manifest, manifestName} from '../../src/schema/manifest.ts'
import {isSame} from './manifest.ts'
import {markOf} from './mark-of.ts'
import {below, foldersOf, kindAt, statsAt, treeOf} from './tree.ts'

/** Work folders and locks of this program, by the name of an entry of a folder. */
export function isWorkName(name: string): boolean {
  return /^\.anjuan-(?:\w{6}|lock)$/.test(name)
}

/** How a folder differs from its manifest, as paths in order. */
export interface Standing {
  /** Named, but with other content, or no file any more. */
  changed: string[]
  /** Named, and not there. */
  lost: string[]
  /** There, and not named: not of this program. */
  foreign: string[]
}

/** Hold a folder against its manifest. @throws the error of `node:fs` where something cannot be read */
export function inspect(folder: string, manifest: Manifest): Standing {
  const marks = marksAt(folder, Object.keys(manifest.files))
  const changed: string[] = []
  const lost: string[] = []
  for (const [path, expected] of Object.entries(manifest.files)) {
    const found = marks.get(path) ?? null
    if (found === null) lost.push(path)
    else if (found === 'other' || !isSame(found, expected)) changed.push(path)
  }
  return {changed, lost, foreign: foreignIn(folder, manifest)}
}

/** Files of a folder that a manifest does not name. */
export function foreignIn(folder: string, manifest: Manifest | null): string[] {
  const {files} = treeOf(folder, isWorkName)
  return files
    .filter((path) => path !== manifestName && !(manifest && Object.hasOwn(manifest.files, path)))
    .sort()
}

/**
 * What stands at some paths below a folder: a file, by its mark; something that is
 * no file or that a link leads to; or, left out, nothing.
 */
export function marksAt(folder: string, paths: readonly string[]): Map<string, FileMark | 'other'> {
  const closed = new Set<string>()
  for (const path of foldersOf(paths)) {
    const kind = kindAt(below(folder, path))
    // Behind a link are other people's files, whatever the path says.
    if (kind === 'file' || kind === 'other') closed.add(path)
  }
  const marks = new Map<string, FileMark | 'other'>()
  for (const path of paths) {
    if (closed.size > 0 && foldersOf([path]).some((within) => closed.has(within))) {
      marks.set(path, 'other')
      continue
    }
    const full = below(folder, path)
    const found = statsAt(full)
    if (found) marks.set(path, found.isFile() ? markOf(full, found) : 'other')
  }
  return marks
}
