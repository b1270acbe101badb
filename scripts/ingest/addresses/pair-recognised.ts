import {markOf} from '../conventions/lexicon/marks.ts'
import type {IdentifiedBlock} from './identified-block.ts'
import {articleOf, isCounted} from './numbered.ts'
import {type Pairs, pairLists, wordsOf} from './pair-blocks.ts'

/**
 * Pair paragraphs of which it is seen only now that they are articles, tasks, or stand in an
 * article, and the other way round: the text has not moved, only what it is taken for.
 *
 * @param before what of the former state is nobody's yet
 * @param after what has no partner yet; no number that was there before
 */
export function pairRecognised(
  before: readonly IdentifiedBlock[],
  after: readonly IdentifiedBlock[]
): Pairs {
  const seen = pairLists(before.filter(isPlain), after.filter(isNumbered), wordsOf, isSameMark)
  const lost = pairLists(before.filter(isNumbered), after.filter(isPlain), wordsOf, isSameMark)
  return new Map([...seen, ...lost])
}

/** Whether a block is counted through the whole document. */
function isPlain(block: IdentifiedBlock): boolean {
  return isCounted(block) && articleOf(block) === ''
}

function isNumbered(block: IdentifiedBlock): boolean {
  return !isPlain(block)
}

function isSameMark(a: IdentifiedBlock | undefined, b: IdentifiedBlock | undefined): boolean {
  return a !== undefined && b !== undefined && markOf(a.text)?.label === markOf(b.text)?.label
}
