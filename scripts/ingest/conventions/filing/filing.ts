import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Area} from '../../../../src/schema/document.ts'
import type {Kind} from '../../../../src/schema/kinds.ts'
import {type SessionInput, sessionSchema} from '../../../../src/schema/session.ts'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Document, NamedMeeting} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {namedMeeting} from '../head/head.ts'
import {findDate} from '../lexicon/dates.ts'
import {genreOf} from '../lexicon/genre.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import type {Gazetteer, Place} from '../lexicon/places.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {findDistricts} from './districts.ts'
import {findIssue, type Issue, lineOfIssue} from './issue.ts'

export interface FilingOptions {
  gazetteer: Gazetteer
  /** Address of a journal: the part between its district and the number of the issue. */
  journalId: (name: string) => string
}

/** Folder of records of which no source says whose they are. */
const unknownDistrict = 'unfiled'

/**
 * File each document: its kind, its districts, its day, and the meeting, issue
 * or year that it belongs to.
 *
 * Afterwards: every document has `session`, `item` and `meta.session`; what is
 * unknown is `null` and reported.
 */
export function filing({gazetteer, journalId}: FilingOptions) {
  return (tree: Root, file: VFile): void => {
    const documents = documentsOf(tree)
    for (const document of documents) document.data.meeting ??= meetingInText(document)
    const {own, source, unlisted} = findDistricts(tree, gazetteer, file)
    const issue = journalOf(tree, documents)
    const issueLine = issue && lineOfIssue(tree)
    if (!issue) shareMeetings(documents)
    const days = daysOf(documents)
    for (const document of documents) {
      const {meta} = document.data
      // A body of an area that nobody knows is not one of the area around it.
      const isUnlisted = unlisted.has(document)
      const place = isUnlisted ? null : (own.get(document) ?? source ?? document.data.wider ?? null)
      const holder = issue ? (source ?? place) : place
      meta.kind = kindOf(document, issue !== null, file)
      meta.districts = [
        ...new Set([...(place ? [place] : []), ...(document.data.sections ?? [])])
      ].map(areaOf)
      if (!place && !isUnlisted) report(file, 'district-unknown', blocksOf(document)[0] ?? null)
      const {passed, delivered, written, published} = meta.dates ?? {}
      const day = document.data.meeting && !issue ? days.get(document.data.meeting.name) : null
      meta.date = passed ?? delivered ?? written ?? published ?? day ?? null
      if (meta.date === null && !issue) report(file, 'date-unknown', blocksOf(document)[0] ?? null)
      const {id, session} = sessionOf(document, issue, holder, day ?? null, journalId)
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

function areaOf({id, name, code, ...rest}: Area | Place): Area {
  const until = 'former' in rest ? rest.former.until : 'until' in rest ? rest.until : undefined
  return {id, name, code, ...(until !== undefined && {until})}
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

/** The meeting that minutes are of, or that the title names. */
function meetingInText(document: Document): NamedMeeting | null {
  const title = document.data.meta.title ?? ''
  const inTitle = findMeeting(unspaced(title))
  const isItsOwn = inTitle && !/关于|对/.test(unspaced(title).slice(0, inTitle.start))
  if (isItsOwn) return namedMeeting(title)
  if (genreOf(title) !== 'minutes') return null
  const opening = blocksOf(document).filter((block) => !block.data.role)
  for (const block of opening.slice(0, 3)) {
    const meeting = namedMeeting(textOf(block))
    if (meeting) return meeting
  }
  return null
}

/** The journal that a bundle is, unless its documents are papers of meetings. */
function journalOf(tree: Root, documents: readonly Document[]): Issue | null {
  const meetings = documents.filter((document) => document.data.meeting !== null)
  return meetings.length * 2 > documents.length ? null : findIssue(tree)
}

/** Papers of a bulletin stand behind those of their meeting; one that names none belongs to the last. */
function shareMeetings(documents: readonly Document[]): void {
  if (documents.length < 2) return
  let last = documents.find((document) => document.data.meeting)?.data.meeting ?? null
  for (const document of documents) {
    last = document.data.meeting ?? last
    document.data.meeting = last
  }
}

/** The day of each meeting: the one its minutes open with, else the one most of its papers name. */
function daysOf(documents: readonly Document[]): Map<string, string> {
  const days = new Map<string, string>()
  const groups = Map.groupBy(documents, (document) => document.data.meeting?.name ?? '')
  for (const [name, papers] of groups) {
    const minutes = papers.find((paper) => genreOf(paper.data.meta.title ?? '') === 'minutes')
    const dates = papers.flatMap(
      ({data}) => data.meta.dates?.passed ?? data.meta.dates?.delivered ?? []
    )
    const day = (minutes && openingDate(minutes)) ?? mostFrequent(dates)
    if (name !== '' && day) days.set(name, day)
  }
  return days
}

function openingDate(minutes: Document): string | null {
  const paragraphs = blocksOf(minutes).filter((block) => block.data.role !== 'title')
  for (const block of paragraphs.slice(0, 3)) {
    const date = findDate(textOf(block))
    if (date) return date.iso
  }
  return null
}

function mostFrequent(values: readonly string[]): string | null {
  const groups = [...Map.groupBy(values, (value) => value)]
  return groups.sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))[0]?.[0] ?? null
}

function kindOf(document: Document, inJournal: boolean, file: VFile): Kind {
  const {meta} = document.data
  const title = meta.title ?? ''
  const kind = genreOf(title, document.data.words)
  // A government's own bulletin holds papers with a number or an issuer; a journal holds articles.
  const isPaper = meta.documentNumber != null || meta.issuer != null || meta.dates?.passed != null
  if (inJournal && !(kind && isPaper)) return 'article'
  if (kind) return kind
  const isByPress = !isPaper && meta.catalogue?.some(({label}) => /来源|作者|编辑/.test(label))
  if (meta.author != null || document.data.sections || isByPress) return 'article'
  report(file, 'kind-unknown', blocksOf(document)[0] ?? null, {found: title})
  return 'other'
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
