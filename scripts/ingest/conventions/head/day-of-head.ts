import {isBlock, lastLine, firstLine, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {claim} from '../facts/claim.ts'
import {findDate} from '../lexicon/dates.ts'

/**
 * Claim the day that stands alone in a head: its paper's; but one in digits on a line of its own is
 * that of the page, as sites print it there.
 */
export function claimDayOfHead(document: Document, block: Block): void {
  const text = textOf(block)
  const day = findDate(text)?.iso
  const above = document.children[document.children.indexOf(block) - 1]
  const isOnLine = above && isBlock(above) && lastLine(above) === firstLine(block)
  const isPrinted = /[年（(]/.test(text)
  if (isPrinted || isOnLine) {
    claim(document, 'dates.written', day, block, isPrinted ? 'head-line' : 'stamp')
  } else claim(document, 'dates.published', day, block, 'stamp')
}
