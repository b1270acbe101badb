import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import type {ContentsEntry} from '../document-data.ts'
import {bare} from '../lexicon/similarity.ts'
import {findHeads} from '../split/heads.ts'
import {isBelowFullName} from './own-level.ts'
import {linksExplanation, searched, type TitleSpan} from './title-lines.ts'

/** The lines that read as a catalogue says. */
export function cataloguedTitle(
  blocks: readonly Block[],
  catalogued: string | null,
  words?: ArchiveWords
): TitleSpan | null {
  if (catalogued === null) return null
  const entry: ContentsEntry = {title: catalogued, page: null, below: [], lines: []}
  const front = blocks.slice(0, searched)
  const at = front.findIndex((block) => bare(textOf(block)) === bare(catalogued))
  const [head] = at === -1 ? findHeads([entry], front) : [{start: at, end: at + 1}]
  const first = head ? blocks[head.start] : undefined
  // A page may print it as an item of its catalogue, too.
  if (!head || !first || /^[•·●▪◆]/.test(textOf(first)) || linksExplanation(textOf(first)))
    return null
  const below = blocks
    .slice(head.start + 1, head.end)
    .map(textOf)
    .join('')
  return isBelowFullName(textOf(first), below, words) ? {...head, start: head.start + 1} : head
}
