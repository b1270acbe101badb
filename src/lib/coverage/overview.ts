import type {District} from '../districts.ts'
import {type SessionEntry, yearOf} from '../entries.ts'

/** Districts by years, or by periods of ten where there would be too many columns. */
export interface Overview {
  columns: string[]
  rows: {id: string; name: string; total: number; counts: number[]}[]
}

/** Columns that a reader can compare at a glance. */
const most = 12

export function overviewOf(
  districts: readonly District[],
  sessions: ReadonlyMap<string, SessionEntry>
): Overview {
  const years = districts.map(({documents}) =>
    documents.map((document) => yearOf(document, sessions))
  )
  const known = [...new Set(years.flat())].filter((year) => year !== null).sort((a, b) => a - b)
  const [first = 0, last = 0] = [known[0], known.at(-1)]
  const step = last - first < most ? 1 : 10
  const keyOf = (year: number) => Math.floor(year / step)
  const keys =
    known.length === 0
      ? []
      : Array.from({length: keyOf(last) - keyOf(first) + 1}, (_, at) => keyOf(last) - at)
  const hasUndated = years.some((own) => own.includes(null))
  return {
    columns: [
      ...keys.map((key) => (step === 1 ? `${String(key)}年` : `${String(key * 10)}年代`)),
      ...(hasUndated ? ['日期不详'] : [])
    ],
    rows: districts.map(({id, name, documents}, at) => {
      const counts = new Map<number | null, number>()
      for (const year of years[at] ?? []) {
        const key = year === null ? null : keyOf(year)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      const columns = [...keys, ...(hasUndated ? [null] : [])]
      return {
        ...{id, name, total: documents.length},
        counts: columns.map((key) => counts.get(key) ?? 0)
      }
    })
  }
}
