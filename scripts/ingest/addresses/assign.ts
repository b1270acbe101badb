import {type Address, toId, toUrl} from '../../../src/schema/address.ts'
import type {Head} from './head.ts'
import type {Likeness} from './left.ts'
import {matchDocuments} from './match-documents.ts'

/** What a document is given. */
export interface Given {
  /** Its address as an id: `<district>/<session>/<item>`. */
  id: string
  /** What the ledger said of it before; `null` for one that it did not know. */
  before: Address | null
}

export interface Assignment {
  /** By the heads that were given. */
  given: Map<Head, Given>
  /** The ledger as it is now, by address. */
  ledger: Address[]
  /** Entries of documents that were there the last time and are not any more. */
  gone: Address[]
}

export interface AssignOptions {
  /** Whether a document stays though nothing was made of it: a person keeps it. */
  kept?: (url: string) => boolean
  /** Asked where titles and files leave a doubt. */
  likeness?: Likeness
}

/**
 * Give each document its address.
 *
 * One that the ledger knows keeps its own, whatever would follow from what is
 * recognised now. One that it does not know gets what follows, and where that is
 * taken a number behind it. No address is ever given to another document, that of
 * one which is gone neither. The same heads and ledger give the same, in any order.
 */
export function assignAddresses(
  ledger: readonly Address[],
  heads: readonly Head[],
  {kept = () => false, likeness}: AssignOptions = {}
): Assignment {
  const matches = matchDocuments(ledger, heads, likeness)
  const given = new Map<Head, Given>()
  for (const [head, before] of matches) given.set(head, {id: toId(before.url), before})
  const taken = new Set(ledger.map(({url}) => toId(url)))
  const newcomers = heads.filter((head) => !matches.has(head)).sort(byName)
  for (const [head, id] of freeIds(newcomers, taken)) given.set(head, {id, before: null})
  const stay = new Set(matches.values())
  const others = ledger.filter((entry) => !stay.has(entry))
  const gone = others.filter(({url, withdrawn}) => !withdrawn && !kept(url))
  const entries = [
    ...[...given].map(([head, {id, before}]) => entryOf(head, id, before)),
    ...others.map((entry) => ({...entry, withdrawn: !kept(entry.url)}))
  ]
  return {given, ledger: entries.sort((a, b) => compare(a.url, b.url)), gone}
}

function entryOf(
  {source, title, place, session, blocks}: Head,
  id: string,
  before: Address | null
) {
  const {ids = null, retired = null} = before ?? {}
  return {url: toUrl(id), source, title, place, withdrawn: false, session, blocks, ids, retired}
}

/** A number never takes what follows for another, so those that find theirs free come first. */
function* freeIds(heads: readonly Head[], taken: Set<string>): Generator<[Head, string]> {
  const others: Head[] = []
  for (const head of heads) {
    if (taken.has(head.id)) {
      others.push(head)
      continue
    }
    taken.add(head.id)
    yield [head, head.id]
  }
  const numbers = new Map<string, number>()
  for (const head of others) {
    let number = numbers.get(head.id) ?? 1
    let id = head.id
    while (taken.has(id)) {
      number++
      id = `${head.id}-${String(number)}`
    }
    numbers.set(head.id, number)
    taken.add(id)
    yield [head, id]
  }
}

/** By what a document says of itself first: renaming its file or editing it then moves nothing. */
function byName(a: Head, b: Head): number {
  return (
    compare(a.title, b.title) ||
    compare(a.source.file, b.source.file) ||
    a.place - b.place ||
    compare(a.source.sha256, b.source.sha256)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
