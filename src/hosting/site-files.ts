import {dirname} from 'node:path'
import {bodiesOf} from '../bodies/bodies.ts'
import {archiveOf} from '../content/archive.ts'
import {readLedgerOf} from '../content/ledger.ts'
import {writeData} from '../data/write-data.ts'
import {type ExportFolders, writeExports} from '../exports/write-exports.ts'
import {openFeeds} from '../feeds/write-feeds.ts'
import {districtsOf} from '../lib/districts.ts'
import {filesOfParts} from '../lib/part-url.ts'
import {openCompiled} from '../loader/compiled.ts'
import {type Manifest, readManifest} from '../loader/manifest.ts'
import type {SessionData} from '../schema/session.ts'
import type {SitePlace} from './address.ts'
import {pagesToFind} from './site-pages.ts'
import {writeHosting} from './write-hosting.ts'

/** The pages of a site, by how they came there. */
export interface MadeAndKept {
  /** Paths of those that were rendered. */
  made: readonly string[]
  /** Ids of those that were taken from the site before. */
  kept: ReadonlySet<string>
}

/**
 * Write all files of a site that are no pages, once its pages stand: the archive as data, what can be
 * followed, and what hosts and machines want to know.
 *
 * @param place where the site is to lie
 */
export function writeSiteFiles(
  folders: ExportFolders,
  place: SitePlace,
  sessions: ReadonlyMap<string, SessionData>,
  {made, kept}: MadeAndKept
): void {
  const {content, compiled, site} = folders
  const archive = archiveOf(content)
  const feeds = openFeeds(archive, place)
  const written = writeExports(folders, sessions, kept, feeds.add)
  feeds.write(compiled, site)
  writeData(written, archive, place, site)
  const documents = readManifest(compiled)
  const entries = new Map([...sessions].map(([id, data]) => [id, {id, data}]))
  const districts = districtsOf(archive, documents, entries).map(({id}) => id)
  const pages = pagesToFind({
    ...{made, kept: withParts(kept, documents, compiled)},
    documents: new Set(documents.map(({id}) => id)),
    folders: new Set([...sessions.keys(), ...districts]),
    ledger: readLedgerOf(content),
    leading: bodiesOf(documents, entries).flatMap(({others}) =>
      others.map(({id}) => `bodies/${id}`)
    )
  })
  writeHosting(archive, place, pages, site)
}

/** Ids of pages with those of the further parts of long documents, which are kept with the first one. */
function withParts(kept: ReadonlySet<string>, documents: Manifest, compiled: string): string[] {
  const reader = openCompiled(compiled)
  try {
    const others = documents
      .filter(({id}) => kept.has(id))
      .flatMap(({id, digest}) =>
        filesOfParts(reader.parts(digest))
          .filter((file) => file.endsWith('/index.html'))
          .map((file) => `${id}/${dirname(file)}`)
      )
    return [...kept, ...others]
  } finally {
    reader.close()
  }
}
