import type {SessionData} from '../../../src/schema/session.ts'
import type {Head} from '../artefacts/head.ts'
import type {PlannedSession} from './plan.ts'

/** Each session once, in the order in which sources name them, with what all of them know of it. */
export function mergeSessions(heads: readonly Head[]): PlannedSession[] {
  const planned = new Map<string, PlannedSession>()
  for (const [at, {sessions}] of heads.entries()) {
    for (const [index, {id, session, hasParts}] of sessions.entries()) {
      const known = planned.get(id)
      planned.set(id, {
        id,
        session: known ? merge(known.session, session) : session,
        parts: known?.parts ?? []
      })
      if (hasParts) planned.get(id)?.parts.push({at, session: index})
    }
  }
  return [...planned.values()]
}

/** What two sources know of one session. */
function merge(known: SessionData, other: SessionData): SessionData {
  return {
    kind: known.kind,
    district: known.district ?? other.district,
    name: known.name,
    body: known.body ?? other.body,
    term: known.term ?? other.term,
    number: known.number ?? other.number,
    year: known.year ?? other.year,
    date: known.date ?? other.date,
    parts: []
  }
}
