import {access, constants, readdir, readlink, realpath, stat} from 'node:fs/promises'
import {homedir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import type {Manifest} from '../../src/schema/manifest.ts'
import {readManifestOf} from './manifest.ts'
import {Failure} from '../failure.ts'
import {inspect, isWorkName} from './standing.ts'
import {explainError, hasCode} from '../../src/text/system-error.ts'
import type {IsAsSealed} from './stamps.ts'
import {kindAt} from './tree.ts'
import {sweep} from './work-folder.ts'

/** Where an archive is to stand. */
export interface Target {
  /** The folder itself, where links lead to it. */
  path: string
  /** Folder that the work is done in: beside it, or, where that cannot be written, in it. */
  place: string
  /** What the program wrote there last. */
  before: Manifest | null
  /** Files of that which do not stand there any more; all others are as they were. */
  lost: string[]
  /** Files that stand there and are not of this program. */
  foreign: string[]
}

/** An archive cannot stand where it should; nothing has been changed. */
export class TargetError extends Failure {}

type TrustOf = (manifest: Manifest) => IsAsSealed | undefined

/** Folders of which nothing but themselves is said: their name, and whether an archive may be inside. */
interface Guarded {
  path: string
  what: string
  /** Whether an archive may lie somewhere inside of it. */
  mayHold: boolean
}

/**
 * Look at the place that an archive is to be written to, before anything is done.
 *
 * @param path as given
 * @param guarded files and folders that it must have nothing to do with, as they are called
 * @param trustOf tells which files of a site need not be read, by its manifest
 * @throws {TargetError} where it must not or cannot be written there
 */
export async function checkTarget(
  path: string,
  guarded: readonly {path: string; what: string}[],
  trustOf: TrustOf = () => undefined
): Promise<Target> {
  const real = await follow(path)
  const home = homedir()
  await refuseOverlap(real, [
    ...guarded.map((each) => ({...each, mayHold: false})),
    ...(home === '' ? [] : [{path: home, what: '用户主目录', mayHold: true}]),
    {path: resolve(real, '/'), what: '根目录', mayHold: true}
  ])
  // What a run left half done in the folder itself is taken back before it is looked at.
  for (const folder of [dirname(real), real]) await sweep(folder)
  const kind = kindAt(real)
  if (kind !== null && kind !== 'folder') {
    throw new TargetError(`${real} 不是文件夹；换一个名字，或先把它移走`)
  }
  const standing = kind === null ? nothing : await standingOrRefuse(real, trustOf)
  return {path: real, place: await placeFor(real, kind !== null), ...standing}
}

/** The path that a path leads to, though nothing need stand there yet. */
async function follow(path: string, links = 0): Promise<string> {
  if (links > 40) throw new TargetError(`${path} 是指向自己的链接`)
  try {
    return await realpath(path)
  } catch (error) {
    if (hasCode(error, 'ELOOP')) throw new TargetError(`${path} 是指向自己的链接`)
    if (hasCode(error, 'ENOTDIR')) throw new TargetError(`${path} 的上级里有一个不是文件夹`)
    if (!hasCode(error, 'ENOENT')) throw unreachable(path, error)
  }
  try {
    return await follow(resolve(dirname(path), await readlink(path)), links + 1)
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EINVAL')) throw error
  }
  return dirname(path) === path
    ? path
    : join(await follow(dirname(path), links), path.slice(dirname(path).length))
}

function unreachable(path: string, error: unknown): Error {
  return new TargetError(`无法到达 ${path}（${explainError(error)}）；检查权限`)
}

/** @throws {TargetError} where one of two folders is the other or lies in it */
async function refuseOverlap(target: string, guarded: readonly Guarded[]): Promise<void> {
  const above = await identitiesAbove(target)
  const [own] = above
  for (const {path, what, mayHold} of guarded) {
    const [other, ...around] = await identitiesAbove(path)
    const isSame = own !== undefined && own === other
    const holdsIt = own !== undefined && around.includes(own)
    const isInside = other !== undefined && above.slice(1).includes(other)
    if (isSame) throw new TargetError(`${target} 就是${what}；为档案另选一个文件夹`)
    if (holdsIt) throw new TargetError(`${target} 里面有${what} ${path}；为档案另选一个文件夹`)
    if (isInside && !mayHold)
      throw new TargetError(`${target} 在${what} ${path} 里面；在它外面为档案选一个文件夹`)
  }
}

/**
 * What a path and the folders around it are to the system, the path first; what is not
 * there yet has only its path. So two names of one folder are known to be one.
 */
async function identitiesAbove(path: string): Promise<string[]> {
  const identities: string[] = []
  for (let at = path; ; at = dirname(at)) {
    try {
      const {dev, ino} = await stat(at)
      identities.push(`${String(dev)}:${String(ino)}`)
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'EACCES', 'ENOTDIR')) throw error
      identities.push(at)
    }
    if (dirname(at) === at) return identities
  }
}

/** @throws {TargetError} where something stands that the program did not write, or that was changed since */
async function standingOrRefuse(folder: string, trustOf: TrustOf): Promise<Found> {
  try {
    return await standingIn(folder, trustOf)
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EIO')) throw unreachable(folder, error)
    throw error
  }
}

/** What stands in a folder. */
type Found = Pick<Target, 'before' | 'lost' | 'foreign'>

const nothing: Found = {before: null, lost: [], foreign: []}

async function standingIn(folder: string, trustOf: TrustOf): Promise<Found> {
  const reading = await readManifestOf(folder)
  if (reading.state === 'damaged') {
    throw new TargetError(`${folder} 的清单不是本软件写下的样子；还原它，或为档案另选一个文件夹`)
  }
  if (reading.state === 'missing') {
    const foreign = (await readdir(folder)).filter(
      (name) => !isWorkName(name) && name !== 'lost+found'
    )
    if (foreign.length === 0) return nothing
    throw new TargetError(
      `${folder} 里有不是本软件写的东西，一样也没有动：${listed(foreign)}\n选一个空文件夹，或选一个由本软件做成的档案`
    )
  }
  const {changed, lost, foreign} = inspect(folder, reading.manifest, trustOf(reading.manifest))
  if (changed.length > 0) throw new TargetError(changedSince(folder, changed))
  return {before: reading.manifest, lost, foreign}
}

export function changedSince(folder: string, paths: readonly string[]): string {
  return `${folder} 里有些文件在发布以后被改过，一样也没有动：${listed(paths)}\n要保留就移到别处；要重新生成就删去它们，再运行一次`
}

/** Some of many names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).join('、')
  return names.length > 20 ? `${shown} 等 ${String(names.length)} 个` : shown
}

/** Folder to work in. @throws {TargetError} where neither the folder nor what it is in can be written */
async function placeFor(path: string, isThere: boolean): Promise<string> {
  const parent = existingAbove(dirname(path))
  if (await isWritable(parent)) return dirname(path)
  if (isThere && (await isWritable(path))) return path
  throw new TargetError(`没有在 ${isThere ? path : parent} 写入的权限；换一个地方，或改它的权限`)
}

function existingAbove(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    const kind = kindAt(at)
    if (kind !== null || dirname(at) === at) return at
  }
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK | constants.X_OK)
    return true
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EROFS', 'EPERM', 'ENOENT')) return false
    throw error
  }
}
