import {rmdirSync, unlinkSync} from 'node:fs'
import {readdir, readFile, rename, unlink, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {type Manifest, manifestName} from '../../src/schema/manifest.ts'
import {flush} from './flush.ts'
import {readManifestOf} from './manifest.ts'
import {hasCode} from '../../src/text/system-error.ts'
import {below, foldersOf, kindAt, pruneFolders, treeOf} from './tree.ts'
import {stagedIn} from './update.ts'

/** Says in a work folder from where the archive in it was taken: by its name, for it stood beside. */
const originName = 'origin'

/** Note, before an archive changes places with the new one in a work folder beside it, where it stood. */
export async function noteOrigin(work: string, origin: string): Promise<void> {
  await writeFile(join(work, originName), basename(origin))
  await flush(join(work, originName))
}

/**
 * Remove the archive that a work folder holds and that was taken out of its place, by its
 * manifest. What somebody put into it at the last moment goes back to where it stood.
 *
 * @returns whether nothing is left that is not of this program
 */
export async function retire(work: string): Promise<boolean> {
  const folder = stagedIn(work)
  const origin = await originOf(work)
  if (origin === null) return true
  const reading = await readManifestOf(folder)
  if (reading.state !== 'read') return reading.state === 'missing'
  removeFiles(folder, reading.manifest)
  pruneFolders(folder, Object.keys(reading.manifest.files))
  if (kindAt(origin) === 'folder') await moveInto(folder, origin)
  await unlink(join(folder, manifestName))
  removeIfEmpty(folder)
  return kindAt(folder) === null
}

/**
 * Remove the files of the archive that a work folder holds and that was taken out of its place, and leave
 * its folders, of which the next one can be made.
 *
 * @returns where they are; `null` where there are none, or somebody has put something into them
 */
export async function emptiedIn(work: string): Promise<string | null> {
  const folder = stagedIn(work)
  if ((await originOf(work)) === null) return null
  const reading = await readManifestOf(folder)
  if (reading.state !== 'read') return null
  removeFiles(folder, reading.manifest)
  const own = new Set(foldersOf(Object.keys(reading.manifest.files)))
  const {files, folders} = treeOf(folder, (name) => name === manifestName)
  if (files.length > 0 || folders.some((path) => !own.has(path))) return null
  await unlink(join(folder, manifestName))
  return folder
}

function removeFiles(folder: string, {files}: Manifest): void {
  for (const path of Object.keys(files)) {
    try {
      unlinkSync(below(folder, path))
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM')) throw error
    }
  }
}

async function originOf(work: string): Promise<string | null> {
  try {
    const name = await readFile(join(work, originName), 'utf8')
    return join(dirname(work), basename(name))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Move what is in a folder into another, but for what would take the place of something there. */
async function moveInto(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    if (name === manifestName) continue
    const [own, there] = [join(from, name), join(to, name)]
    const kind = kindAt(there)
    if (kind === null) await rename(own, there)
    else if (kind === 'folder' && kindAt(own) === 'folder') {
      await moveInto(own, there)
      removeIfEmpty(own)
    }
  }
}

/** Remove a folder in which nothing is (any more). */
export function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path)
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error
  }
}
