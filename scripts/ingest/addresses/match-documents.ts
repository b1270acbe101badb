import {type Address, toId} from '../../../src/schema/address.ts'
import {bare} from '../conventions/lexicon/similarity.ts'
import {fillGaps} from './fill-gaps.ts'
import type {Head} from './head.ts'
import type {Left, Likeness, Matches} from './left.ts'
import {areLike} from './like-titles.ts'
import {inOrder, type Key, type Known, knownFirst, matchBy} from './match-by.ts'

/**
 * Find the documents of a ledger among those that are made now.
 *
 * What is surest is asked first: the same text in the same file, in the same bytes
 * under another name, anywhere; then the same title in the same bytes or the same
 * file; then, in a source that is known, what stands at the same place or between the
 * same neighbours with a like title; last, where both its file and its bytes are others,
 * a title that there is only once, or the same or a like one with a like text of the same time, and what
 * stands in that file, or is like it in it whatever its title is. What is not sure is not matched.
 *
 * @param heads in any order; the result does not depend on it
 * @param likeness asked where all else leaves a doubt
 */
export function matchDocuments(
  ledger: readonly Address[],
  heads: readonly Head[],
  likeness: Likeness = () => null
): Matches {
  const left: Left = {
    entries: new Set(ledger.toSorted(knownFirst)),
    heads: new Set(heads.toSorted(inOrder)),
    matches: new Map()
  }
  // In a file that is overwritten with each new bulletin, lists of the same title are of other meetings.
  const isOne = (entry: Address, head: Head) =>
    entry.session === head.session || likeness(entry, head) === true
  const mayBeOne = (entry: Address, head: Head) => likeness(entry, head) !== false
  for (const key of certain) matchBy(left, key)
  matchBy(left, (known) => `${byFile(known)}\n${titleOf(known.title)}`, isOne)
  matchBy(left, (known) => `${bySource(known)}\n${String(known.place)}`)
  fillGaps(left, bySource, mayBeOne)
  matchBy(left, onlyTitle, (entry, head) => isSameDay(entry, head) && mayBeOne(entry, head), 'only')
  const isLikeIt = (entry: Address, head: Head) =>
    isSameTime(entry, head) && likeness(entry, head) === true
  matchBy(left, ({title}) => titleOf(title), isLikeIt)
  // A title was mended, or is the name of the file.
  const isMended = (entry: Address, head: Head) => areLike(entry.title, head.title)
  matchBy(
    left,
    (_, folder) => folder,
    (entry, head) => isMended(entry, head) && isLikeIt(entry, head)
  )
  const byName = byFormerFile(left.matches)
  matchBy(left, (known) => `${byName(known)}\n${titleOf(known.title)}`, isOne)
  fillGaps(left, byName, isOne)
  matchBy(left, byName, isLikeIt)
  return left.matches
}

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

/** What is enough by itself, the surest first. */
const certain: readonly Key[] = [
  (known) => textOf(known) && `${byFile(known)}\n${bySource(known)}\n${textOf(known) ?? ''}`,
  (known) => textOf(known) && `${byFile(known)}\n${textOf(known) ?? ''}`,
  (known) => textOf(known) && `${bySource(known)}\n${textOf(known) ?? ''}`,
  textOf,
  (known) => `${byFile(known)}\n${bySource(known)}\n${titleOf(known.title)}`,
  (known) => `${bySource(known)}\n${titleOf(known.title)}`
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

const dayInAddress = /-(\d{4})(?:-\d+)?$/

/** Whether two addresses name the same day, where both name one. */
function isSameDay({url}: Address, {id}: Head): boolean {
  const [own, other] = [toId(url), id].map((each) => dayInAddress.exec(each)?.[1])
  return own === undefined || other === undefined || own === other
}

/**
 * Whether two addresses are of one session or year, in whichever district: versions of a statute
 * are of others. Where one of them is of none, a line that tells it may have been changed.
 */
function isSameTime(entry: Address, head: Head): boolean {
  const [own, other] = [toId(entry.url), head.id].map((id) => id.split('/').at(-2))
  const isUndated = own === 'undated' || other === 'undated'
  return isUndated || (own === other && isSameDay(entry, head))
}
