import {bigrams, similarity} from '../conventions/lexicon/similarity.ts'
import type {Sides} from './sides.ts'

/** So alike are two states of one paragraph. */
const alike = 0.5
/** So much of one is in the other where paragraphs were joined or divided, and it is as long as that. */
const within = {share: 0.9, length: 24}
/** So many blocks are compared with each, and so many characters of them: more changes at once cost no more. */
const nearby = 8
const compared = 600

/**
 * What is left of two lists between pairs is compared, and paired in order where it is alike.
 *
 * @param mayBeOne whether two that are alike can be one
 */
export function pairAlike(
  {old, now, pairOf, isPaired, pair}: Sides,
  mayBeOne: (old: number, now: number) => boolean
): void {
  let first = 0
  for (let at = 0; at < now.length; at++) {
    const known = pairOf[at]
    if (known !== undefined) {
      first = known + 1
      continue
    }
    const candidates = candidatesFrom(first, isPaired).filter((other) => mayBeOne(other, at))
    const best = bestOf(now[at] ?? '', old, candidates)
    if (best === null) continue
    pair(best, at)
    first = best + 1
  }
}

/** What is not paired from a place on, up to the next pair. */
function candidatesFrom(first: number, isPaired: readonly boolean[]): number[] {
  const candidates: number[] = []
  for (let at = first; at < first + nearby && isPaired[at] === false; at++) candidates.push(at)
  return candidates
}

function bestOf(
  text: string,
  old: readonly string[],
  candidates: readonly number[]
): number | null {
  const own = bigrams(text.slice(0, compared))
  let best: number | null = null
  let most = alike
  for (const at of candidates) {
    const likeness = likenessOf(own, bigrams((old[at] ?? '').slice(0, compared)))
    if (likeness < most || (best !== null && likeness === most)) continue
    most = likeness
    best = at
  }
  return best
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const likeness = similarity(a, b)
  const shorter = Math.min(a.size, b.size)
  const common = (likeness * (a.size + b.size)) / 2
  return shorter >= within.length && common >= within.share * shorter
    ? Math.max(likeness, alike)
    : likeness
}
