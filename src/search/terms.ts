import {normalise} from './normalise.ts'

/** What has to stand in a text, all of it. */
export interface Query {
  /** The words as typed, divided at spaces, in normal form. */
  words: string[]
}

/**
 * A query from what a reader typed. Spaces divide words, unless every piece is
 * a single character: then it is a name as printed in a list, 李　四.
 */
export function parseQuery(typed: string): Query {
  const pieces = typed
    .trim()
    .split(/\s+/)
    .map((piece) => normalise(piece).text)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  const isSpread = pieces.length > 1 && pieces.every((piece) => [...piece].length === 1)
  return {words: isSpread ? [pieces.join('')] : [...new Set(pieces)]}
}

/**
 * One word as the terms that the index is asked for: each two neighbouring Han
 * characters, numbers and Latin words whole, A4 and 5G too. Every text that holds the word
 * holds all of these terms; not the other way round, so hits must be verified.
 */
export function toTerms(word: string): string {
  const terms: string[] = []
  const joined = word.replace(/(?<=\d)[.,](?=\d)/g, '')
  for (const [run] of joined.matchAll(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv)) {
    const characters = [...run]
    if (!/^\p{Script=Han}/u.test(run) || characters.length === 1) terms.push(run)
    else characters.slice(1).forEach((next, at) => terms.push((characters[at] ?? '') + next))
  }
  const telling = terms.filter((term) => [...term].length > 1 || /\p{Nd}/u.test(term))
  return [...new Set(telling.length > 0 ? telling : terms)].join(' ')
}
