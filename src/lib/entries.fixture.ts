import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {type District, districtsOf} from './districts.ts'
import {type DocumentEntry, latestFirst, type SessionEntry} from './entries.ts'
import {archiveSchema} from '../schema/archive.ts'

/** A document for tests. @param id `<district>/<session>/<item>` */
export function document(id: string, data: Partial<DocumentInput> = {}): DocumentEntry {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  const parsed = documentSchema.parse({
    title: `文件${id}`,
    kind: 'other',
    session: id.split('/').slice(0, 2).join('/'),
    source: {file: 'a.txt', sha256: '0'.repeat(64), ...place},
    ...data
  })
  return {id, digest: id, data: parsed}
}

export function session(id: string, data: Partial<SessionInput> = {}): SessionEntry {
  return {id, data: sessionSchema.parse({kind: 'meeting', name: '会议', ...data})}
}

export function area(id: string, name: string) {
  return {id, name, code: null}
}

/** An archive of these, in the order that pages have them. */
export function shelf(
  sessions: readonly SessionEntry[],
  documents: readonly DocumentEntry[]
): {
  documents: DocumentEntry[]
  sessions: Map<string, SessionEntry>
  papers: Map<string, DocumentEntry[]>
  districts: District[]
} {
  const sorted = documents.toSorted(latestFirst)
  const byId = new Map(sessions.map((entry) => [entry.id, entry]))
  return {
    documents: sorted,
    sessions: byId,
    papers: Map.groupBy(sorted, ({data}) => data.session),
    districts: districtsOf(archiveSchema.parse({}), sorted, byId)
  }
}
