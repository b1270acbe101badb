import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import type {TitleSpan} from './title-lines.ts'

/** So many lines may be of a table of contents at the front. */
const longestContents = 80
/** Characters of the longest title there. */
const longestTitle = 60

/**
 * The title of a paper that prints its table of contents in front of it: the line that names a genre,
 * and below which the first entry of that table stands again.
 */
export function titleBelowContents(
  blocks: readonly Block[],
  words?: ArchiveWords
): TitleSpan | null {
  const [heading, first] = blocks
  if (!heading || !first || !/^目[录錄次]$/.test(unspaced(textOf(heading)))) return null
  const entry = bare(textOf(first))
  const again = blocks
    .slice(2, longestContents)
    .findIndex((block) => entry !== '' && bare(textOf(block)) === entry)
  const above = blocks[again + 1]
  const isTitle =
    again > 0 &&
    above !== undefined &&
    textOf(above).length <= longestTitle &&
    genreOf(textOf(above), words) !== null
  return isTitle ? {start: again + 1, end: again + 2} : null
}
