import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {headLineOf} from './lines.ts'
import {isWholeTitle, searched, type TitleSpan} from './title-lines.ts'

/** The title of a letter that a page prints below a form about it: right above whom it addresses. */
export function titleAboveSalutation(
  blocks: readonly Block[],
  words?: ArchiveWords
): TitleSpan | null {
  const start = blocks
    .slice(0, searched)
    .findIndex(
      (block, at) =>
        isWholeTitle(textOf(block), words) &&
        headLineOf(textOf(blocks[at + 1] ?? block)) === 'salutation'
    )
  return start === -1 ? null : {start, end: start + 1}
}
