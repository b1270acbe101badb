import {inPrintedOrder} from '../exports/printed-order.ts'
import {workOf} from '../exports/work.ts'
import {archiveOf} from '../loader/archive.ts'
import {type CompiledReader, openCompiled} from '../loader/compiled.ts'
import {type Manifest, readManifest} from '../loader/manifest.ts'
import {readSessions} from '../loader/sessions.ts'
import type {Archive} from '../schema/archive.ts'
import type {Area} from '../schema/document.ts'
import type {SessionData} from '../schema/session.ts'
import {areasOf, holderOf} from './areas.ts'

export type DocumentEntry = Manifest[number]

export interface SessionEntry {
  id: string
  data: SessionData
}

/** An area with all that counts for it. */
export interface District extends Area {
  /** Sessions of its own bodies, the latest first. */
  sessions: SessionEntry[]
  /** Documents that count for it, the latest first. */
  documents: DocumentEntry[]
}

export interface Library {
  archive: Archive
  /** All documents, the latest first. */
  documents: DocumentEntry[]
  sessions: Map<string, SessionEntry>
  /** Documents of each session, in printed order. */
  papers: Map<string, DocumentEntry[]>
  /** Texts of each norm, the latest first. */
  works: Map<string | null, DocumentEntry[]>
  compiled: CompiledReader
  /** In the order of the archive's own list, then of the national code. */
  districts: District[]
}

let library: Library | null = null

/**
 * The whole archive, read once for all pages of a build.
 *
 * What the loader of the documents left is read where it left it: by way of
 * Astro's store all of it would be bundled with the pages first.
 */
export function getLibrary(): Library {
  if (__CONTENT_CHANGES__) return readLibrary()
  library ??= readLibrary()
  return library
}

function readLibrary(): Library {
  const archive = archiveOf(__CONTENT__)
  const documents = readManifest(__COMPILED_DOCUMENTS__).sort(latestFirst)
  const sessions = new Map(
    [...readSessions(`${__CONTENT__}documents`)].map(([id, data]) => [id, {id, data}])
  )
  const papers = Map.groupBy(documents, ({data}) => data.session)
  for (const [id, list] of papers) papers.set(id, list.toSorted(inPrintedOrder))
  const compiled = openCompiled(__COMPILED_DOCUMENTS__)
  return {
    archive,
    documents,
    sessions,
    papers,
    works: Map.groupBy(documents, ({data}) => workOf(data)),
    compiled,
    districts: districtsOf(archive, documents, sessions)
  }
}

function districtsOf(
  archive: Archive,
  documents: readonly DocumentEntry[],
  sessions: ReadonlyMap<string, SessionEntry>
): District[] {
  const districts = new Map<string, District>()
  const of = (area: Area): District => {
    const district = districts.get(area.id) ?? {...area, sessions: [], documents: []}
    districts.set(area.id, district)
    return district
  }
  for (const session of sessions.values()) of(holderOf(session)).sessions.push(session)
  for (const document of documents) {
    const areas = areasOf(document, sessions.get(document.data.session))
    for (const area of areas) of(area).documents.push(document)
  }
  for (const district of districts.values()) district.sessions.sort(latestSessionFirst)
  const own = archive.districts.map(({id}) => id)
  const rank = ({id, code}: Area) => (own.includes(id) ? own.indexOf(id) : Number(code ?? Infinity))
  return [...districts.values()].sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id))
}

/** Year that a document counts for: that of its day, else that of what it is filed under. */
export function yearOf(
  document: DocumentEntry,
  sessions: ReadonlyMap<string, SessionEntry>
): number | null {
  if (document.data.date !== null) return Number(document.data.date.slice(0, 4))
  return sessions.get(document.data.session)?.data.year ?? null
}

function latestFirst(a: DocumentEntry, b: DocumentEntry): number {
  return compare(b.data.date ?? '', a.data.date ?? '') || compare(a.id, b.id)
}

function latestSessionFirst(a: SessionEntry, b: SessionEntry): number {
  const key = ({data}: SessionEntry) => data.date ?? String(data.year ?? 0)
  return (
    compare(key(b), key(a)) || (b.data.number ?? 0) - (a.data.number ?? 0) || compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
