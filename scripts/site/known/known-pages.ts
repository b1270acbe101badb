import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {
  knownPagesFolder,
  type PageKeys,
  pageFilesOf,
  readMadePages,
  writeKnownPages
} from '../../../src/loader/known-pages.ts'
import {knownDocumentsIn, manifestIn} from '../../../src/loader/manifest.ts'
import {knownRendererIn, rendererIn} from '../../../src/renderer/renderer-file.ts'
import {indexName, readIndex} from '../../../src/loader/pack.ts'
import type {FileMark} from '../../../src/schema/manifest.ts'
import {hasCode} from '../../../src/text/system-error.ts'
import {placeFile} from '../../ingest/artefacts/place-file.ts'
import {readProofs, writeProofs} from '../../proof/proofs.ts'
import type {Target} from '../../publish/target.ts'
import {compiledBelowRoot} from '../compiled-below-root.ts'
import type {BuiltFiles, SiteRecord} from './known-sites.ts'

/** What the build of a site leaves of its pages, its documents and their proof. */
type Record = Pick<SiteRecord, 'pages' | 'documents' | 'index' | 'proofs'>

/**
 * Put into a work folder what the build need not make anew: the pages of the site that stands,
 * the documents that it was made of as they were compiled, and what both were made of.
 *
 * @param place puts a file that the build has left at a path; tells whether there is one
 */
export function takeRecord(
  {pages, documents, index, proofs}: Record,
  target: Target,
  work: string,
  place: (file: keyof BuiltFiles, to: string) => boolean
): void {
  const folder = join(work, compiledBelowRoot)
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, indexName), index)
  writeFileSync(knownDocumentsIn(folder), documents)
  const pack = readIndex(folder)?.pack
  if (pack === undefined || !place('pack', join(folder, pack))) rmSync(join(folder, indexName))
  place('renderer', knownRendererIn(folder))
  writeProofs(folder, proofs)
  writeKnownPages(folder, holdPages(pages, target, knownPagesFolder(folder)))
}

/** What is to be kept of a build. @param work the work folder of the build */
export function recordOf(work: string): {record: Record; files: BuiltFiles} {
  const folder = join(work, compiledBelowRoot)
  return {
    record: {
      pages: readMadePages(folder).keys,
      documents: readFileSync(manifestIn(folder), 'utf8'),
      index: readFileSync(join(folder, indexName), 'utf8'),
      proofs: readProofs(folder)
    },
    files: {pack: join(folder, readIndex(folder)?.pack ?? ''), renderer: rendererIn(folder)}
  }
}

/** The files of a site that were taken from the one that stands, as they must be. */
export function marksOfKept(work: string, {before}: Target): Map<string, FileMark> {
  const {kept, keys} = readMadePages(join(work, compiledBelowRoot))
  return new Map(
    kept
      .flatMap((id) => pageFilesOf(id, keys[id] ?? ''))
      .flatMap((path) => {
        const mark = before?.files[path]
        return mark ? [[path, mark]] : []
      })
  )
}

/** Have the pages of a site in a folder, each with all of its files or not at all. */
function holdPages(pages: PageKeys, {path, before, lost}: Target, folder: string): PageKeys {
  const gone = new Set(lost)
  const standing = (file: string) => before?.files[file] !== undefined && !gone.has(file)
  return Object.fromEntries(
    Object.entries(pages).filter(([id, key]) => {
      const files = pageFilesOf(id, key)
      if (!files.every(standing)) return false
      for (const below of new Set(files.map((file) => dirname(file))))
        mkdirSync(join(folder, below), {recursive: true})
      return files.every((file) => isPlaced(join(path, file), join(folder, file)))
    })
  )
}

/** Another run may replace the site at any moment. */
function isPlaced(from: string, to: string): boolean {
  try {
    placeFile(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
