import type {SessionData} from '../schema/session.ts'
import type {DocumentData} from '../schema/document.ts'
import {urlOf} from './document-record.ts'

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

/** What the minutes of a session state: its business, who was there and who was not. */
export function meetingOf(papers: Papers): {agenda: string[]; present: string[]; absent: string[]} {
  const minutes = papers.find(({data}) => data.attendance !== null)?.data
  const agenda = papers.find(({data}) => data.agenda.length > 0)?.data.agenda ?? []
  return {
    agenda,
    present: minutes?.attendance?.present ?? [],
    absent: minutes?.attendance?.absent ?? []
  }
}
