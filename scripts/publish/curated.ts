import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isContentError} from '../../src/content/content-error.ts'
import {documentPath, filesOf, sessionPath} from '../../src/content/files.ts'
import {divideDocument} from '../../src/content/front-matter.ts'
import {ledgerName} from '../../src/schema/address.ts'
import type {FileMark, Manifest} from '../../src/schema/manifest.ts'
import {Failure} from '../failure.ts'
import {alone} from './lock.ts'
import {flush} from './flush.ts'
import {readManifestOf} from './manifest.ts'
import {markOf} from './mark-of.ts'
import {listed} from './target.ts'
import {kindAt, treeOf} from './tree.ts'
import {joinChanges} from './three-way.ts'
import {type Plan, planUpdate, stagedIn, updateInPlace} from './update.ts'

/** Files that people have changed, as paths. What they changed stays. */
export interface Curated {
  /** Documents that a person has checked. */
  checked: string[]
  /** Changed, and not marked as checked. */
  edited: string[]
  /** Changed so that the program cannot read whether they are checked: why not. */
  unreadable: string[]
  /** Of those that are checked, what no source makes any more. */
  unsourced: string[]
  /** Of those that are checked or changed, what has taken in what is new in what ingest makes. */
  merged: string[]
  /** The same where that and what people changed are in each other's way: they stay as they are. */
  conflicts: string[]
}

/** Nothing was written, because what the program keeps for itself was changed. */
class CuratedError extends Failure {}

/**
 * Bring what ingest made into a folder that people curate.
 *
 * Only files that are as the program wrote them are replaced or removed. Whatever a
 * person has changed stays, whether or not it says so, and what it is filed under; where git has
 * what ingest made before, what is new in it now is joined with that. The
 * ledger is always replaced: what a person writes there is read before, and kept.
 *
 * @param folder `content/`
 * @param work work folder in it, with what ingest made in `site/`
 * @param made its manifest
 * @throws {CuratedError} where the program's own records were changed; nothing is written then
 */
export async function updateCurated(
  folder: string,
  work: string,
  made: Manifest
): Promise<Curated> {
  return alone(join(folder, '.anjuan-lock'), async () => {
    const before = await manifestIn(folder)
    const plan = withLedger(folder, planUpdate(folder, before, made))
    const records = [...plan.inTheWay, ...plan.leftBehind].filter(
      (path) => !path.startsWith('documents/')
    )
    if (records.length > 0) {
      throw new CuratedError(
        `未作任何改动：收录的记录被改过，${listed(records)}。还原它们，或删去它们让本软件重新生成`
      )
    }
    const unknown = unknownDocuments(folder, made, before)
    const gone = await sortByReview(folder, [...plan.leftBehind, ...unknown])
    const kept = await sortByReview(folder, plan.inTheWay)
    const joined = await joinAll(folder, work, [...kept.checked, ...kept.edited])
    const filed = new Set([...gone.sessions, ...kept.sessions].map(sessionPath))
    const [stay, remove] = partition(plan.remove, (path) => filed.has(path))
    const isKept = new Set(plan.inTheWay)
    const files = Object.entries(made.files).filter(([path]) => !isKept.has(path))
    for (const path of stay) files.push([path, markIn(before, path)])
    const next = {...made, files: Object.fromEntries(files)}
    const replace = [...plan.replace, ...Object.keys(joined.marks)]
    await updateInPlace(folder, work, {...plan, replace, remove}, next, joined.marks)
    return {
      checked: kept.checked,
      unsourced: gone.checked,
      edited: [...kept.edited, ...gone.edited],
      unreadable: [...kept.unreadable, ...gone.unreadable],
      merged: Object.keys(joined.marks),
      conflicts: joined.conflicts
    }
  })
}

/**
 * Join what people changed in documents with what is made of them now, in the work folder. They
 * are not of the manifest: what a person has changed is nobody else's.
 */
async function joinAll(
  folder: string,
  work: string,
  paths: readonly string[]
): Promise<{marks: Record<string, FileMark>; conflicts: string[]}> {
  const marks: Record<string, FileMark> = {}
  const conflicts: string[] = []
  for (const path of paths) {
    const fresh = join(stagedIn(work), path)
    if (!path.endsWith('.mdx') || kindAt(fresh) !== 'file') continue
    const joined = await joinChanges(folder, path, fresh, work)
    if (joined.state === 'conflict') conflicts.push(path)
    if (joined.state !== 'merged') continue
    await writeFile(fresh, joined.bytes)
    await flush(fresh)
    marks[path] = markOf(fresh)
  }
  return {marks, conflicts}
}

/** The ledger was read before anything was made: what a person changed in it is in what takes its place. */
function withLedger(folder: string, plan: Plan): Plan {
  if (!plan.inTheWay.includes(ledgerName)) return plan
  if (kindAt(join(folder, ledgerName)) !== 'file') return plan
  const inTheWay = plan.inTheWay.filter((path) => path !== ledgerName)
  return {...plan, inTheWay, replace: [...plan.replace, ledgerName]}
}

function markIn(manifest: Manifest | null, path: string): FileMark {
  const mark = manifest?.files[path]
  if (!mark) throw new Error(`Expected ${path} in the manifest`)
  return mark
}

function partition<Each>(
  list: readonly Each[],
  isFirst: (each: Each) => boolean
): [Each[], Each[]] {
  return [list.filter(isFirst), list.filter((each) => !isFirst(each))]
}

async function manifestIn(folder: string): Promise<Manifest | null> {
  const reading = await readManifestOf(folder)
  if (reading.state !== 'damaged') return reading.state === 'read' ? reading.manifest : null
  throw new CuratedError(
    `未作任何改动：${folder} 里的清单不是本软件写下的样子。还原它，或删去它；删去后，与来源不同的文件都当作有人改过`
  )
}

/** Documents that were not made now nor the last time. */
function unknownDocuments(folder: string, made: Manifest, before: Manifest | null): string[] {
  const {documents} = filesOf(folder)
  if (kindAt(documents) !== 'folder') return []
  const {files} = treeOf(documents)
  return files
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => documentPath(path.slice(0, -'.mdx'.length)))
    .filter((path) => !Object.hasOwn(made.files, path) && !Object.hasOwn(before?.files ?? {}, path))
    .sort()
}

/** Files that people have changed, and the sessions that those which can be read are filed under. */
interface Sorted extends Pick<Curated, 'checked' | 'edited' | 'unreadable'> {
  sessions: string[]
}

async function sortByReview(folder: string, paths: readonly string[]): Promise<Sorted> {
  const sorted: Sorted = {checked: [], edited: [], unreadable: [], sessions: []}
  for (const path of paths) {
    if (!path.endsWith('.mdx') || kindAt(join(folder, path)) !== 'file') {
      sorted.edited.push(path)
      continue
    }
    try {
      const {review, session} = fieldsOf(await readFile(join(folder, path)), path)
      ;(review === 'checked' ? sorted.checked : sorted.edited).push(path)
      sorted.sessions.push(session)
    } catch (error) {
      if (!isContentError(error)) throw error
      sorted.unreadable.push(error.message)
    }
  }
  return sorted
}

function fieldsOf(bytes: Uint8Array, path: string): {review: string; session: string} {
  const {frontMatter} = divideDocument(bytes, path)
  const fields = new Map(Object.entries(frontMatter ?? {}))
  const textOf = (name: string) => String(fields.get(name) ?? '').trim()
  return {review: textOf('review').toLowerCase(), session: textOf('session')}
}
