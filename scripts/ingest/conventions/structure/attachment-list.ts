import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {markOf} from '../lexicon/marks.ts'

const opening = /^附\s*件\s*[:：]?\s*/

/**
 * The numbered lines of the list that names what is attached: below 附件：1.… all
 * that goes on with 2. and 3., and below 附件： what begins with 1. They divide nothing.
 *
 * @param blocks the blocks of one document, in printed order
 */
export function findAttachmentList(blocks: readonly Block[]): ReadonlySet<Block> {
  const list = new Set<Block>()
  // The number of the line that would go on with the list; 0 where there is none.
  let expected = 0
  for (const block of blocks) {
    const mark = expected === 0 ? null : blockMark(block)
    const goesOn = mark?.unit === 'level-3' && mark.number === expected
    if (goesOn) list.add(block)
    expected = goesOn ? expected + 1 : expectedBelow(textOf(block))
  }
  return list
}

function expectedBelow(text: string): number {
  const front = opening.exec(text)?.[0]
  if (front === undefined) return 0
  const rest = text.slice(front.length)
  if (rest === '') return 1
  return markOf(rest)?.number === 1 ? 2 : 0
}
