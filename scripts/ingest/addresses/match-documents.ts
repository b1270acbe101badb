import {type Address, toId} from '../../../src/schema/address.ts'
import {bare} from '../conventions/lexicon/similarity.ts'
import type {Head} from './head.ts'
import {fillGaps} from './fill-gaps.ts'
import {type Left, type Matches, pair} from './left.ts'

/**
 * Find the documents of a ledger among those that are made now.
 *
 * What is surest is asked first: the same text in the same file, in the same bytes
 * under another name, anywhere; then the same title in the same bytes or the same
 * file; then, in a source that is known, what stands at the same place or between the
 * same neighbours with a like title; last a title that there is only once, where
 * both its file and its bytes are others, and what stands in that file. What is not
 * sure is not matched.
 *
 * @param heads in any order; the result does not depend on it
 */
export function matchDocuments(ledger: readonly Address[], heads: readonly Head[]): Matches {
  const left: Left = {
    entries: new Set(ledger.toSorted(knownFirst)),
    heads: new Set(heads.toSorted(inOrder)),
    matches: new Map()
  }
  for (const key of keys) matchBy(left, key)
  fillGaps(left, bySource)
  matchBy(left, onlyTitle, 'only')
  const byName = byFormerFile(left.matches)
  matchBy(left, (known) => `${byName(known)}\n${titleOf(known.title)}`)
  fillGaps(left, byName)
  return left.matches
}

type Known = Address | Head
type Key = (known: Known, folder: string) => string | null

const bySource = ({source}: Known) => source.sha256
const byFile = ({source}: Known) => source.file

/** Files by the name that the ledger knows them by: where most documents of one are found under another, it was renamed. */
function byFormerFile(matches: Matches): (known: Known) => string {
  const names = new Map<string, string>()
  for (const [file, pairs] of Map.groupBy(matches, ([head]) => byFile(head))) {
    const former = [...Map.groupBy(pairs, ([, entry]) => byFile(entry))]
    const [[name] = [file]] = former.sort(([, a], [, b]) => b.length - a.length)
    names.set(file, name)
  }
  return (known) => ('url' in known ? byFile(known) : (names.get(byFile(known)) ?? byFile(known)))
}

const textOf = ({title, blocks}: Known) => blocks && `${titleOf(title)}\n${blocks}`

const keys: readonly Key[] = [
  (known) => textOf(known) && `${byFile(known)}\n${bySource(known)}\n${textOf(known) ?? ''}`,
  (known) => textOf(known) && `${byFile(known)}\n${textOf(known) ?? ''}`,
  (known) => textOf(known) && `${bySource(known)}\n${textOf(known) ?? ''}`,
  textOf,
  (known) => `${byFile(known)}\n${bySource(known)}\n${titleOf(known.title)}`,
  (known) => `${bySource(known)}\n${titleOf(known.title)}`,
  (known) => `${byFile(known)}\n${titleOf(known.title)}`,
  (known) => `${bySource(known)}\n${String(known.place)}`
]

/** Characters of a title that tells one document from all others. */
const telling = 8

/** A meeting or an issue has few documents of one title, a year may have many. */
const ofYear = /\/(?:\d{4}|undated)$/

/** A title and the district and session that it is filed under: where nothing else fits, all must. */
const onlyTitle: Key = ({title}, folder) =>
  bare(title).length < telling && ofYear.test(folder) ? null : `${folder}\n${titleOf(title)}`

/** Titles are the same whatever spaces and marks a print puts in them. */
function titleOf(title: string): string {
  return bare(title) || title
}

/**
 * Match what has the same key, in order.
 *
 * @param which only where no other entry and no other head has it
 */
function matchBy(left: Left, key: Key, which: 'all' | 'only' = 'all'): void {
  const entries = Map.groupBy(left.entries, (entry) => key(entry, folderOf(entry.url)))
  const heads = Map.groupBy(left.heads, (head) => key(head, folderOf(`/${head.id}/`)))
  for (const [common, found] of heads) {
    const known = entries.get(common) ?? []
    if (common === null || (which === 'only' && (known.length !== 1 || found.length !== 1)))
      continue
    for (const [at, head] of found.entries()) {
      const entry = known[at]
      if (entry) pair(left, entry, head)
    }
  }
}

function folderOf(url: string): string {
  return url.slice(0, url.lastIndexOf('/', url.length - 2))
}

/** Documents that are there before those that are withdrawn, as they stand in their sources. */
function knownFirst(a: Address, b: Address): number {
  return (
    Number(a.withdrawn) - Number(b.withdrawn) || inOrder(a, b) || compare(toId(a.url), toId(b.url))
  )
}

function inOrder(a: Known, b: Known): number {
  return (
    compare(a.source.file, b.source.file) ||
    a.place - b.place ||
    compare(a.source.sha256, b.source.sha256) ||
    compare(a.title, b.title)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
