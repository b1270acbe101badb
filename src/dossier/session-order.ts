import type {SessionData} from '../schema/session.ts'

interface Entry {
  id: string
  data: SessionData
}

/** Another session of the same body, and how many of those between the two the archive does not hold. */
export interface Neighbour {
  id: string
  name: string
  date: string | null
  /** `null` where their numbers do not tell. */
  missing: number | null
}

export interface Neighbours {
  previous: Neighbour | null
  next: Neighbour | null
}

/** For each session, those of the same body before and after it; issues of a journal, and years, too. */
export function neighboursOf(sessions: readonly Entry[]): Map<string, Neighbours> {
  const series = Map.groupBy(sessions, seriesOf)
  return new Map(
    [...series.values()].flatMap((entries) => {
      const ordered = entries.toSorted(inSeries)
      return ordered.map((entry, at) => [
        entry.id,
        {
          previous: neighbour(entry, ordered[at - 1]),
          next: neighbour(entry, ordered[at + 1])
        }
      ])
    })
  )
}

/** What the sessions of one body have in common; what is of no known year stands alone. */
function seriesOf({id, data: {kind, body, year}}: Entry): string {
  const own = kind === 'year' && year === null ? id : ''
  return [id.split('/')[0], kind, body ?? '', own].join('\n')
}

function inSeries(a: Entry, b: Entry): number {
  const [one, other] = [a.data, b.data]
  return (
    (one.term ?? 0) - (other.term ?? 0) ||
    (one.kind === 'meeting' ? 0 : (one.year ?? 0) - (other.year ?? 0)) ||
    (one.number ?? 0) - (other.number ?? 0) ||
    compare(one.date ?? '', other.date ?? '') ||
    compare(a.id, b.id)
  )
}

function neighbour(entry: Entry, other: Entry | undefined): Neighbour | null {
  if (!other) return null
  const {name, date} = other.data
  return {id: other.id, name, date, missing: missingBetween(entry.data, other.data)}
}

/** Meetings of one term, issues of one year, and years are counted. */
function missingBetween(a: SessionData, b: SessionData): number | null {
  if (a.kind === 'year')
    return a.year === null || b.year === null ? null : Math.max(0, Math.abs(a.year - b.year) - 1)
  const isCounted = a.kind === 'issue' ? a.year === b.year : a.term === b.term
  if (!isCounted || a.number === null || b.number === null) return null
  return Math.max(0, Math.abs(a.number - b.number) - 1)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
