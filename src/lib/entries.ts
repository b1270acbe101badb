import type {DocumentData} from '../schema/document.ts'
import type {SessionData} from '../schema/session.ts'

/** A document as `getCollection('documents')` gives it. */
export interface DocumentEntry {
  /** `<district>/<session>/<item>` */
  id: string
  /** What its text is compiled under. */
  digest?: string | number | undefined
  /** Where its file is, relative to the root of the project. */
  filePath?: string | undefined
  data: DocumentData
}

/** A session as `getCollection('sessions')` gives it. */
export interface SessionEntry {
  /** `<district>/<session>` */
  id: string
  data: SessionData
}

/** Year that a document counts for: that of its day, else that of what it is filed under. */
export function yearOf(
  document: DocumentEntry,
  sessions: ReadonlyMap<string, SessionEntry>
): number | null {
  if (document.data.date !== null) return Number(document.data.date.slice(0, 4))
  return sessions.get(document.data.session)?.data.year ?? null
}

export function latestFirst(a: DocumentEntry, b: DocumentEntry): number {
  return compare(b.data.date ?? '', a.data.date ?? '') || compare(a.id, b.id)
}

export function latestSessionFirst(a: SessionEntry, b: SessionEntry): number {
  const key = ({data}: SessionEntry) => data.date ?? String(data.year ?? 0)
  return (
    compare(key(b), key(a)) || (b.data.number ?? 0) - (a.data.number ?? 0) || compare(a.id, b.id)
  )
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
