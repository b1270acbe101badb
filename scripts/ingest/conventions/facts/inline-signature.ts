import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findDates, onlyDate} from '../lexicon/dates.ts'
import {isOrgan, organsIn} from '../lexicon/organs.ts'
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
  if (isSigned) {
    claimSignerOfDay(document, blocks)
    return
  }
  const from = blocks.length - closing
  for (const [at, block] of blocks.entries()) {
    if ((at >= opening && at < from) || !mayHold(block)) continue
    const next = blocks[at + 1]
    const within = signatureIn(textOf(block))
    const signed = within ?? (next && signatureAbove(block, next, blocks))
    if (!signed) continue
    claim(document, 'issuers', signed.bodies, block, 'inner-signature')
    claim(
      document,
      'dates.written',
      signed.date,
      within ? block : (next ?? null),
      'inner-signature'
    )
    return
  }
  const end = blocks.at(-1)
  const [issuer] = claimsOf(document, 'issuers').flatMap(({by, value}) =>
    by === 'title' ? value : []
  )
  const last = end && issuer !== undefined ? dayBehindBody(textOf(end), issuer) : null
  claim(document, 'dates.written', last, end ?? null, 'last-day')
  claimLoneSigner(document, blocks)
  const date = end && !end.data.role ? dayBehind(textOf(end)) : null
  if (end && date) claim(document, 'dates.written', date, end, 'last-day')
}

/** Claim who signed above a day that stands alone: the body run into the line of what is attached. */
function claimSignerOfDay(document: Document, blocks: readonly Block[]): void {
  if (claimsOf(document, 'issuers').length > 0) return
  const at = blocks.findIndex(({data}) => data.role === 'date')
  const above = blocks[at - 1]
  if (!above) return
  claim(document, 'issuers', signerGlued(above, blocks), above, 'inner-signature')
}

/** Whether a block is of the text: also what stands for the title of a paper that has none. */
function mayHold(block: Block): boolean {
  const {role} = block.data
  return !role || role === 'date' || (role === 'title' && textOf(block).length > longestTitle)
}

/** Characters of the longest title. */
const longestTitle = 120

/** Claim who signed where the day is lost: a body alone on one of the last lines, below the end of the text. */
function claimLoneSigner(document: Document, blocks: readonly Block[]): void {
  const from = Math.max(1, blocks.length - closing)
  const at = blocks.findIndex(
    (block, index) => index >= from && isLoneSigner(blocks[index - 1], block)
  )
  const block = blocks[at]
  if (block) claim(document, 'issuers', organsIn(textOf(block)), block, 'inner-signature')
}

/** 联系电话：…, of who has written a letter. */
const reached = /^(?:联系(?:人|电话|方式)|承\s?办\s?人)\s?[:：]/

function isLoneSigner(above: Block | undefined, block: Block): boolean {
  if (!above || block.data.role) return false
  const text = textOf(above).trimEnd()
  const isBelowText =
    endsSentence(text) || /附\s?件\s?\d{0,2}\s?[:：]/.test(text) || reached.test(text)
  return isBelowText && organsIn(textOf(block)).length === 1
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
    const bodies = signerAtEnd(text.slice(0, start))
    if (bodies.length > 0) return {bodies, date: iso}
  }
  return null
}

/** 附件：某某名单　某县人民政府, and the day on the next line. */
function signatureAbove(block: Block, next: Block, blocks: readonly Block[]): Signature | null {
  const date = next.data.role && next.data.role !== 'date' ? null : onlyDate(textOf(next))
  const text = textOf(block)
  if (date === null || !/^附\s*件|\s/.test(text)) return null
  const atEnd = signerAtEnd(text)
  const bodies = atEnd.length > 0 ? atEnd : signerGlued(block, blocks)
  return bodies.length > 0 ? {bodies, date} : null
}

/** The bodies that the last words of a text name, behind the end of a sentence or a space. */
function signerAtEnd(text: string): string[] {
  const words = text
    .trimEnd()
    .slice(-longestSigner)
    .split(/[。；：:！\s]/)
  if (words.length < 2) return []
  const first = words.findLastIndex((word) => organsIn(word).length === 0) + 1
  return words.slice(first).flatMap((word) => organsIn(word))
}

/** Characters of the longest name that is looked for. */
const longestName = 30

/** 附件：某某名单某县民政局: a body right behind the name of what is attached, which the text names, too. */
function signerGlued(block: Block, blocks: readonly Block[]): string[] {
  const text = textOf(block).trimEnd()
  if (!/^附\s*件/.test(text)) return []
  const others = blocks.filter((other) => other !== block).map(textOf)
  for (let start = Math.max(0, text.length - longestName); start < text.length - 4; start++) {
    const name = text.slice(start)
    if (areaFirst.test(name) && isOrgan(name) && others.some((other) => other.includes(name)))
      return [name]
  }
  return []
}

const areaFirst = /^\p{Script=Han}{2,6}?[省市县区州旗]/u

/** The day at the end of a text right behind the body whose it is by its title, which the page has run into it. */
function dayBehindBody(text: string, body: string): string | null {
  const plain = text.trimEnd().replace(/。$/, '')
  const last = findDates(plain).at(-1)
  const isAtEnd = last?.end === plain.length && plain.slice(0, last.start).trimEnd().endsWith(body)
  return isAtEnd ? last.iso : null
}

/** The day behind the last sentence of a text. */
function dayBehind(text: string): string | null {
  const last = findDates(text).at(-1)
  if (last?.end !== text.trimEnd().length) return null
  const front = text.slice(0, last.start)
  return /\s$/.test(front) && endsSentence(front.trimEnd()) ? last.iso : null
}
