import {type FileHandle, mkdir, mkdtemp, readdir, rm, stat, unlink} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {take} from './lock.ts'
import {removeIfEmpty, retire} from './retire.ts'
import {isWorkName} from './standing.ts'
import {explainError, hasCode, systemErrorOf} from '../../src/text/system-error.ts'
import {kindAt} from './tree.ts'
import {stagedIn, undoUpdate} from './update.ts'

/**
 * The file in a work folder that makes it one of this program. It is locked as long as
 * the run is there that the folder belongs to.
 */
const markName = 'anjuan-work'

/** Folder that a run works in, and the file that keeps others from taking it for a leftover. */
interface WorkFolder {
  path: string
  mark: FileHandle
}

/**
 * Run some work in a folder of its own. The folder is removed afterwards, whatever
 * happens; where the process ends before, the next run does it ({@link sweep}).
 *
 * @param place folder that it is made in; a move from there to the result should be a single step
 */
export async function withWorkFolder<Result>(
  place: string,
  work: (folder: string) => Promise<Result>
): Promise<Result> {
  const made = await mkdir(place, {recursive: true})
  const {path, mark} = await createWorkFolder(place)
  const located = work(path).catch((error: unknown) => {
    throw inPlace(error, place)
  })
  return located.finally(async () => {
    await clear(path).catch((error: unknown) => sayUncleared(path, error))
    await mark.close()
    if (made !== undefined) removeEmpty(place, made)
  })
}

/** A call to an open file that fails names none: what the run writes is in its place. */
function inPlace(error: unknown, place: string): unknown {
  const isNowhere = error instanceof Error && systemErrorOf(error)?.path === null
  return isNowhere ? Object.assign(error, {path: place}) : error
}

/** Remove a folder and those around it up to one, as far as nothing has come into them. */
function removeEmpty(from: string, to: string): void {
  for (let at = from; at.startsWith(to); at = dirname(at)) removeIfEmpty(at)
}

/** What cannot be removed is left to the next run; whatever else was done stands. */
function sayUncleared(path: string, error: unknown): void {
  process.stderr.write(`${path} 没有清除干净（${explainError(error)}），下次运行会清除它\n`)
}

async function createWorkFolder(place: string): Promise<WorkFolder> {
  // Another run that sweeps may take the folder away before it has a mark.
  for (let attempt = 0; attempt < 100; attempt++) {
    const path = await mkdtemp(join(place, '.anjuan-'))
    const mark = await take(join(path, markName), 'wx+')
    if (mark) return {path, mark}
  }
  throw new Error(`Expected to make a folder in ${place} that others leave alone`)
}

/**
 * Remove what runs that did not end by themselves left in a folder, and take back
 * what they left half done. Folders that are in use stay, and so does whatever is
 * not of this program.
 */
export async function sweep(place: string): Promise<void> {
  for (const name of await namesIn(place)) {
    if (!isWorkName(name)) continue
    const path = join(place, name)
    try {
      const kind = kindAt(path)
      if (kind === 'file') await sweepLock(path)
      else if (kind === 'folder') await sweepFolder(path)
    } catch (error) {
      sayUncleared(path, error)
    }
  }
}

async function sweepLock(path: string): Promise<void> {
  const handle = await take(path, 'r+')
  if (!handle) return
  // A file with something in it is none of ours.
  if ((await handle.stat()).size === 0) await unlink(path)
  await handle.close()
}

async function sweepFolder(path: string): Promise<void> {
  // What others left is theirs to take back: it could have been made to lead elsewhere.
  if ((await stat(path)).uid !== (process.getuid?.() ?? 0)) return
  if (kindAt(join(path, markName)) === null) {
    // Made, and not marked: nothing is in it, or it is somebody else's.
    removeIfEmpty(path)
    return
  }
  const mark = await take(join(path, markName), 'r+')
  if (!mark) return
  await clear(path)
  await mark.close()
}

/**
 * Remove a work folder that this process holds, its mark last, so that what a kill
 * leaves of it can be found.
 */
async function clear(path: string): Promise<void> {
  await undoUpdate(dirname(path), path)
  const isKept = !(await retire(path))
  for (const name of await readdir(path)) {
    const full = join(path, name)
    if (name === markName || (isKept && full === stagedIn(path))) continue
    await rm(full, {recursive: true, force: true})
  }
  await unlink(join(path, markName))
  if (isKept) process.stderr.write(`${stagedIn(path)} 里有不是本软件写的文件，没有动它们\n`)
  else removeIfEmpty(path)
}

/** What is in a folder; where that cannot be told, there is nothing to sweep. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM')) return []
    throw error
  }
}
