import {copyFile, link, readFile, rename, unlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type FileMark, type Manifest, manifestName} from '../../src/schema/manifest.ts'
import {flush} from './flush.ts'
import {forEach} from './each.ts'
import {isSame} from './manifest.ts'
import {markOf} from './mark-of.ts'
import {writeManifestTo} from './seal.ts'
import {marksAt} from './marks-at.ts'
import {hasCode} from '../../src/text/system-error.ts'
import {foldersOf, kindAt, makeFoldersFor, pruneFolders} from './tree.ts'

/**
 * What has to be done in a folder, so that it holds what a manifest names, and
 * nothing else changes. All are paths.
 */
export interface Plan {
  add: string[]
  replace: string[]
  remove: string[]
  /** Where something stands that the program did not write and that what is new would take the place of. */
  inTheWay: string[]
  /** Files that are no longer made, but that somebody has changed since. */
  leftBehind: string[]
}

/** @param before what the program wrote last, by which it knows its own files */
export function planUpdate(folder: string, before: Manifest | null, next: Manifest): Plan {
  const plan: Plan = {add: [], replace: [], remove: [], inTheWay: [], leftBehind: []}
  const known = before?.files ?? {}
  const gone = Object.keys(known).filter((path) => !Object.hasOwn(next.files, path))
  const marks = marksAt(folder, [...Object.keys(next.files), ...gone])
  for (const [path, wanted] of Object.entries(next.files)) {
    const found = marks.get(path)
    if (found === undefined) plan.add.push(path)
    else if (found === 'other') plan.inTheWay.push(path)
    else if (isSame(found, wanted)) continue
    else if (isSame(found, known[path])) plan.replace.push(path)
    else plan.inTheWay.push(path)
  }
  for (const path of gone) {
    const found = marks.get(path)
    if (found === undefined) continue
    if (found !== 'other' && isSame(found, known[path])) plan.remove.push(path)
    else plan.leftBehind.push(path)
  }
  return plan
}

/** Names of what is in a work folder while an update goes on. */
const parts = {journal: 'journal.json', next: 'site', old: 'old'} as const

interface Journal {
  add: string[]
  replace: string[]
  remove: string[]
  /** What the new files are, by path: what is found there and is none of them is not ours to take away. */
  marks: Record<string, FileMark>
}

/**
 * Bring a folder to what a manifest names, file by file.
 *
 * What is replaced or removed is kept in the work folder until all is done, and a
 * journal says what is being done; so an update that fails is taken back, and
 * one that is cut off is taken back by the next run, from what it left.
 *
 * @param work folder in `folder` itself, with the new files in `site/`, on the disk
 * @param others what new files are that the manifest does not name
 */
export async function updateInPlace(
  folder: string,
  work: string,
  {add, replace, remove}: Plan,
  next: Manifest,
  others: Readonly<Record<string, FileMark>> = {}
): Promise<void> {
  const hasManifest = kindAt(join(folder, manifestName)) === 'file'
  const journal: Journal = {
    add: hasManifest ? add : [...add, manifestName],
    replace: hasManifest ? [...replace, manifestName] : replace,
    remove,
    marks: {}
  }
  await writeManifestTo(join(work, parts.next), next)
  for (const path of [...add, ...replace]) {
    journal.marks[path] = others[path] ?? markIn(next, path)
  }
  journal.marks[manifestName] = markOf(join(work, parts.next, manifestName))
  await keepOld(folder, work, [...journal.replace, ...remove])
  await writeJournal(work, journal)
  try {
    await apply(folder, work, journal)
    await unlink(join(work, parts.journal))
    // Before what is kept of the old files goes, the journal that needs it must be gone for good.
    await flush(work)
  } catch (error) {
    await undoUpdate(folder, work)
    throw error
  }
}

function markIn({files}: Manifest, path: string): FileMark {
  const mark = files[path]
  if (!mark) throw new Error(`Expected ${path} in the manifest`)
  return mark
}

async function writeJournal(work: string, journal: Journal): Promise<void> {
  const path = join(work, parts.journal)
  await writeFile(`${path}.new`, JSON.stringify(journal))
  await flush(`${path}.new`)
  await rename(`${path}.new`, path)
  await flush(work)
}

async function keepOld(folder: string, work: string, paths: readonly string[]): Promise<void> {
  const old = join(work, parts.old)
  await makeFoldersFor(old, ['x', ...paths])
  await forEach(paths, async (path) => {
    try {
      await link(join(folder, path), join(old, path))
    } catch (error) {
      // Not every file system has links.
      if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK')) throw error
      await copyFile(join(folder, path), join(old, path))
      await flush(join(old, path))
    }
  })
  await forEach(['', ...foldersOf(paths)], (path) => flush(join(old, path)))
}

/** New files first and old ones last, so that whoever reads meanwhile finds what pages lead to. */
async function apply(folder: string, work: string, {add, replace, remove}: Journal): Promise<void> {
  const fresh = join(work, parts.next)
  await makeFoldersFor(folder, add)
  for (const path of [...add, ...replace]) await rename(join(fresh, path), join(folder, path))
  for (const path of remove) await unlink(join(folder, path))
  await forEach(['', ...foldersOf([...add, ...replace, ...remove])], (path) =>
    flush(join(folder, path))
  )
  pruneFolders(folder, remove)
}

/**
 * Take back an update that was not finished: the folder holds again what it held
 * before. Where there is nothing to take back, nothing happens.
 */
export async function undoUpdate(folder: string, work: string): Promise<void> {
  const journal = await readJournal(work)
  if (!journal) return
  const {add, replace, remove, marks} = journal
  const kept = [...replace, ...remove]
  const there = marksAt(folder, [...add, ...kept])
  const old = marksAt(join(work, parts.old), kept)
  const isNew = (path: string) => {
    const found = there.get(path)
    return found !== undefined && found !== 'other' && isSame(found, marks[path])
  }
  await makeFoldersFor(folder, kept)
  for (const path of kept) {
    const isOurs = there.get(path) === undefined || isNew(path)
    if (isOurs && old.has(path)) await rename(join(work, parts.old, path), join(folder, path))
  }
  for (const path of add.filter(isNew)) await unlink(join(folder, path))
  pruneFolders(folder, add)
  await forEach(['', ...foldersOf(kept)], (path) => flush(join(folder, path)))
  await unlink(join(work, parts.journal))
  await flush(work)
}

async function readJournal(work: string): Promise<Journal | null> {
  try {
    return JSON.parse(await readFile(join(work, parts.journal), 'utf8')) as Journal
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  }
}

/** Whether a work folder has an update that was not finished. */
export function isUnfinished(work: string): boolean {
  return kindAt(join(work, parts.journal)) !== null
}

export function stagedIn(work: string): string {
  return join(work, parts.next)
}
