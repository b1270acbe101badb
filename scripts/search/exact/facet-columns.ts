import {bodyKey} from '../../../src/bodies/same-body.ts'
import {areasOf, holderOf, nameWithOwner} from '../../../src/lib/areas.ts'
import type {Manifest} from '../../../src/loader/manifest.ts'
import {kindLabels} from '../../../src/schema/kinds.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import {
  type Column,
  eachFacet,
  type Facet,
  type FacetValue
} from '../../../src/search/exact/manifest.ts'
import type {DocumentPart} from './make-part.ts'

type Entry = Manifest[number]
/** Values of a document, as they stand in addresses and as they are shown. */
type Values = [value: string, label: string][]

/** Which values a document has of each facet. */
export function valuesOf(
  {data}: Entry,
  sessions: ReadonlyMap<string, SessionData>
): Record<Facet, Values> {
  const session = sessions.get(data.session)
  const held = session && {id: data.session, data: session}
  const year = data.date?.slice(0, 4) ?? session?.year
  const filed = held ? nameWithOwner(held.data, holderOf(held)) : data.session
  return {
    district: areasOf({data}, held).map(({id, name}) => [id, name]),
    kind: [[data.kind, kindLabels[data.kind]]],
    session: [[data.session, filed]],
    year: year == null ? [] : [[String(year), `${String(year)}年`]],
    speaker: data.speaker ? [[data.speaker.name, data.speaker.name]] : [],
    body: data.issuers.map(({name}) => [bodyKey(name), name])
  }
}

/** The facets of all documents; of a document the parts, for what is of one district alone. */
export function toColumns(
  entries: readonly Entry[],
  parts: readonly DocumentPart[],
  sessions: ReadonlyMap<string, SessionData>
): Record<Facet, Column> {
  const makers = eachFacet(() => createColumn())
  for (const [at, entry] of entries.entries()) {
    const {characters = 0, districts = []} = parts[at] ?? {}
    const own = districts.reduce((sum, run) => sum + run.characters, 0)
    const values = valuesOf(entry, sessions)
    eachFacet((facet) => {
      makers[facet].add(values[facet], facet === 'district' ? characters - own : characters)
    })
    for (const run of districts) makers.district.count(run.district, run.characters)
  }
  return eachFacet((facet) => makers[facet].end())
}

function createColumn() {
  const numbers = new Map<string, number>()
  const values: [value: string, label: string, characters: number][] = []
  const setNumbers = new Map<string, number>()
  const sets: number[][] = []
  /** Of each document its value, or -1 and below for its set; `null` for none. */
  const documents: (number | null)[] = []
  const numberOf = ([value, label]: Values[number]): number => {
    const known = numbers.get(value)
    if (known !== undefined) {
      // Of several names the one in full is shown.
      const shown = values[known]
      if (shown && label === value) shown[1] = label
      return known
    }
    numbers.set(value, values.length)
    return values.push([value, label, 0]) - 1
  }
  const count = (value: string, characters: number) => {
    const of = values[numbers.get(value) ?? -1]
    if (of) of[2] += characters
  }
  return {
    count,
    add: (of: Values, characters: number) => {
      const own = [...new Set(of.map(numberOf))]
      for (const number of own) count(values[number]?.[0] ?? '', characters)
      if (own.length < 2) documents.push(own[0] ?? null)
      else {
        const key = own.join(' ')
        const set = setNumbers.get(key) ?? sets.push(own) - 1
        setNumbers.set(key, set)
        documents.push(-1 - set)
      }
    },
    end: (): Column => {
      if (values.length + sets.length > 0xff_fe)
        throw new RangeError('Expected at most 65534 values of a facet')
      const codes = documents.map((of) => (of === null ? 0 : of >= 0 ? 1 + of : values.length - of))
      return {values: values satisfies FacetValue[], sets, documents: Uint16Array.from(codes)}
    }
  }
}
