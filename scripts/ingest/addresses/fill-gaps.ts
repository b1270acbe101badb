import type {Address} from '../../../src/schema/address.ts'
import type {Head} from './head.ts'
import {type Left, pair} from './left.ts'
import {areLike} from './like-titles.ts'

/** So many others are compared with each: a source of which nothing fits any more must not take long. */
const nearby = 12

/**
 * Match documents whose titles are not the same any more within sources that are.
 *
 * Where the bytes are the same, as many documents between the same neighbours are the
 * same documents, however their titles are read now. Where they are not, titles
 * must be alike.
 *
 * @param sourceOf what tells sources apart: digest or file
 * @param mayBeOne what must hold of two with titles that are alike
 */
export function fillGaps(
  left: Left,
  sourceOf: (known: Address | Head) => string,
  mayBeOne: (entry: Address, head: Head) => boolean
): void {
  if (left.entries.size === 0 || left.heads.size === 0) return
  const entries = Map.groupBy(left.entries, sourceOf)
  if (![...left.heads].some((head) => entries.has(sourceOf(head)))) return
  const anchors = Map.groupBy(left.matches, ([head]) => sourceOf(head))
  for (const [source, heads] of Map.groupBy(left.heads, sourceOf)) {
    const known = (entries.get(source) ?? []).filter(({withdrawn}) => !withdrawn)
    if (known.length === 0) continue
    const matched = (anchors.get(source) ?? []).filter(
      ([head, entry]) => sourceOf(head) === sourceOf(entry)
    )
    const gapOfEntry = gapFinder(matched.map(([, entry]) => entry.place))
    const gapOfHead = gapFinder(matched.map(([head]) => head.place))
    const gaps = Map.groupBy(known, (entry) => gapOfEntry(entry.place))
    for (const [gap, found] of Map.groupBy(heads, (head) => gapOfHead(head.place))) {
      fillGap(left, gaps.get(gap) ?? [], found, mayBeOne)
    }
  }
}

function fillGap(
  left: Left,
  entries: readonly Address[],
  heads: readonly Head[],
  mayBeOne: (entry: Address, head: Head) => boolean
): void {
  const sameBytes = entries[0]?.source.sha256 === heads[0]?.source.sha256
  if (sameBytes && entries.length === heads.length) {
    for (const [at, head] of heads.entries()) {
      const entry = entries[at]
      if (entry) pair(left, entry, head)
    }
    return
  }
  let next = 0
  for (const head of heads) {
    const among = entries.slice(next, next + nearby)
    const best = among.findIndex(
      (entry) => areLike(entry.title, head.title) && mayBeOne(entry, head)
    )
    const entry = among[best]
    if (!entry) continue
    pair(left, entry, head)
    next += best + 1
  }
}

/** How many anchors stand before a place. @param places of anchors, in any order */
function gapFinder(places: readonly number[]): (place: number) => number {
  const sorted = places.toSorted((a, b) => a - b)
  return (place) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? Infinity) <= place) low = middle + 1
      else high = middle
    }
    return low
  }
}
