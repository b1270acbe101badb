import {bodyIdOf} from './body-id.ts'
import {areasOf, nameWithOwner} from '../lib/areas.ts'
import type {DocumentData} from '../schema/document.ts'
import type {Kind} from '../schema/kinds.ts'
import type {SessionData} from '../schema/session.ts'

/** A document as a feed tells of it. */
export interface FeedEntry {
  /** `<district>/<session>/<item>` */
  id: string
  title: string
  kind: Kind
  /** Day of the document; where only its year is known, the first one of that. */
  updated: string
  /** Whether the day is known. */
  isDay: boolean
  /** What it is filed under. */
  filed: string
  /** Who issued it, or wrote it. */
  authors: string[]
  /** How its text begins. */
  summary: string
  /** Ids of the areas that it counts for. */
  districts: string[]
  /** Ids of the bodies that issued it; see {@link bodyIdOf}. */
  bodies: string[]
}

/** The day by which a feed puts a document in order, or `null` where not even its year is known. */
export function feedDayOf(
  {date}: Pick<DocumentData, 'date'>,
  session: Pick<SessionData, 'date' | 'year'> | undefined
): {updated: string; isDay: boolean} | null {
  const day = date ?? session?.date ?? null
  if (day !== null) return {updated: day, isDay: true}
  const year = session?.year ?? null
  return year === null ? null : {updated: `${String(year).padStart(4, '0')}-01-01`, isDay: false}
}

/** A document for feeds; `null` where nothing tells when it is from. */
export function toFeedEntry(
  {id, data, session}: {id: string; data: DocumentData; session: SessionData},
  summary: string
): FeedEntry | null {
  const day = feedDayOf(data, session)
  if (!day) return null
  const issuers = data.issuers.map(({name}) => name)
  const author = data.author ?? data.speaker?.name ?? data.issuer
  return {
    ...{id, title: data.title, kind: data.kind, ...day, summary},
    filed: nameWithOwner(session, session.district),
    authors: issuers.length > 0 ? issuers : author === null ? [] : [author],
    districts: areasOf({data}, {id: data.session, data: session}).map((area) => area.id),
    bodies: data.issuers.map(bodyIdOf)
  }
}

/** Latest first. */
export function latestEntryFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
