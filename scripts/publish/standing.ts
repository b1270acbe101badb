import {type Manifest, manifestName} from '../../src/schema/manifest.ts'
import {isSame} from './manifest.ts'
import {marksAt} from './marks-at.ts'
import type {IsAsSealed} from './stamps.ts'
import {treeOf} from './tree.ts'

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

/**
 * Hold a folder against its manifest.
 *
 * @throws the error of `node:fs` where something cannot be read
 */
export function inspect(
  folder: string,
  manifest: Manifest,
  isAsSealed: IsAsSealed = () => false
): Standing {
  const marks = marksAt(folder, Object.keys(manifest.files), (path, found) =>
    isAsSealed(path, found) ? manifest.files[path] : undefined
  )
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
