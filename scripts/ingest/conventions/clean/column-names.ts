import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {bare} from '../lexicon/similarity.ts'
import {stepsOf} from './breadcrumbs.ts'
import type {Reason} from './limits.ts'
import {opensDocument} from './sentence.ts'

/** The name of a column stands among so many lines below a breadcrumb. */
const searched = 6

/**
 * The name of the column that a page is of, printed again below its breadcrumb: 首页 > 人大要闻 > 正文
 * and, below it, 人大要闻. What names a kind of document may be the title of this one.
 */
export function columnNames(
  blocks: readonly Block[],
  reasons: ReadonlyMap<Block, Reason>
): Block[] {
  const at = blocks.findIndex((block) => reasons.get(block) === 'breadcrumb')
  const path = blocks[at]
  if (!path) return []
  const steps = new Set(stepsOf(textOf(path)).map(bare))
  const below = blocks.slice(at + 1, at + 1 + searched)
  const text = below.findIndex((block) => opensDocument(textOf(block)))
  return below.slice(0, text === -1 ? below.length : text).filter((block) => {
    const name = bare(textOf(block))
    return name.length <= 12 && steps.has(name) && genreOf(textOf(block)) === null
  })
}
