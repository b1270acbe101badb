import {existsSync, mkdirSync, unlinkSync} from 'node:fs'
import {dirname} from 'node:path'
import {hasCode} from '../../src/text/system-error.ts'
import {placeFile} from '../ingest/artefacts/place-file.ts'
import {below, foldersOf, removeEmptyFolders, treeOf} from './tree.ts'

/**
 * Have files of an archive that stands in a folder of a work folder, and nothing else there. Folders
 * that are there already need not be made anew, which costs more than all else.
 *
 * @param standing folder of the archive
 * @param folder need not be there; whatever files and other folders are in it are removed
 * @param paths of files
 * @returns those that are there now; another run may replace the archive at any moment
 */
export function holdFiles(
  standing: string,
  folder: string,
  paths: ReadonlySet<string>
): Set<string> {
  const there = existsSync(folder) ? treeOf(folder) : {files: [], folders: []}
  for (const path of there.files) unlinkSync(below(folder, path))
  const needed = new Set(foldersOf(paths))
  const made = new Set(there.folders.filter((path) => needed.has(path)))
  removeEmptyFolders(
    folder,
    there.folders.filter((path) => !needed.has(path))
  )
  const held = new Set<string>()
  for (const path of paths) {
    const within = dirname(path)
    if (!made.has(within)) mkdirSync(below(folder, within), {recursive: true})
    made.add(within)
    if (isPlaced(below(standing, path), below(folder, path))) held.add(path)
  }
  return held
}

function isPlaced(from: string, to: string): boolean {
  try {
    placeFile(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
