import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {isNextTo, type TitleSpan} from './title-lines.ts'

/** What a line of its own has of the last word of a title: 关于修桥的通│知 */
const tail = /^\p{Script=Han}{1,3}$/u
/** The word that a title ends with, cut. */
const cut = /的\p{Script=Han}{0,3}$/u

/** A title with the line below it where that is the rest of its last word. */
export function withTail(
  blocks: readonly Block[],
  span: TitleSpan | null,
  words?: ArchiveWords
): TitleSpan | null {
  const [last, next] = span ? [blocks[span.end - 1], blocks[span.end]] : []
  if (!span || !last || !next || next.data.gap > 0 || !isNextTo(last, next)) return span
  const end = cut.exec(unspaced(textOf(last)))?.[0]
  const rest = unspaced(textOf(next))
  if (end === undefined || !tail.test(rest) || genreOf(`关于修桥${end}`, words) !== null)
    return span
  return genreOf(`关于修桥${end}${rest}`, words) === null ? span : {...span, end: span.end + 1}
}
