import type {Opened} from './opened.ts'
import {meet, without} from './sieve.ts'
import type {Wanted} from './wanted.ts'

/** Whether something is so; `null` while that is not known. */
export type Known = boolean | null

/** Terms that are to stand in one passage, and the passages that may hold them. */
export interface Group {
  terms: Wanted[]
  isExact: boolean
  /** All of its passages, in order. */
  passages: Uint32Array
  /** Its passages of a document, in order. */
  of: (document: number) => Uint32Array
  /** What reading of texts, and of more lists, has shown of passages. */
  proofs: Map<number, boolean>
}

export function createGroup(terms: readonly Wanted[], {starts, manifest}: Opened): Group {
  const [first, ...others] = terms.map(({passages: list}) => list)
  const passages = others.reduce(meet, first ?? new Uint32Array())
  const documents = manifest.passages.length
  const ends = new Uint32Array(documents + 1)
  let at = 0
  for (let document = 0; document < documents; document++) {
    const end = starts[document + 1] ?? 0
    while (at < passages.length && (passages[at] ?? 0) < end) at++
    ends[document + 1] = at
  }
  return {
    terms: [...terms],
    passages,
    isExact: passages.length === 0 || terms.every(({isExact}) => isExact),
    of: (document) => passages.subarray(ends[document] ?? 0, ends[document + 1] ?? 0),
    proofs: new Map()
  }
}

/** Which passages count; `null` is all. */
export type Allowed = ((passage: number) => boolean) | null

/** Whether a passage among those of a group holds its terms. */
export function holds({isExact, proofs}: Group, passage: number): Known {
  return isExact || (proofs.get(passage) ?? null)
}

/** Whether a document holds the terms of a group in a passage that counts. */
export function isIn(group: Group, document: number, allowed: Allowed): Known {
  let answer: Known = false
  for (const passage of group.of(document)) {
    if (allowed !== null && !allowed(passage)) continue
    const known = holds(group, passage)
    if (known === true) return true
    if (known === null) answer = null
  }
  return answer
}

/** Look at more lists of the terms of a group, and learn what they show; whether there were any. */
export async function narrow({isExact, terms, passages, proofs}: Group): Promise<boolean> {
  if (isExact) return false
  const lists = await Promise.all(terms.map((term) => term.narrow()))
  for (const list of lists)
    if (list !== null) for (const passage of without(passages, list)) proofs.set(passage, false)
  return lists.some((list) => list !== null)
}
