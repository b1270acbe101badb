import {lstatSync, readdirSync, rmdirSync, type Stats} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {hasCode} from '../../src/text/system-error.ts'

/** What is below a folder, as paths relative to it with `/` between folders; links are not followed. */
export interface Tree {
  /** Files, and whatever else is no folder. */
  files: string[]
  /** Folders, each behind the one that it is in. */
  folders: string[]
}

/**
 * One folder after the other: to wait for the system costs several times what it does.
 *
 * @param isLeftOut entries of the folder itself, by name, that are passed over
 * @throws the error of `node:fs` where a folder cannot be read
 */
export function treeOf(folder: string, isLeftOut: (name: string) => boolean = () => false): Tree {
  const tree: Tree = {files: [], folders: []}
  const open = ['']
  for (let within = open.pop(); within !== undefined; within = open.pop()) {
    const entries = readdirSync(below(folder, within), {withFileTypes: true})
    for (const entry of entries) {
      if (within === '' && isLeftOut(entry.name)) continue
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      if (!entry.isDirectory()) tree.files.push(path)
      else {
        tree.folders.push(path)
        open.push(path)
      }
    }
  }
  return tree
}

/** What stands at a path: a link is `other`, whatever it leads to. */
export function kindAt(path: string): 'file' | 'folder' | 'other' | null {
  const found = statsAt(path)
  return found && (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other')
}

/** What the system says of what stands at a path, of a link and not of what it leads to. */
export function statsAt(path: string): Stats | null {
  try {
    return lstatSync(path, {throwIfNoEntry: false}) ?? null
  } catch (error) {
    // Nothing is below a file.
    if (hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}

/**
 * A path below a folder. That of a site is asked for each of its files several times; `join` of
 * `node:path` looks at every character of it.
 *
 * @param path with `/` between folders; empty for the folder itself
 */
export function below(folder: string, path: string): string {
  return path === '' ? folder : `${folder}/${path}`
}

/** The folders that paths are in, as paths, each behind the one that it is in. */
export function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
      folders.add(path.slice(0, at))
  }
  return [...folders].sort()
}

/** Make the folders that paths are in, below a folder. */
export async function makeFoldersFor(folder: string, paths: Iterable<string>): Promise<void> {
  const needed = new Set<string>()
  for (const path of paths) needed.add(dirname(join(folder, path)))
  for (const path of needed) await mkdir(path, {recursive: true})
}

/** Remove those of the folders that files were in which are empty now; what others put there keeps them. */
export function pruneFolders(folder: string, paths: Iterable<string>): void {
  removeEmptyFolders(folder, foldersOf(paths))
}

/** Remove those of some folders that are empty. @param folders each behind the one that it is in */
export function removeEmptyFolders(folder: string, folders: readonly string[]): void {
  for (const path of folders.toReversed()) {
    try {
      rmdirSync(below(folder, path))
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EBUSY')) throw error
    }
  }
}
