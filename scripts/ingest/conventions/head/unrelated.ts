import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {simplified} from '../lexicon/script.ts'
import {bare, bigrams} from '../lexicon/similarity.ts'

/** So many blocks are looked at for what a text is about, and so many characters of each. */
const [searched, longest] = [40, 600]
/** Characters of the shortest text that tells what it is about. */
const shortest = 80

/** Whether a line that may be the title of a text has nothing in common with it. */
export type IsUnrelated = (line: string) => boolean

/**
 * Tell titles from what pages print above a text of any kind: no two characters that stand side by
 * side in such a line stand so in the text. A text that is too short to tell has any title.
 */
export function unrelatedTo(blocks: readonly Block[]): IsUnrelated {
  let pairs: ReadonlySet<string> | null = null
  return (line) => {
    pairs ??= pairsOf(blocks)
    if (pairs.size < shortest) return false
    const own = bigrams(read(line))
    return own.size > 0 && [...own].every((pair) => !pairs?.has(pair))
  }
}

function pairsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const text = blocks
    .slice(0, searched)
    .map(textOf)
    .filter((each) => /[。；]/.test(each))
  return bigrams(text.map((each) => read(each.slice(0, longest))).join(''))
}

function read(text: string): string {
  return simplified(bare(unspaced(text)))
}
