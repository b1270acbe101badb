import {bare} from '../conventions/lexicon/similarity.ts'
import type {IdentifiedBlock} from './identified-block.ts'
import {markOfText, type Retired} from './retired.ts'

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

/** The same where of one of them only what tells its texts is left. */
export function isLikeRetired(
  retired: Retired,
  blocks: readonly IdentifiedBlock[]
): boolean | null {
  const texts = textsOf(blocks)
  if (texts.size === 0 || retired.size === 0) return null
  const marks = new Set(retired.values())
  const shared = new Set([...texts].filter((text) => marks.has(markOfText(text))))
  return lengthOf(shared) >= common * lengthOf(texts) || shared.size >= common * marks.size
}

function textsOf(blocks: readonly IdentifiedBlock[]): Set<string> {
  const counted = blocks.filter(({id}) => id !== 'title').map(({text}) => bare(text))
  return new Set(counted.filter((text) => text.length >= telling))
}

function lengthOf(texts: ReadonlySet<string>): number {
  return [...texts].reduce((sum, text) => sum + text.length, 0)
}
