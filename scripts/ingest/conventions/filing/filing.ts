import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Area} from '../../../../src/schema/document.ts'
import {type SessionInput, sessionSchema} from '../../../../src/schema/session.ts'
import {blocksOf, createBlock, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {type Gazetteer, isAfter, type Place} from '../lexicon/places.ts'
import {findDistricts} from './districts.ts'
import {type Issue, lineOfIssue} from './issue.ts'
import {daysOf, journalOf, type PrintedDay, shareMeetings} from './meetings.ts'

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
    const {own, source, unlisted} = findDistricts(tree, gazetteer, file)
    const issue = journalOf(tree, documents)
    const issueLine = issue && lineOfIssue(tree)
    if (!issue) shareMeetings(documents)
    const meetingDays = daysOf(documents)
    for (const document of documents) {
      const {meta} = document.data
      // A body of an area that nobody knows is not one of the area around it.
      const isUnlisted = unlisted.has(document)
      const place = isUnlisted ? null : (own.get(document) ?? source ?? document.data.wider ?? null)
      const holder = issue ? (source ?? place) : place
      meta.districts = [
        ...new Set([...(place ? [place] : []), ...(document.data.sections ?? [])])
      ].map(areaOf)
      if (!place && !isUnlisted) report(file, 'district-unknown', blocksOf(document)[0] ?? null)
      const {meeting} = document.data
      const day = meeting && !issue ? (meetingDays.get(meeting.name) ?? null) : null
      decideDay(document, day)
      reportGone(document, place, file)
      if (meta.date === null && !issue) report(file, 'date-unknown', blocksOf(document)[0] ?? null)
      const {id, session} = sessionOf(document, issue, holder, day?.iso ?? null, journalId)
      document.data.session = session
      if (issueLine) document.data.places = {...document.data.places, 'session.number': issueLine}
      meta.session = `${holder?.id ?? unknownDistrict}/${id}`
    }
    documents.forEach((document, at) => {
      document.data.meta.order = at + 1
      document.data.item = itemOf(document, documents.length, at + 1)
    })
  }
}

/** Say where an area has a paper that is of a later year than its last one. */
function reportGone(document: Document, place: Area | Place | null, file: VFile): void {
  const {passed, delivered, written} = document.data.meta.dates ?? {}
  const year = (passed ?? delivered ?? written)?.slice(0, 4)
  const until = place && untilOf(place)
  if (!until || year === undefined || !isAfter(Number(year), until)) return
  const [title = null] = blocksOf(document)
  report(file, 'district-gone', title, {found: place.name, expected: until})
}

function areaOf(place: Area | Place): Area {
  const {id, name, code} = place
  const until = untilOf(place)
  return {id, name, code, ...(until !== undefined && {until})}
}

function untilOf(place: Area | Place): string | undefined {
  return 'former' in place ? place.former.until : 'until' in place ? place.until : undefined
}

/**
 * The last part of an address: in a bundle the place in it tells documents apart;
 * alone, the day does where it is filed under a year. What an address says is never
 * what else the archive holds, nor the bytes of the source.
 */
function itemOf({data}: Document, bundled: number, place: number): string {
  const {kind = 'other', date} = data.meta
  if (bundled > 1) return `${String(place).padStart(2, '0')}-${kind}`
  const isDated = data.session?.kind === 'year' && date != null
  return isDated ? `${kind}-${date.slice(5).replace('-', '')}` : kind
}

/** Fields of days, the first that is known being the one on which the text took its form. */
const days = ['amended', 'passed', 'delivered', 'written', 'published'] as const

/** Decide the day that counts, and keep what it stands on: the day of a meeting may stand in another paper of it. */
function decideDay(document: Document, ofMeeting: PrintedDay | null): void {
  const {meta, evidence} = document.data
  const field = days.find((each) => meta.dates?.[each] != null)
  meta.date = (field && meta.dates?.[field]) ?? ofMeeting?.iso ?? null
  const block = field ? evidence?.[`dates.${field}`] : ofMeeting && placeFor(document, ofMeeting)
  if (block) document.data.evidence = {...evidence, date: block}
}

/** The block that prints a day; where it is not of the document, what it prints and where. */
function placeFor(document: Document, {block}: PrintedDay): Block | null {
  if (!block || blocksOf(document).includes(block)) return block
  return createBlock(textOf(block), {lines: block.data.lines, gap: 0, indent: 0})
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
