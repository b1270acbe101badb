import {recordsOf} from '../schema/records/record.ts'
import type {SessionData} from '../schema/session.ts'
import type {DocumentData} from '../schema/document.ts'
import {urlOf} from './document-record.ts'
import {papersOfItem} from './papers-of-item.ts'

/** The papers of a session by their address, in printed order. */
export type Papers = readonly {id: string; data: DocumentData}[]

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
    ...meetingOf(papers)
  }
}

/** Where something stands: a block of a document. */
interface Place {
  document: string
  block: string
}

/** What the papers of a session state of it. */
export interface Meeting {
  /** Items of business, each with the papers of the session that it is about. */
  agenda: (Place & {text: string; papers: string[]})[]
  present: string[]
  absent: string[]
  /** Where the list of who was there begins; `null` where there is none. */
  attendance: Place | null
}

/** What the minutes of a session state: its business, who was there and who was not. */
export function meetingOf(papers: Papers): Meeting {
  const [agenda] = firstWith(papers, 'agenda')
  const [attendance] = firstWith(papers, 'attendance')
  const people = (wanted: 'present' | 'absent') =>
    attendance?.records.flatMap(({status, names}) => (status === wanted ? names : [])) ?? []
  const [first] = attendance?.records ?? []
  return {
    agenda: (agenda?.records ?? []).map(({text, block}) => ({
      text,
      document: agenda?.document ?? '',
      block,
      papers: papersOfItem(text, papers).map(({id}) => id)
    })),
    present: people('present'),
    absent: people('absent'),
    attendance: attendance && first ? {document: attendance.document, block: first.block} : null
  }
}

/** The records of a type in the first paper that has some; of two they are not mixed. */
function firstWith<Type extends 'agenda' | 'attendance'>(papers: Papers, type: Type) {
  return papers
    .map(({id, data}) => ({document: id, records: recordsOf(data.records, type)}))
    .filter(({records}) => records.length > 0)
    .slice(0, 1)
}
