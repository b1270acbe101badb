import {type Kind, kindLabels} from '../../schema/kinds.ts'
import {holderOf, nameWithOwner} from '../areas.ts'
import type {DocumentEntry, SessionEntry} from '../entries.ts'
import {groupByKind} from '../groups.ts'

/** All that a list shows of a session. */
export interface SessionRow {
  id: string
  /** With whose it is, where the list is of several. */
  name: string
  /** ISO */
  date: string | null
  count: number
  /** Bodies that issued them, of what is filed by year. */
  by: string | null
  /** Documents of each genre, as readers call it. */
  kinds: readonly (readonly [kind: string, count: number])[]
}

/** @param papers its documents @param isNamed whether the list is of several areas */
export function toSessionRow(
  session: SessionEntry,
  papers: readonly DocumentEntry[] = [],
  isNamed = false
): SessionRow {
  const {id, data} = session
  const label = ([kind, {length}]: [Kind, DocumentEntry[]]) => [kindLabels[kind], length] as const
  return {
    ...{id, name: isNamed ? nameWithOwner(data, holderOf(session)) : data.name, date: data.date},
    ...{count: papers.length, by: data.kind === 'year' ? issuersOf(papers) : null},
    kinds: groupByKind(papers).map(label)
  }
}

/** Bodies that a row names; where there are more, it says how many. */
const most = 2

function issuersOf(papers: readonly DocumentEntry[]): string | null {
  const names = [...new Set(papers.flatMap(({data}) => data.issuers.map(({name}) => name)))]
  if (names.length === 0) return null
  const rest = names.length > most ? `等 ${String(names.length)} 个机关` : ''
  return names.slice(0, most).join('、') + rest
}
