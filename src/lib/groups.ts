import {type Kind, kinds} from '../schema/kinds.ts'
import {type DocumentEntry, type SessionEntry, yearOf} from './entries.ts'

/** Documents by genre, genres in their fixed order, empty ones left out. */
export function groupByKind(documents: readonly DocumentEntry[]): [Kind, DocumentEntry[]][] {
  const groups = Map.groupBy(documents, ({data}) => data.kind)
  return kinds.flatMap((kind): [Kind, DocumentEntry[]][] => {
    const list = groups.get(kind)
    return list ? [[kind, list]] : []
  })
}

/** Documents by year, the latest first; `undated` comes last. */
export function groupByYear(
  documents: readonly DocumentEntry[],
  sessions: ReadonlyMap<string, SessionEntry>
): [string, DocumentEntry[]][] {
  const groups = Map.groupBy(documents, (document) =>
    String(yearOf(document, sessions) ?? 'undated')
  )
  const rank = (year: string) => (year === 'undated' ? 0 : Number(year))
  return [...groups].sort(([a], [b]) => rank(b) - rank(a))
}
