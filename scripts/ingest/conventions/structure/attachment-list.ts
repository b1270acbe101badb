import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {markOf} from '../lexicon/marks.ts'

/** 2.2024年…: a number in front of a year, which together look like one. */
const aboveYear = /^(\d{1,2})[.．](?=(?:19|20)\d{2}年)/
const opening = /^附\s*(?:件\s*[:：]?|[:：])\s*/

/**
 * The numbered lines of the list that names what is attached: 附件：1.… and all that goes on with 2.
 * and 3. below it, and below 附件： what begins with 1. They divide nothing.
 *
 * @param blocks the blocks of one document, in printed order
 */
export function findAttachmentList(blocks: readonly Block[]): ReadonlySet<Block> {
  const list = new Set<Block>()
  // The number of the line that would go on with the list; 0 where there is none.
  let expected = 0
  for (const block of blocks) {
    const goesOn = expected !== 0 && (numberOf(block) === expected || isCompound(textOf(block)))
    expected = goesOn ? expected + 1 : expectedBelow(textOf(block))
    if (goesOn || expected === 2) list.add(block)
  }
  return list
}

/** Lines of the longest list of what is attached, above a signature. */
const longestList = 30

/** Whether a block is the last of a list that names what is attached: its first line, or numbered ones below that. */
export function endsAttachmentList(blocks: readonly Block[], at: number): boolean {
  for (let line = at; line >= Math.max(0, at - longestList); line--) {
    const block = blocks[line]
    if (!block) return false
    if (opening.test(textOf(block))) return true
    if (numberOf(block) === null) return false
  }
  return false
}

function numberOf(block: Block): number | null {
  const mark = blockMark(block)
  const tight = aboveYear.exec(textOf(block))?.[1]
  if (tight !== undefined) return Number(tight)
  return mark?.unit === 'level-3' ? mark.number : null
}

/** 1-2 某表: of what is attached to an attachment. */
function isCompound(text: string): boolean {
  return /^\s*\d{1,2}[-－—]\d{1,2}(?!\d)[\s.．、]?\s*\p{Script=Han}/u.test(text)
}

function expectedBelow(text: string): number {
  const front = opening.exec(text)?.[0]
  if (front === undefined) return 0
  const rest = text.slice(front.length)
  if (rest === '') return 1
  if (isCompound(rest) && /[:：]\s*$/.test(front)) return 2
  const number = aboveYear.exec(rest)?.[1] ?? markOf(rest)?.number
  return Number(number) === 1 ? 2 : 0
}
