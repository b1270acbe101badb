import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Area} from '../../../../src/schema/document.ts'
import {type SessionInput, sessionSchema} from '../../../../src/schema/session.ts'
import {blocksOf, documentsOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import type {Gazetteer} from '../lexicon/places.ts'
import {findDistricts} from './districts.ts'
import {type Issue, lineOfIssue} from './issue.ts'
import {daysOf, journalOf, shareMeetings} from './meetings.ts'

export interface FilingOptions {
  gazetteer: Gazetteer
  /** Address of a journal: the part between its district and the number of the issue. */
  journalId: (name: string) => string
}

/** Folder of records of which no source says whose they are. */
const unknownDistrict = 'unfiled'

/**
 * File each document: its districts, its day, and the meeting, issue
 * or year that it belongs to.
 *
 * Afterwards: every document has `session`, `item` and `meta.session`; what is
 * unknown is `null` and reported.
 */
export function filing({gazetteer, journalId}: FilingOptions) {
  return (tree: Root, file: VFile): void => {
    const documents = documentsOf(tree)
    const {own, source} = findDistricts(tree, gazetteer, file)
    const issue = journalOf(tree, documents)
    const issueLine = issue && lineOfIssue(tree)
    if (!issue) shareMeetings(documents)
    const meetingDays = daysOf(documents)
    for (const document of documents) {
      const {meta} = document.data
      const place = own.get(document) ?? source ?? document.data.wider ?? null
      const holder = issue ? (source ?? place) : place
      meta.districts = [
        ...new Set([...(place ? [place] : []), ...(document.data.sections ?? [])])
      ].map(areaOf)
      if (!place) report(file, 'district-unknown', blocksOf(document)[0] ?? null)
      const {meeting} = document.data
      const day = meeting && !issue ? (meetingDays.get(meeting.name) ?? null) : null
      decideDay(document, day)
      if (meta.date === null && !issue) report(file, 'date-unknown', blocksOf(document)[0] ?? null)
      const {id, session} = sessionOf(document, issue, holder, day, journalId)
      document.data.session = session
      if (issueLine) document.data.places = {...document.data.places, 'session.number': issueLine}
      meta.session = `${holder?.id ?? unknownDistrict}/${id}`
    }
    documents.forEach((document, at) => {
      document.data.meta.order = at + 1
      document.data.item = itemOf(document, documents.length, at + 1, file)
    })
  }
}

function areaOf({id, name, code}: Area): Area {
  return {id, name, code}
}

/**
 * The last part of an address. In a bundle the place in it tells documents
 * apart; alone, the front of the source's digest does, so that an address never
 * depends on what else the archive holds.
 */
function itemOf(document: Document, bundled: number, place: number, file: VFile): string {
  const kind = document.data.meta.kind ?? 'other'
  const {sha256 = ''} = file.data.source ?? {}
  return bundled > 1 ? `${String(place).padStart(2, '0')}-${kind}` : `${kind}-${sha256.slice(0, 6)}`
}

/** Fields of days, the first that is known being the one on which the text took its form. */
const days = ['amended', 'passed', 'delivered', 'written', 'published'] as const

/** Decide the day that counts, and keep what it stands on. */
function decideDay(document: Document, ofMeeting: string | null): void {
  const {meta, evidence} = document.data
  const field = days.find((each) => meta.dates?.[each] != null)
  meta.date = (field && meta.dates?.[field]) ?? ofMeeting
  const block = field && evidence?.[`dates.${field}`]
  if (block) document.data.evidence = {...evidence, date: block}
}

function sessionOf(
  document: Document,
  issue: Issue | null,
  holder: Area | null,
  day: string | null,
  journalId: (name: string) => string
): {id: string; session: SessionInput} {
  const district = holder && areaOf(holder)
  const {meeting, meta} = document.data
  if (issue) {
    const {journal, year, number, label} = issue
    // A number that cannot be one is no part of an address; it is refused when the session is written.
    const part = sessionSchema.shape.number.safeParse(number).data ?? 'x'
    const id = `${journalId(journal)}-${String(year)}-${String(part)}`
    return {
      id,
      session: {kind: 'issue', district, name: `${journal}${label}`, body: journal, number, year}
    }
  }
  if (meeting) {
    const {name, term, number, bodyId, body} = meeting
    return {
      id: `${bodyId}-${String(term)}-${String(number)}`,
      session: {
        kind: 'meeting',
        district,
        name,
        body: (holder?.name ?? '') + body,
        term,
        number,
        year: day === null ? null : Number(day.slice(0, 4)),
        date: day
      }
    }
  }
  const year = meta.date == null ? null : Number(meta.date.slice(0, 4))
  const id = year === null ? 'undated' : String(year)
  const name = year === null ? '日期不详' : `${id}年`
  return {id, session: {kind: 'year', district, name, year}}
}
