import {businessOf} from '../dossier/business.ts'
import {ofMeeting, type Papers, type Place} from '../dossier/papers.ts'
import {namesOf, rollOf} from '../dossier/roll.ts'
import type {SessionData} from '../schema/session.ts'
import {urlOf} from './document-record.ts'

/** A session as `data/sessions.json` lists it. */
export function toSessionRecord(id: string, session: SessionData, papers: Papers) {
  return {
    id,
    url: urlOf(id),
    district: session.district?.name ?? null,
    name: session.name,
    kind: session.kind,
    body: session.body,
    term: session.term,
    number: session.number,
    year: session.year,
    date: session.date,
    documents: papers.map((paper) => paper.id),
    ...meetingOf(ofMeeting(session, papers), session.district?.name ?? null)
  }
}

/** What the papers of a session state of it. */
export interface Meeting {
  /** Items of business, each with the papers of the session that it is about. */
  agenda: (Place & {text: string; papers: string[]})[]
  present: string[]
  absent: string[]
  /** Who was there without a vote, where there is a list of them. */
  observers: string[]
  /** Where the list of who was there begins; `null` where there is none. */
  attendance: Place | null
}

/** What the minutes of a session state: its business, who was there and who was not. */
export function meetingOf(papers: Papers, district: string | null): Meeting {
  const {document, items, matched} = businessOf(papers, district)
  const roll = rollOf(papers)
  return {
    agenda: items.map(({text, block}, at) => ({
      text,
      document: document ?? '',
      block,
      papers: (matched.papers[at] ?? []).flatMap((paper) => papers[paper]?.id ?? [])
    })),
    present: namesOf(roll, 'present'),
    absent: namesOf(roll, 'absent'),
    observers: namesOf(roll, 'observer'),
    attendance: roll?.place ?? null
  }
}
