import {type Kind, kindLabels} from '../../schema/kinds.ts'
import {holderOf} from '../areas.ts'
import type {DocumentEntry, SessionEntry} from '../entries.ts'
import {groupByKind} from '../groups.ts'

/** All that a list shows of a session. */
export interface SessionRow {
  id: string
  name: string
  /** Whose it is, where the list is of several. */
  of: string | null
  /** ISO */
  date: string | null
  count: number
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
    ...{id, name: data.name, of: isNamed ? holderOf(session).name : null, date: data.date},
    ...{count: papers.length, kinds: groupByKind(papers).map(label)}
  }
}
