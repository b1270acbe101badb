import {type Stats} from 'node:fs'
import {crc32} from 'node:zlib'
import type {Manifest} from '../../src/schema/manifest.ts'
import {isSame} from './manifest.ts'
import {isSettled, markOf} from './mark-of.ts'
import {below, statsAt} from './tree.ts'

/**
 * What the system says of the files of a site, by path. Whoever writes to a file, puts another in
 * its place or sets its times back changes that.
 */
export type Stamps = Readonly<Record<string, string>>

/** Tells of a file of a site that it need not be read to know that it is as the manifest says. */
export type IsAsSealed = (path: string, found: Stats) => boolean

/** Each file is read all the same on one of so many days: a disk can lose what nobody wrote to. */
const turns = 32
const day = 86_400_000

/** @param stamps as {@link stampsOf} told them when each file was known to be as the manifest says */
export function trustStamps(stamps: Stamps, now = Date.now()): IsAsSealed {
  const turn = Math.floor(now / day) % turns
  return (path, found) =>
    Object.hasOwn(stamps, path) && stamps[path] === stampOf(found) && crc32(path) % turns !== turn
}

/** What the system says of those files of a site that are as its manifest says and could not change unseen. */
export function stampsOf(folder: string, {files}: Manifest): Stamps {
  const stamps: Record<string, string> = {}
  for (const [path, expected] of Object.entries(files)) {
    const full = below(folder, path)
    const found = statsAt(full)
    if (!found?.isFile() || !isSettled(found)) continue
    if (isSame(markOf(full, found), expected)) stamps[path] = stampOf(found)
  }
  return stamps
}

function stampOf({ino, size, mtimeMs, ctimeMs}: Stats): string {
  return [ino, size, mtimeMs, ctimeMs].join(' ')
}
