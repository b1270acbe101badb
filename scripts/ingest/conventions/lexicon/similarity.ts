import {without} from '../../../../src/text/without.ts'
import {remembered} from './remembered.ts'

/** A text as titles are compared: without spaces, punctuation and signs. */
export const bare = remembered(without(/[\s\p{P}\p{S}]/gu))

/** The overlapping pairs of characters of a text. */
export function bigrams(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}

/** How alike two sets of pairs are, from 0 to 1 (Dice's coefficient). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}
