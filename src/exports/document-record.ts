import type {CompiledText} from '../loader/compiled.ts'
import type {DocumentData, Manifestation} from '../schema/document.ts'
import type {SessionData} from '../schema/session.ts'
import {workOf} from './work.ts'

/** A document with its address, what it is filed under, and its text. */
export interface ArchivedDocument {
  /** `<district>/<session>/<item>` */
  id: string
  data: DocumentData
  session: SessionData
  compiled: CompiledText
}

/** Address of a document, session or district below the root of the site. */
export function urlOf(id: string): string {
  return `/${id}/`
}

/** A document as `data/documents.json` lists it. */
export function toDocumentRecord({id, data, session, compiled}: ArchivedDocument) {
  const {han, headings} = compiled
  const articles = compiled.blocks.filter(({type}) => type === 'article').length
  return {
    id,
    url: urlOf(id),
    title: data.title,
    titleFrom: data.titleFrom,
    kind: data.kind,
    districts: data.districts.map(({name}) => name),
    session: toSessionReference(data.session, session),
    issuer: data.issuers[0]?.name ?? data.issuer,
    issuers: data.issuers.map(({name, area}) => ({name, district: area?.name ?? null})),
    author: data.author,
    speaker: data.speaker,
    date: data.date,
    dates: data.dates,
    evidence: data.evidence,
    work: workOf(data),
    documentNumber: data.documentNumber,
    indexNumber: data.indexNumber,
    printedPage: data.printedPage,
    source: data.source,
    manifestations: [ownSource(data), ...data.manifestations],
    hanCharacters: han,
    articles: articles === 0 ? null : articles,
    headings,
    origin: data.origin,
    changes: data.changes,
    review: data.review
  }
}

/** The source that the text was taken from, as one of those that hold it. */
function ownSource({source: {file, sha256, encoding, unit}}: DocumentData): Manifestation {
  return {file, sha256, encoding, unit, differences: 0}
}

function toSessionReference(id: string, session: SessionData) {
  const {name, kind, body, term, number, date, year, district} = session
  return {id, name, kind, body, term, number, date, year, district: district?.name ?? null}
}
