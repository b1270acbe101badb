import type {Filters} from '../engine.ts'
import type {Allowed} from './group.ts'
import {eachFacet, type Facet, facets, type Manifest} from './manifest.ts'
import type {Opened} from './opened.ts'

/** Which documents and passages have which values of facets. */
export interface Facts {
  /** Numbers of the values of a document. */
  valuesOf: (facet: Facet, document: number) => readonly number[]
  /** Facets that a document has none of the chosen values of. */
  failsOf: (document: number) => Facet[]
  /** Whether passages of a document are of different districts. */
  isMixed: (document: number) => boolean
  /** The passages of a mixed document that are of one of some districts. */
  within: (document: number, districts: ReadonlySet<number>) => Allowed
  /** The districts that are chosen; `null` where none is. */
  chosen: ReadonlySet<number> | null
}

export function createFacts({manifest, documentOf}: Opened, filters: Filters): Facts {
  const chosen = eachFacet((facet) => numbersOf(manifest, facet, filters[facet]))
  const limited = facets.filter((facet) => chosen[facet] !== null)
  const mixed = new Set(manifest.districts.map(([first]) => documentOf(first)))
  const valuesOf = (facet: Facet, document: number): readonly number[] => {
    const {values, sets, documents} = manifest.columns[facet]
    const code = (documents[document] ?? 0) - 1
    return code < 0 ? [] : code < values.length ? [code] : (sets[code - values.length] ?? [])
  }
  return {
    valuesOf,
    failsOf: (document) =>
      limited.filter((facet) => {
        const wanted = chosen[facet]
        return wanted !== null && !valuesOf(facet, document).some((value) => wanted.has(value))
      }),
    isMixed: (document) => mixed.has(document),
    within: (document, districts) => (passage) => {
      const own = runOf(manifest, passage)
      if (own !== null) return districts.has(own)
      return valuesOf('district', document).some((value) => districts.has(value))
    },
    chosen: chosen.district
  }
}

function numbersOf(
  {columns}: Manifest,
  facet: Facet,
  wanted: readonly string[] | undefined
): ReadonlySet<number> | null {
  if (wanted === undefined || wanted.length === 0) return null
  const isWanted = new Set(wanted)
  return new Set(
    columns[facet].values.flatMap(([value], number) => (isWanted.has(value) ? [number] : []))
  )
}

/** The district that a passage is of alone; `null` where it is of those of its document. */
function runOf({districts}: Manifest, passage: number): number | null {
  let low = 0
  let high = districts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((districts[middle]?.[0] ?? 0) <= passage) low = middle + 1
    else high = middle
  }
  const [first, count, district] = districts[low - 1] ?? [0, 0, 0]
  return passage < first + count ? district : null
}
