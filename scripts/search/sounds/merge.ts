import type {Counted, Pairs} from './collect.ts'

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
  const places = bundles.map(() => 0)
  const pairs: CountedPair[] = []
  for (;;) {
    let next = Infinity
    for (const [at, {codes}] of bundles.entries())
      next = Math.min(next, codes[places[at] ?? 0] ?? Infinity)
    if (next === Infinity) break
    let count = 0
    let isWord = false
    for (const [at, {codes, counts, words}] of bundles.entries()) {
      const place = places[at] ?? 0
      if (codes[place] !== next) continue
      count += counts[place] ?? 0
      isWord ||= words[place] === 1
      places[at] = place + 1
    }
    pairs.push({first: Math.floor(next / 0x1_00_00), second: next % 0x1_00_00, count, isWord})
  }
  let least = 1
  for (let rest = pairs; rest.length > most; rest = rest.filter(({count}) => count >= least))
    least++
  return pairs.filter(({count}) => count >= least)
}

/** The texts of all bundles, those of most documents first; at most so many. */
export function mergeTexts(bundles: readonly (readonly Counted[])[], most: number): string[] {
  const texts = new Map<string, number>()
  for (const [text, count] of bundles.flat()) texts.set(text, (texts.get(text) ?? 0) + count)
  return [...texts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([text]) => text)
}
