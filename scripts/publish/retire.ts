import {rmdirSync, unlinkSync} from 'node:fs'
import {readdir, readFile, rename, unlink, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {type Manifest, manifestName} from '../../src/schema/manifest.ts'
import {flush} from './flush.ts'
import {readManifestOf} from './manifest.ts'
import {hasCode} from '../../src/text/system-error.ts'
import {below, kindAt, pruneFolders} from './tree.ts'
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
  if (kindAt(origin) === 'folder') await moveInto(folder, origin)
  await unlink(join(folder, manifestName))
  removeIfEmpty(folder)
  return kindAt(folder) === null
}

function removeFiles(folder: string, {files}: Manifest): void {
  const paths = Object.keys(files)
  for (const path of paths) {
    try {
      unlinkSync(below(folder, path))
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM')) throw error
    }
  }
  pruneFolders(folder, paths)
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
