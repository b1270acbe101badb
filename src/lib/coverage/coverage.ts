import {type Kind, kindLabels, kinds} from '../../schema/kinds.ts'
import type {District} from '../districts.ts'
import {type DocumentEntry, type SessionEntry, yearOf} from '../entries.ts'
import {heldBodies} from '../held-sessions.ts'
import {groupOfYear, type Lists, nameOfYear} from '../lists/lists.ts'

/** What an archive holds of a district, and what it does not. */
export interface DistrictCoverage {
  id: string
  name: string
  total: number
  /** Genres that are held at all, in their fixed order. */
  kinds: string[]
  /** Years, the latest first; those of which nothing is held are in one row. */
  rows: (HeldYear | Gap)[]
  /** Bodies and journals whose sessions have numbers. */
  bodies: CoveredBody[]
}

export interface HeldYear {
  label: string
  url: string
  total: number
  /** One for each genre. */
  cells: HeldCell[]
}

/** Documents of a genre in a year, and where they are; 0 where none is held. */
export interface HeldCell {
  count: number
  url: string | null
}

/** Years of which nothing is held. */
export interface Gap {
  label: string
  cells: null
}

interface CoveredBody {
  name: string
  terms: {label: string; held: {id: string; name: string}[]; missing: string | null}[]
}

interface Held {
  districts: readonly District[]
  sessions: ReadonlyMap<string, SessionEntry>
}

/** In the order of the districts. */
export function coverageOf({districts, sessions}: Held, lists: Lists): DistrictCoverage[] {
  return districts.map((district) => {
    const {id, name, documents} = district
    const held = kinds.filter((kind) => documents.some(({data}) => data.kind === kind))
    const years = Map.groupBy(documents, (document) => yearOf(document, sessions))
    const rowOf = (year: number | null): HeldYear => {
      const own = years.get(year) ?? []
      const key = String(year ?? 'undated')
      const list = lists.years.get(key)
      const byKind = Map.groupBy(own, ({data}) => data.kind)
      return {
        label: nameOfYear(key),
        url: list?.groups.get(id) ?? list?.url ?? '',
        total: own.length,
        cells: held.map((kind) => cellOf(byKind.get(kind) ?? [], lists, `${id} ${kind}`, kind, key))
      }
    }
    return {
      ...{id, name, total: documents.length, kinds: held.map((kind) => kindLabels[kind])},
      rows: [
        ...withGaps([...years.keys()].filter((year) => year !== null)).map((each) =>
          typeof each === 'number' ? rowOf(each) : {label: labelOfGap(each), cells: null}
        ),
        ...(years.has(null) ? [rowOf(null)] : [])
      ],
      bodies: bodiesOf(district)
    }
  })
}

function cellOf(
  documents: readonly DocumentEntry[],
  {ofDistricts, kinds: whole}: Lists,
  list: string,
  kind: Kind,
  year: string
): HeldCell {
  const [first] = documents
  if (!first) return {count: 0, url: null}
  const group = groupOfYear(year)
  const own = ofDistricts.get(list)
  // One document is not worth a list; of a single district there is none but the whole.
  const url = own
    ? own.groups.get(group)
    : documents.length > 1
      ? whole.get(kind)?.groups.get(group)
      : `/${first.id}/`
  return {count: documents.length, url: url ?? null}
}

/** Years in which something is held, the latest first, with what is between them. */
function withGaps(years: readonly number[]): (number | {from: number; to: number})[] {
  const sorted = years.toSorted((a, b) => b - a)
  return sorted.flatMap((year, at) => {
    const before = sorted[at + 1]
    if (before === undefined || before === year - 1) return [year]
    return [year, {from: before + 1, to: year - 1}]
  })
}

function labelOfGap({from, to}: {from: number; to: number}): string {
  return from === to ? nameOfYear(String(from)) : `${String(from)}年至${String(to)}年`
}

function bodiesOf({sessions}: District): CoveredBody[] {
  return heldBodies(sessions).flatMap(({name, kind, terms}) => {
    if (kind === 'year' || name === null) return []
    return {
      name,
      terms: terms.map(({label, sessions: own, missing}) => ({
        label: label ?? (kind === 'meeting' ? '届次不详' : '年份不详'),
        held: own.map(({id, data}) => ({id, name: data.name})),
        missing
      }))
    }
  })
}
