import type {Counted, Pairs, Sounds} from './collect.ts'
import {sortCodes} from './sort-codes.ts'

/** A pair of Han characters, and how many documents of the archive hold it. */
export interface CountedPair {
  first: number
  second: number
  count: number
  /** Whether it stands within words. */
  isWord: boolean
}

/** The pairs of all bundles, each once, in order; at most so many, the rarest left out. */
export function mergePairs(bundles: readonly Pairs[], most: number): CountedPair[] {
  const {codes, counts, words} = joinPairs(bundles)
  const pairs = Array.from(codes, (code, at) => ({
    first: code >>> 16,
    second: code & 0xff_ff,
    count: counts[at] ?? 0,
    isWord: words[at] === 1
  }))
  let least = 1
  for (let rest = pairs; rest.length > most; rest = rest.filter(({count}) => count >= least))
    least++
  return pairs.filter(({count}) => count >= least)
}

/** The texts of all bundles, those of most documents first; at most so many. */
export function mergeTexts(bundles: readonly (readonly Counted[])[], most: number): string[] {
  return [...countTexts(bundles)]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([text]) => text)
}

/** What can be meant by sounds of all leaves of a bundle. */
export function mergeSounds(leaves: readonly Sounds[]): Sounds {
  const [only] = leaves
  if (only && leaves.length === 1) return only
  const {codes, counts, words} = joinPairs(leaves.map(({pairs}) => pairs))
  return {
    pairs: {codes, counts: Uint16Array.from(counts, (count) => Math.min(0xff_ff, count)), words},
    names: sumTexts(leaves.map(({names}) => names)),
    phrases: sumTexts(leaves.map(({phrases}) => phrases))
  }
}

/** Each pair of several lists once, with the sum of its counts. */
function joinPairs(lists: readonly Pairs[]): {
  codes: Uint32Array
  counts: Uint32Array
  words: Uint8Array
} {
  const given = new Uint32Array(lists.reduce((sum, {codes}) => sum + codes.length, 0))
  let end = 0
  for (const {codes} of lists) {
    given.set(codes, end)
    end += codes.length
  }
  const all = sortCodes(given)
  let last = -1
  for (const code of all) if (last < 0 || all[last] !== code) all[++last] = code
  const codes = all.slice(0, last + 1)
  const counts = new Uint32Array(codes.length)
  const words = new Uint8Array(codes.length)
  for (const list of lists)
    for (let at = 0, place = 0; at < list.codes.length; at++) {
      while (codes[place] !== list.codes[at]) place++
      counts[place] = (counts[place] ?? 0) + (list.counts[at] ?? 0)
      words[place] = (words[place] ?? 0) | (list.words[at] ?? 0)
    }
  return {codes, counts, words}
}

function sumTexts(lists: readonly (readonly Counted[])[]): Counted[] {
  return [...countTexts(lists)].sort(([a], [b]) => (a < b ? -1 : 1))
}

function countTexts(lists: readonly (readonly Counted[])[]): Map<string, number> {
  const texts = new Map<string, number>()
  for (const list of lists)
    for (const [text, count] of list) texts.set(text, (texts.get(text) ?? 0) + count)
  return texts
}
