import type {Papers} from '../../dossier/papers.ts'
import {recordsOf} from '../../schema/records/record.ts'
import {urlOf} from '../document-record.ts'
import {meetingOf, type toSessionRecord} from '../session-record.ts'

type SessionRecord = ReturnType<typeof toSessionRecord>

/** The items of business of a session, one a row; of a year those of each paper by themselves. */
export function agendaRows(session: SessionRecord, papers: Papers): object[] {
  const agendas =
    session.kind === 'year'
      ? papers.map((paper) => meetingOf([paper], session.district).agenda)
      : [session.agenda]
  return agendas.flatMap((agenda) =>
    agenda.map(({text, document, block, papers: about}, at) => ({
      ...heldIn(session),
      ...{n: at + 1, text, papers: about, document, url: urlOf(document), block}
    }))
  )
}

/**
 * Who was at a meeting and who was not, one a row, as the list says that the session goes by. Papers of
 * a year are of meetings of their own: there, all of their lists count.
 */
export function attendanceRows(session: SessionRecord, papers: Papers): object[] {
  const {kind, attendance} = session
  const own = kind === 'year' ? papers : papers.filter(({id}) => id === attendance?.document)
  return own.flatMap((paper) =>
    recordsOf(paper.data.records, 'attendance').flatMap(({names, status, block}) =>
      names.map((person) => ({
        ...heldIn(session),
        ...{person, status, document: paper.id, url: urlOf(paper.id), block}
      }))
    )
  )
}

function heldIn({id, district, body, date}: SessionRecord) {
  return {session: id, district, body, date}
}
