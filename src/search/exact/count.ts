import type {Count, FacetCount} from '../engine.ts'
import type {Candidates} from './candidates.ts'
import type {Allowed} from './group.ts'
import {eachFacet, type Facet, type Manifest} from './manifest.ts'

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

/** A document that was found, whatever of at most one facet is chosen. */
interface Found {
  document: number
  sum: Sum
  /** The facet that it has none of the chosen values of. */
  fails: Facet | undefined
}

/** Count what is known of candidates. */
export function countResults(candidates: Candidates, manifest: Manifest): Counts {
  const {documents, facts, allowedOf} = candidates
  const total = newSum()
  const found: Found[] = []
  const mixed: number[] = []
  for (const document of documents) {
    const fails = facts.failsOf(document)
    if (fails.length > 1) continue
    if (facts.isMixed(document)) mixed.push(document)
    const sum = countDocument(candidates, document, allowedOf(document))
    if (!sum) continue
    found.push({document, sum, fails: fails[0]})
    if (fails.length === 0) addTo(total, sum)
  }
  return {
    ...total,
    facets: eachFacet((facet) => {
      const sums: Sum[] = []
      const add = (value: number, sum: Sum) => addTo((sums[value] ??= newSum()), sum)
      const isByPassage = facet === 'district' && mixed.length > 0
      for (const {document, sum, fails} of found) {
        if (fails !== undefined && fails !== facet) continue
        if (isByPassage && facts.isMixed(document)) continue
        for (const value of facts.valuesOf(facet, document)) add(value, sum)
      }
      if (isByPassage) addMixed(candidates, mixed, add)
      return toFacet(manifest, facet, sums)
    })
  }
}

/** Count documents whose passages are of different districts, in each of these. */
function addMixed(
  candidates: Candidates,
  documents: readonly number[],
  add: (district: number, sum: Sum) => void
): void {
  const {facts} = candidates
  for (const document of documents) {
    const [fails] = facts.failsOf(document)
    if (fails !== undefined && fails !== 'district') continue
    for (const district of facts.valuesOf('district', document)) {
      const sum = countDocument(candidates, document, facts.within(document, new Set([district])))
      if (sum) add(district, sum)
    }
  }
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

function toFacet(
  {columns}: Manifest,
  facet: Facet,
  sums: readonly (Sum | undefined)[]
): FacetCount[] {
  return columns[facet].values.flatMap(([value, label, characters], number) => {
    const sum = sums[number]
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
