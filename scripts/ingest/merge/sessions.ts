import type {SessionData} from '../../../src/schema/session.ts'
import type {Head} from '../artefacts/head.ts'
import type {PlannedSession} from './plan.ts'

/**
 * Each session once, in the order in which sources name them, with what all of them know of it.
 * Papers of a meeting of several days may each tell another: it is of the one that most of them
 * tell, whatever their files are called.
 */
export function mergeSessions(heads: readonly Head[]): PlannedSession[] {
  const planned = new Map<string, PlannedSession>()
  const days = new Map<string, string[]>()
  for (const [at, {sessions}] of heads.entries()) {
    for (const [index, {id, session, hasParts}] of sessions.entries()) {
      const known = planned.get(id)
      if (session.date !== null) {
        const told = days.get(id)
        if (told) told.push(session.date)
        else days.set(id, [session.date])
      }
      planned.set(id, {
        id,
        session: known ? merge(known.session, session) : session,
        parts: known?.parts ?? []
      })
      if (hasParts) planned.get(id)?.parts.push({at, session: index})
    }
  }
  return [...planned.values()].map((each) => {
    const day = mostFrequent(days.get(each.id) ?? [])
    return day === null ? each : {...each, session: withDay(each.session, day)}
  })
}

/** The day that most sources tell, of several the first one. */
function mostFrequent(days: readonly string[]): string | null {
  const groups = [...Map.groupBy(days, (day) => day)]
  const [most] = groups.sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))
  return most?.[0] ?? null
}

function withDay(session: SessionData, date: string): SessionData {
  return {...session, date, year: Number(date.slice(0, 4))}
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
