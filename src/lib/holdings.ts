import type {SourceReport} from '../schema/report.ts'
import type {Library} from './library.ts'
import {yearOf} from './entries.ts'

/** How much an archive holds. */
export interface Holdings {
  documents: number
  meetings: number
  issues: number
  districts: number
  /** The first and the last year; `null` where no document has one. */
  years: readonly [first: number, last: number] | null
  /** Han characters of the documents, each source once. */
  han: number
  /** Documents that a person has checked. */
  checked: number
}

export function holdingsOf(
  {documents, sessions, districts}: Pick<Library, 'documents' | 'sessions' | 'districts'>,
  reports: readonly SourceReport[]
): Holdings {
  const count = (kind: 'meeting' | 'issue') =>
    [...sessions.values()].filter(({data}) => data.kind === kind).length
  // What is of no known area is of none more.
  const known = districts.filter(({id}) => id !== 'unfiled')
  let years: [number, number] | null = null
  for (const document of documents) {
    const year = yearOf(document, sessions)
    if (year !== null)
      years = [Math.min(year, years?.[0] ?? year), Math.max(year, years?.[1] ?? year)]
  }
  return {
    ...{documents: documents.length, districts: known.length, years},
    ...{meetings: count('meeting'), issues: count('issue')},
    han: reports
      .filter(({status}) => status === 'written')
      .reduce((sum, {han}) => sum + han.documents, 0),
    checked: documents.filter(({data}) => data.review === 'checked').length
  }
}

/** What is held, in the order in which it is told: 文件 45 份. What there is none of is left out. */
export function factsOf({documents, meetings, issues, districts, years, han}: Holdings) {
  const facts: [label: string, value: string, unit: string][] = [
    ['文件', String(documents), '份'],
    ['会议', String(meetings), '次'],
    ['刊物', String(issues), '期'],
    ['地区', String(districts), '个'],
    ...(han > 0 ? [charactersOf(han)] : [])
  ]
  const held = facts.filter(([, value]) => value !== '0')
  if (years === null) return held
  const [first, last] = years
  const span = first === last ? String(first) : `${String(first)}—${String(last)}`
  return [...held, ['年份', span, '年'] as [string, string, string]]
}

/** 汉字 9876 字, 约 12.3 万字 */
function charactersOf(han: number): [label: string, value: string, unit: string] {
  if (han < 10_000) return ['汉字', String(han), '字']
  const tens = Math.round(han / 1000) / 10
  return ['汉字', `约 ${tens >= 100 ? String(Math.round(tens)) : String(tens)}`, '万字']
}
