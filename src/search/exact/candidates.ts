import type {Filters} from '../engine.ts'
import {createFacts, type Facts} from './filter.ts'
import {type Allowed, createGroup, type Group, holds, isIn, type Known} from './group.ts'
import {headPassages} from './manifest.ts'
import type {Opened} from './opened.ts'
import type {Wanted} from './wanted.ts'

/** Documents that may hold what was asked for, and what is known of them so far. */
export interface Candidates {
  /** All that do, whatever their facets, and others; in order. */
  documents: number[]
  facts: Facts
  groups: Group[]
  /** What no document may hold. */
  without: Group[]
  /** The passages of a document that are within what is chosen; all of them as a rule. */
  allowedOf: (document: number) => Allowed
  /** Whether a document holds what was asked for in passages that count. */
  isHit: (document: number, allowed: Allowed) => Known
  /** Passages of its text that count and may hold something of it, in order. */
  passagesOf: (document: number, allowed: Allowed) => number[]
  /** How many these are, where that is known without looking at each; `null` where it is not. */
  countOf: (document: number, allowed: Allowed) => number | null
  /** Whether a passage holds something of what was asked for. */
  isPlace: (document: number, passage: number) => Known
}

export function findCandidates(
  opened: Opened,
  all: readonly Wanted[],
  none: readonly Wanted[],
  within: 'document' | 'passage',
  filters: Filters
): Candidates {
  const groups =
    within === 'passage'
      ? [createGroup(all, opened)]
      : all.map((wanted) => createGroup([wanted], opened))
  const without = none.map((wanted) => createGroup([wanted], opened))
  const facts = createFacts(opened, filters)
  const {starts, manifest} = opened
  const documents = Array.from(manifest.passages.keys()).filter((document) =>
    groups.every(({of}) => of(document).length > 0)
  )
  const isPlace = (document: number, passage: number): Known => {
    let answer: Known = false
    for (const group of groups) {
      if (!includes(group.of(document), passage)) continue
      const known = holds(group, passage)
      if (known === true) return true
      if (known === null) answer = null
    }
    return answer
  }
  return {
    ...{documents, facts, groups, without, isPlace},
    allowedOf: (document) =>
      facts.chosen !== null && facts.isMixed(document)
        ? facts.within(document, facts.chosen)
        : null,
    isHit: (document, allowed) => {
      let answer: Known = true
      for (const group of groups) {
        const known = isIn(group, document, allowed)
        if (known === false) return false
        if (known === null) answer = null
      }
      for (const group of without) {
        const known = isIn(group, document, null)
        if (known === true) return false
        if (known === null) answer = null
      }
      return answer
    },
    countOf: (document, allowed) => {
      const [only, ...others] = groups
      if (!only?.isExact || others.length > 0 || allowed !== null) return null
      const list = only.of(document)
      const heads = (starts[document] ?? 0) + headPassages
      let at = 0
      while (at < list.length && (list[at] ?? 0) < heads) at++
      return list.length - at
    },
    passagesOf: (document, allowed) => {
      const first = (starts[document] ?? 0) + headPassages
      const [only, ...others] = groups.map(({of}) => of(document))
      const union =
        others.length === 0
          ? Array.from(only ?? [])
          : [...new Set([only ?? [], ...others].flatMap((list) => [...list]))].sort((a, b) => a - b)
      return union.filter(
        (passage) =>
          passage >= first &&
          (allowed === null || allowed(passage)) &&
          isPlace(document, passage) !== false
      )
    }
  }
}

/** Whether a sorted list has a number. */
export function includes(list: Uint32Array, value: number): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return list[low] === value
}
