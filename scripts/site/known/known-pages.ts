import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  type PageKeys,
  pageFilesOf,
  readMadePages,
  writeKnownPages
} from '../../../src/loader/known-pages.ts'
import {knownDocumentsIn, manifestIn} from '../../../src/loader/manifest.ts'
import {knownRendererIn, rendererIn} from '../../../src/renderer/renderer-file.ts'
import {indexName, readIndex} from '../../../src/loader/pack.ts'
import type {FileMark} from '../../../src/schema/manifest.ts'
import {readProofs, writeProofs} from '../../proof/proofs.ts'
import {holdFiles} from '../../publish/hold-files.ts'
import type {Target} from '../../publish/target.ts'
import {stagedIn} from '../../publish/update.ts'
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
  writeKnownPages(folder, holdPages(pages, target, stagedIn(work)))
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
  const filesOf = ([id, key]: [string, string]) => pageFilesOf(id, key)
  const wanted = Object.entries(pages).filter((page) => filesOf(page).every(standing))
  const held = holdFiles(path, folder, new Set(wanted.flatMap(filesOf)))
  const isWhole = (page: [string, string]) => filesOf(page).every((file) => held.has(file))
  for (const file of wanted.filter((page) => !isWhole(page)).flatMap(filesOf))
    rmSync(join(folder, file), {force: true})
  return Object.fromEntries(wanted.filter(isWhole))
}
