import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type FileMark, type Manifest, manifestName} from '../../src/schema/manifest.ts'
import {Failure} from '../failure.ts'
import {flush} from './flush.ts'
import {forEach} from './each.ts'
import {formatManifest, isSame} from './manifest.ts'
import {markOf} from './mark-of.ts'
import {below, treeOf} from './tree.ts'

/**
 * Make a folder that has just been written ready to be published: every file is
 * on the disk and named in the manifest, which is written into it.
 *
 * @param documents number of documents that it holds
 * @param kept files that were taken from an archive that is on the disk, as they must be
 * @throws {Failure} where one of these is not so
 */
export async function seal(
  folder: string,
  documents: number,
  kept: ReadonlyMap<string, FileMark> = new Map()
): Promise<Manifest> {
  const {files, folders} = treeOf(folder)
  const marks: Manifest['files'] = {}
  for (const path of files.sort()) if (path !== manifestName) marks[path] = {sha256: '', size: 0}
  for (const [path, wanted] of kept) {
    if (!Object.hasOwn(marks, path)) continue
    const mark = markOf(below(folder, path))
    marks[path] = mark
    if (!isSame(mark, wanted)) {
      throw new Failure(`没有发布：现有档案的 ${path} 在运行期间被改过；还原它或删去它，再运行一次`)
    }
  }
  const fresh = Object.keys(marks).filter((path) => !kept.has(path))
  await forEach(fresh, async (path) => {
    const full = below(folder, path)
    marks[path] = markOf(full)
    await flush(full)
  })
  const manifest: Manifest = {format: 'anjuan', version: 1, documents, files: marks}
  await writeManifestTo(folder, manifest)
  await forEach(['', ...folders], (path) => flush(below(folder, path)))
  return manifest
}

/** Write a manifest into the folder that it is of, and to the disk. */
export async function writeManifestTo(folder: string, manifest: Manifest): Promise<void> {
  const path = join(folder, manifestName)
  await writeFile(path, formatManifest(manifest))
  await flush(path)
}
