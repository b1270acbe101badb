import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {unspaced} from '../lexicon/punctuation.ts'
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
  let text: string | null = null
  let pairs: ReadonlySet<string> | null = null
  return (line) => {
    text ??= sentencesOf(blocks)
    // Most titles show it as they are printed, so that few texts need be read.
    if (sharesPair(line, text)) return false
    pairs ??= bigrams(read(text))
    if (pairs.size < shortest) return false
    const own = bigrams(read(line))
    return own.size > 0 && [...own].every((pair) => !pairs?.has(pair))
  }
}

function sentencesOf(blocks: readonly Block[]): string {
  return blocks
    .slice(0, searched)
    .map(textOf)
    .filter((each) => /[。；]/.test(each))
    .map((each) => each.slice(0, longest))
    .join('')
}

/** Whether two characters that stand side by side in a line stand so in a text, too. */
function sharesPair(line: string, text: string): boolean {
  return [...line.matchAll(neighbours)].some(([, both = '']) => text.includes(both))
}

const neighbours = /(?=(\p{Script=Han}{2}))/gu

function read(text: string): string {
  return simplified(bare(unspaced(text)))
}
