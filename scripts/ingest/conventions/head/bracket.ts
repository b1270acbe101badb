import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {claim} from '../facts/claim.ts'
import {findDate} from '../lexicon/dates.ts'
import {findDocumentNumber, onlyOrdinal} from '../lexicon/document-number.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/** （2024年6月20日…会议通过） */
const leading = /^[（(][^（）()]{3,150}[）)]/
/** Characters of a text among which a bracket at its front ends. */
const longest = 200

/** The bracket that a text begins with; empty where it begins with none. */
export function bracketOf(text: string): string {
  return leading.exec(text.slice(0, longest))?.[0] ?? ''
}

/**
 * （2024年5月4日某政〔2024〕38号）　根据…: claim the day and the number of a paper in front of its text,
 * where the page may have run the title once more.
 */
export function claimBracket(document: Document, block: Block, title: Block): void {
  const [text, again] = [textOf(block), textOf(title)]
  const bracket = bracketOf(text.startsWith(again) ? text.slice(again.length).trimStart() : text)
  claim(document, 'documentNumber', onlyOrdinal(bracket), block, 'head-line')
  const date = findDate(bracket)
  if (date?.start !== 1) return
  const rest = unspaced(bracket.slice(date.end, -1))
  const number = findDocumentNumber(rest)
  if (rest !== (number ?? '')) return
  claim(document, 'dates.written', date.iso, block, 'head-line')
  claim(document, 'documentNumber', number, block, 'head-line')
}
