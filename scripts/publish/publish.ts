import {chmod, chown, cp, mkdir, readdir, rename, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {swap} from 'fs-native-extensions'
import type {Manifest} from '../../src/schema/manifest.ts'
import {Failure} from '../failure.ts'
import {flush} from './flush.ts'
import {alone} from './lock.ts'
import {noteOrigin} from './retire.ts'
import {foreignIn} from './standing.ts'
import {hasCode} from '../../src/text/system-error.ts'
import {changedSince, type Target, TargetError} from './target.ts'
import {kindAt, treeOf} from './tree.ts'
import {planUpdate, stagedIn, updateInPlace} from './update.ts'
import {withWorkFolder} from './work-folder.ts'
import {readManifestOf} from './manifest.ts'

/** How a finished archive came to its place. */
export interface Published {
  /** Files in its folder that are not of this program, and stay as they are. */
  foreign: string[]
}

/** Errors that say that a folder cannot be moved as a whole, but its files can be. */
const cannotMove = [
  'EXDEV',
  'EBUSY',
  'EINVAL',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EPERM',
  'EACCES'
]

/**
 * Put a sealed archive in its place: at every moment the old one or the new one
 * stands there.
 *
 * A folder with nothing in it but an archive is exchanged as a whole, in one step.
 * Where others keep files beside it, or the folder cannot be moved (a mount
 * point), its files are, and taken back where that fails.
 *
 * @param work work folder that has the archive in `site/`
 * @param next its manifest
 * @throws {TargetError} where something is in the way that the program did not write; nothing is changed then
 */
export async function publish(
  work: string,
  {path, place}: Target,
  next: Manifest
): Promise<Published> {
  return alone(join(place, '.anjuan-lock'), async () => {
    const site = stagedIn(work)
    const isThere = kindAt(path) !== null
    if (!isThere || (await readdir(path)).length === 0) {
      if (place !== path && (await moveTo(site, path))) return {foreign: []}
    }
    const before = isThere ? await manifestIn(path) : null
    const foreign = isThere ? foreignIn(path, before) : []
    const plan = planUpdate(path, before, next)
    const others = [...plan.inTheWay, ...plan.leftBehind]
    if (others.length > 0) throw new TargetError(changedSince(path, others))
    if (before && foreign.length === 0 && place !== path && (await exchange(work, path)))
      return {foreign}
    if (!isThere) await mkdir(path)
    await within(work, path, (inside) => updateInPlace(path, inside, plan, next))
    return {foreign}
  })
}

async function manifestIn(path: string): Promise<Manifest | null> {
  const reading = await readManifestOf(path)
  if (reading.state === 'damaged') throw new Failure(`${path} 的清单在运行期间被改过，没有发布`)
  return reading.state === 'read' ? reading.manifest : null
}

/** Move a folder to where nothing stands. */
async function moveTo(site: string, path: string): Promise<boolean> {
  try {
    await rename(site, path)
  } catch (error) {
    if (hasCode(error, ...cannotMove)) return false
    throw error
  }
  await flush(dirname(path))
  return true
}

/** Exchange the archive in a work folder with the one that stands. */
async function exchange(work: string, path: string): Promise<boolean> {
  const site = stagedIn(work)
  const {mode, uid, gid} = await stat(path)
  await chmod(site, mode & 0o7777)
  await chown(site, uid, gid).catch((error: unknown) => {
    if (!hasCode(error, 'EPERM', 'EINVAL', 'ENOSYS')) throw error
  })
  await noteOrigin(work, path)
  await flush(work)
  try {
    await swap(site, path)
  } catch (error) {
    if (hasCode(error, ...cannotMove)) return false
    throw error
  }
  await flush(dirname(path))
  await flush(work)
  return true
}

/** Do something with a work folder that lies in a folder itself, and so moves files into it in single steps. */
async function within(
  work: string,
  folder: string,
  update: (inside: string) => Promise<void>
): Promise<void> {
  if (dirname(work) === folder) return update(work)
  return withWorkFolder(folder, async (inside) => {
    try {
      await rename(stagedIn(work), stagedIn(inside))
    } catch (error) {
      if (!hasCode(error, 'EXDEV')) throw error
      await copyToDisk(stagedIn(work), stagedIn(inside))
    }
    await update(inside)
  })
}

async function copyToDisk(from: string, to: string): Promise<void> {
  await cp(from, to, {recursive: true})
  const {files, folders} = treeOf(to)
  for (const path of ['', ...folders, ...files]) await flush(join(to, path))
}
