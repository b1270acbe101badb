import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findDates, onlyDate} from '../lexicon/dates.ts'
import {organsIn} from '../lexicon/organs.ts'
import {endsSentence} from '../lexicon/punctuation.ts'
import {claim, claimsOf} from './claim.ts'

/** So many blocks at the front and at the end are looked at. */
const [opening, closing] = [12, 6]
/** Characters that may stand before a day, and hold who signed. */
const longestSigner = 60

/**
 * Claim who signed and when where a page has lost the ends of lines, so that both stand within a
 * paragraph: …认真执行。　某县人民政府　2024年3月5日; or the signer at the end of the line above
 * the day. What is signed on lines of its own needs none of this.
 */
export function claimInlineSignature(document: Document, blocks: readonly Block[]): void {
  const isSigned = claimsOf(document, 'dates.written').some(({by}) => by !== 'catalogue')
  if (isSigned) return
  const last = blocks.length - closing
  for (const [at, block] of blocks.entries()) {
    if ((at >= opening && at < last) || (block.data.role && block.data.role !== 'date')) continue
    const next = blocks[at + 1]
    const signed = signatureIn(textOf(block)) ?? (next && signatureAbove(block, next))
    if (!signed) continue
    claim(document, 'issuers', signed.bodies, block, 'inner-signature')
    claim(document, 'dates.written', signed.date, block, 'inner-signature')
    return
  }
  const end = blocks.at(-1)
  const date = end && !end.data.role ? dayBehind(textOf(end)) : null
  if (end && date) claim(document, 'dates.written', date, end, 'last-day')
}

interface Signature {
  bodies: string[]
  /** ISO */
  date: string
}

/** The first day of a text right behind names of bodies, with nothing of the sentence around them. */
function signatureIn(text: string): Signature | null {
  for (const {iso, start, end} of findDates(text)) {
    if (!/^(?:[\s|]|$)/.test(text.slice(end, end + 1))) continue
    const bodies = signerAtEnd(text.slice(Math.max(0, start - longestSigner), start))
    if (bodies.length > 0) return {bodies, date: iso}
  }
  return null
}

/** 附件：某某名单　某县人民政府, and the day on the next line. */
function signatureAbove(block: Block, next: Block): Signature | null {
  const date = next.data.role && next.data.role !== 'date' ? null : onlyDate(textOf(next))
  const text = textOf(block)
  if (date === null || !/^附\s*件|\s/.test(text)) return null
  const bodies = signerAtEnd(text.slice(-longestSigner))
  return bodies.length > 0 ? {bodies, date} : null
}

/** The bodies that the last words of a text name, behind the end of a sentence or a space. */
function signerAtEnd(text: string): string[] {
  const words = text.trimEnd().split(/[。；：:！\s]/)
  return words.length > 1 ? organsIn(words.at(-1) ?? '') : []
}

/** The day behind the last sentence of a text. */
function dayBehind(text: string): string | null {
  const last = findDates(text).at(-1)
  if (last?.end !== text.trimEnd().length) return null
  const front = text.slice(0, last.start)
  return /\s$/.test(front) && endsSentence(front.trimEnd()) ? last.iso : null
}
