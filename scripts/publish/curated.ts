import {readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {isContentError} from '../../src/content/content-error.ts'
import {reviewOf} from '../../src/content/documents.ts'
import type {Manifest} from '../../src/schema/manifest.ts'
import {Failure} from '../failure.ts'
import {alone} from './lock.ts'
import {readManifestOf} from './manifest.ts'
import {listed} from './target.ts'
import {kindAt, treeOf} from './tree.ts'
import {planUpdate, updateInPlace} from './update.ts'

/** Files that people have changed, as paths: all stay as they are. */
export interface Curated {
  /** Documents that a person has checked. */
  checked: string[]
  /** Changed, and not marked as checked. */
  edited: string[]
  /** Changed so that the program cannot read whether they are checked: why not. */
  unreadable: string[]
}

/** Nothing was written, because work of a person would be lost or contradicted. */
class CuratedError extends Failure {}

/**
 * Bring what ingest made into a folder that people curate.
 *
 * Only files that are as the program wrote them are replaced or removed. Whatever a
 * person has changed stays, whether or not it says so.
 *
 * @param folder `content/`
 * @param work work folder in it, with what ingest made in `site/`
 * @param made its manifest
 * @throws {CuratedError} where a checked document is no longer made from any source, or
 *   the program's own records were changed; nothing is written then
 */
export async function updateCurated(
  folder: string,
  work: string,
  made: Manifest
): Promise<Curated> {
  return alone(join(folder, '.anjuan-lock'), async () => {
    const before = await manifestIn(folder)
    const plan = await planUpdate(folder, before, made)
    const records = [...plan.inTheWay, ...plan.leftBehind].filter(
      (path) => !path.startsWith('documents/')
    )
    if (records.length > 0) {
      throw new CuratedError(
        `未作任何改动：收录的记录被改过，${listed(records)}。还原它们，或删去它们让本软件重新生成`
      )
    }
    const unknown = await unknownDocuments(folder, made, before)
    const gone = await sortByReview(folder, [...plan.leftBehind, ...unknown])
    if (gone.checked.length > 0) {
      throw new CuratedError(
        '未作任何改动：以下文件经人工校对，但现有来源不再产生它们。放回来源，或删去这些文件：\n' +
          gone.checked.map((path) => join(basename(folder), path)).join('\n')
      )
    }
    const kept = await sortByReview(folder, plan.inTheWay)
    const isKept = new Set(plan.inTheWay)
    const files = Object.entries(made.files).filter(([path]) => !isKept.has(path))
    await updateInPlace(folder, work, plan, {...made, files: Object.fromEntries(files)})
    return {
      checked: kept.checked,
      edited: [...kept.edited, ...gone.edited],
      unreadable: [...kept.unreadable, ...gone.unreadable]
    }
  })
}

async function manifestIn(folder: string): Promise<Manifest | null> {
  const reading = await readManifestOf(folder)
  if (reading.state !== 'damaged') return reading.state === 'read' ? reading.manifest : null
  throw new CuratedError(
    `未作任何改动：${folder} 里的清单不是本软件写下的样子。还原它，或删去它；删去后，与来源不同的文件都当作有人改过`
  )
}

/** Documents that were not made now nor the last time. */
async function unknownDocuments(
  folder: string,
  made: Manifest,
  before: Manifest | null
): Promise<string[]> {
  if ((await kindAt(join(folder, 'documents'))) !== 'folder') return []
  const {files} = await treeOf(join(folder, 'documents'))
  return files
    .map((path) => `documents/${path}`)
    .filter((path) => path.endsWith('.mdx'))
    .filter((path) => !Object.hasOwn(made.files, path) && !Object.hasOwn(before?.files ?? {}, path))
    .sort()
}

async function sortByReview(folder: string, paths: readonly string[]): Promise<Curated> {
  const sorted: Curated = {checked: [], edited: [], unreadable: []}
  for (const path of paths) {
    if (!path.endsWith('.mdx') || (await kindAt(join(folder, path))) !== 'file') {
      sorted.edited.push(path)
      continue
    }
    try {
      const isChecked = reviewOf(await readFile(join(folder, path)), path) === 'checked'
      ;(isChecked ? sorted.checked : sorted.edited).push(path)
    } catch (error) {
      if (!isContentError(error)) throw error
      sorted.unreadable.push(error.message)
    }
  }
  return sorted
}
