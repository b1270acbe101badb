import type {Root} from 'mdast'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {NamedMeeting} from '../document-data.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {namedMeeting} from '../head/named-meeting.ts'
import {findDate} from '../lexicon/dates.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {findIssue, type Issue} from './issue.ts'

/**
 * Find the meeting of papers whose head names none: of minutes in their text,
 * of others in their title.
 *
 * Afterwards: `meeting` is set where a document itself names its meeting.
 */
export function meetings() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) document.data.meeting ??= meetingInText(document)
  }
}

/** The meeting that minutes are of, or that the title names. */
function meetingInText(document: Document): NamedMeeting | null {
  const title = document.data.meta.title ?? ''
  const inTitle = findMeeting(unspaced(title))
  const isItsOwn = inTitle && !/关于|对/.test(unspaced(title).slice(0, inTitle.start))
  if (isItsOwn) return namedMeeting(title)
  if (document.data.genre === 'notice') return meetingOfIssuer(document)
  if (document.data.genre !== 'minutes') return null
  const opening = blocksOf(document).filter((block) => !block.data.role)
  for (const block of opening.slice(0, 3)) {
    const meeting = namedMeeting(textOf(block))
    if (meeting) return meeting
  }
  return null
}

/** How the standing committees of congresses end, and what they stand for. */
const council = /(?:人民代表大会常务委员会|人大常委会)$/

/** The meeting of its own that a standing committee announces what it passed at; other bodies' are no matter of it. */
function meetingOfIssuer(document: Document): NamedMeeting | null {
  const issuer = document.data.meta.issuer ?? ''
  const area = issuer.replace(council, '')
  if (area === '' || area === issuer) return null
  const opening = blocksOf(document).filter((block) => !block.data.role)
  for (const block of opening.slice(0, 3)) {
    const text = unspaced(textOf(block))
    const meeting = findMeeting(text)
    if (meeting?.body.id === 'npcsc' && text.slice(0, meeting.start).endsWith(area)) {
      return namedMeeting(text)
    }
  }
  return null
}

/** The journal that a bundle is, unless its documents are papers of meetings. */
export function journalOf(tree: Root, documents: readonly Document[]): Issue | null {
  const meetings = documents.filter((document) => document.data.meeting !== null)
  return meetings.length * 2 > documents.length ? null : findIssue(tree)
}

/** Papers of a bulletin stand behind those of their meeting; one that names none belongs to the last. */
export function shareMeetings(documents: readonly Document[]): void {
  if (documents.length < 2) return
  let last = documents.find((document) => document.data.meeting)?.data.meeting ?? null
  for (const document of documents) {
    last = document.data.meeting ?? last
    document.data.meeting = last
  }
}

/** The day of each meeting: the one its minutes open with, else the one most of its papers name. */
export function daysOf(documents: readonly Document[]): Map<string, string> {
  const days = new Map<string, string>()
  const groups = Map.groupBy(documents, (document) => document.data.meeting?.name ?? '')
  for (const [name, papers] of groups) {
    const minutes = papers.find(({data}) => data.genre === 'minutes')
    const dates = papers.flatMap(({data: {meta}}) => {
      const {amended, passed, delivered} = meta.dates ?? {}
      return amended ?? passed ?? delivered ?? []
    })
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
