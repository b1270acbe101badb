import {bare} from '../conventions/lexicon/similarity.ts'
import type {IdentifiedBlock} from './identified-block.ts'

/** Shorter blocks stand in many documents: 各位代表, names, days. */
const telling = 12
/** So much of the shorter of two texts is in the other where they are states of one. */
const common = 0.5

/** Whether two lists of blocks are states of one document; `null` where one has too little text to tell. */
export function isLike(
  a: readonly IdentifiedBlock[],
  b: readonly IdentifiedBlock[]
): boolean | null {
  const [own, other] = [textsOf(a), textsOf(b)]
  const shorter = Math.min(lengthOf(own), lengthOf(other))
  if (shorter === 0) return null
  return lengthOf(own.intersection(other)) >= common * shorter
}

function textsOf(blocks: readonly IdentifiedBlock[]): Set<string> {
  const counted = blocks.filter(({id}) => id !== 'title').map(({text}) => bare(text))
  return new Set(counted.filter((text) => text.length >= telling))
}

function lengthOf(texts: ReadonlySet<string>): number {
  return [...texts].reduce((sum, text) => sum + text.length, 0)
}
