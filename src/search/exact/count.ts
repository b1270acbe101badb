import type {Count, FacetCount} from '../engine.ts'
import type {Candidates} from './candidates.ts'
import type {Allowed} from './group.ts'
import {eachFacet, type Facet, facets, type Manifest} from './manifest.ts'

/** How many results there are, all in all and of each value of each facet. */
export interface Counts {
  documents: Count
  passages: Count
  facets: Record<Facet, FacetCount[]>
}

interface Sum {
  documents: Count
  passages: Count
}

/** Count what is known of candidates. */
export function countResults(candidates: Candidates, manifest: Manifest): Counts {
  const {documents, facts, allowedOf} = candidates
  const total = newSum()
  const sums = eachFacet(() => new Map<number, Sum>())
  const add = (facet: Facet, value: number, found: Sum | null) => {
    const sum = sums[facet].get(value) ?? newSum()
    sums[facet].set(value, sum)
    if (found) addTo(sum, found)
  }
  for (const document of documents) {
    const fails = facts.failsOf(document)
    if (fails.length > 1) continue
    const found = countDocument(candidates, document, allowedOf(document))
    if (fails.length === 0 && found) addTo(total, found)
    for (const facet of facets) {
      if (fails.length === 1 && fails[0] !== facet) continue
      const isByPassage = facet === 'district' && facts.isMixed(document)
      for (const value of facts.valuesOf(facet, document)) {
        const own = isByPassage
          ? countDocument(candidates, document, facts.within(document, new Set([value])))
          : found
        if (own) add(facet, value, own)
      }
    }
  }
  return {...total, facets: eachFacet((facet) => toFacet(manifest, facet, sums[facet]))}
}

/** A document with its passages; `null` where it is no result. */
function countDocument(candidates: Candidates, document: number, allowed: Allowed): Sum | null {
  const {isHit, passagesOf, countOf, isPlace, groups} = candidates
  const known = isHit(document, allowed)
  if (known === false) return null
  const count = known === true ? countOf(document, allowed) : null
  if (count !== null)
    return {documents: {value: 1, isExact: true}, passages: {value: count, isExact: true}}
  const passages = passagesOf(document, allowed)
  const isExact =
    known === true &&
    (groups.every((group) => group.isExact) ||
      passages.every((passage) => isPlace(document, passage) === true))
  return {
    documents: {value: 1, isExact: known === true},
    passages: {value: passages.length, isExact}
  }
}

function toFacet({columns}: Manifest, facet: Facet, sums: ReadonlyMap<number, Sum>): FacetCount[] {
  return columns[facet].values.flatMap(([value, label, characters], number) => {
    const sum = sums.get(number)
    return sum ? [{value, label, characters, ...sum}] : []
  })
}

function newSum(): Sum {
  return {documents: {value: 0, isExact: true}, passages: {value: 0, isExact: true}}
}

function addTo(sum: Sum, {documents, passages}: Sum): void {
  sum.documents.value += documents.value
  sum.documents.isExact &&= documents.isExact
  sum.passages.value += passages.value
  sum.passages.isExact &&= passages.isExact
}
