import type {Stats} from 'node:fs'
import type {FileMark} from '../../src/schema/manifest.ts'
import {knowMark, markOf} from './mark-of.ts'
import {below, foldersOf, kindAt, statsAt} from './tree.ts'

/**
 * What stands at some paths below a folder: a file, by its mark; something that is
 * no file or that a link leads to; or, left out, nothing.
 *
 * @param knownOf the mark of a file that need not be read
 */
export function marksAt(
  folder: string,
  paths: readonly string[],
  knownOf: (path: string, found: Stats) => FileMark | undefined = () => undefined
): Map<string, FileMark | 'other'> {
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
    if (found)
      marks.set(path, found.isFile() ? markNow(full, found, knownOf(path, found)) : 'other')
  }
  return marks
}

function markNow(path: string, found: Stats, known: FileMark | undefined): FileMark {
  if (known === undefined) return markOf(path, found)
  knowMark(found, known)
  return known
}
