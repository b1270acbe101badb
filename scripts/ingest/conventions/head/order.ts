import {simplified} from '../../../../src/text/simplified.ts'
import {blocksOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {claim} from '../facts/claim.ts'
import {onlyDate} from '../lexicon/dates.ts'
import {bodiesOf} from '../lexicon/organs.ts'
import {endsSentence, unspaced} from '../lexicon/punctuation.ts'
import {headLineOf} from './lines.ts'

/** How the heading of an order ends, alone or with its number: 某省人民政府令, 某市人大常委会公告（第7号）. */
const orderEnd = /(?:令|公告)[（(]?(?:(?:〔\d{4}〕)?第.{1,8}号)?[）)]?$/
/** Characters of the heading of an order: the body, and its number. */
const longestHeading = 40
/** Characters of the one paragraph of an order, and of the lines that sign it. */
const longestParagraph = 400
const mostLines = 12
const longestSigner = 30
/** Lines of an order behind its paragraph. */
const mostSigners = 4
/** Blocks in which an order stands: its heading, its number, its paragraph, and who signs. */
export const longestOrder = 2 + mostLines + mostSigners
/** 现予公布, 现发布《…》, 予以公告 */
const makesPublic =
  /(?:现予?以?|予以)(?:公布|发布|颁布|公告)|会议(?:表决|审议)?通过了?《[^《》]{2,90}》。$/

/** Whether a paragraph makes public what it names first: 《某办法》已经…通过，现予公布. */
export function isPromulgation(text: string): boolean {
  const plain = simplified(unspaced(text.slice(0, longestParagraph)))
  return text.length <= longestParagraph && makesPublic.test(plain) && plain.includes('《')
}

/** The paragraph that begins with a block and makes public what it names, on one line or several, and where it ends. */
export function promulgationAt(blocks: readonly Block[], at: number) {
  let text = ''
  for (let end = at + 1; end <= Math.min(at + mostLines, blocks.length); end++) {
    const line = blocks[end - 1]
    text += line ? textOf(line) : ''
    if (isPromulgation(text) && (end === at + 1 || endsSentence(text))) return {text, end}
    if (text.length > longestParagraph || endsSentence(text)) return null
  }
  return null
}

/** Whether a line is the heading of an order or of an announcement; 某局关于…的公告 is the title of a paper. */
function isOrderHeading(text: string): boolean {
  const plain = unspaced(text)
  return plain.length <= longestHeading && orderEnd.test(plain) && !/[关關][于於]/.test(plain)
}

/**
 * The lines of an order that is printed below the title of what it makes public, from its heading to
 * the day; empty where no order stands there.
 */
export function orderFrom(blocks: readonly Block[]): Block[] {
  const [heading] = blocks
  if (!heading || !isOrderHeading(textOf(heading))) return []
  const texts = blocks.slice(0, longestOrder).map(textOf)
  const paragraph = headLineOf(texts[1] ?? '') === 'number' ? 2 : 1
  const below = promulgationAt(blocks, paragraph)?.end
  if (below === undefined) return []
  for (let end = below; end < below + mostSigners; end++) {
    const text = texts[end]
    if (text === undefined || text.length > longestSigner) break
    if (onlyDate(text) !== null) return blocks.slice(0, end + 1)
  }
  return blocks.slice(0, below)
}

/** Claim what the order tells that stands in the head of a norm: who makes this text public, and on which day. */
export function claimOrder(document: Document): void {
  const head = headOf(document)
  const start = head.findIndex(
    (block) => isOrderHeading(textOf(block)) || isPromulgation(textOf(block))
  )
  const heading = head[start]
  if (!heading) return
  const order = head.slice(start, start + mostSigners + 6)
  const paragraph = order.find((block) => isPromulgation(textOf(block)))
  const from = paragraph ? order.indexOf(paragraph) : 0
  const day = order.find((block, at) => at > from && onlyDate(textOf(block)) !== null)
  claim(document, 'dates.published', day ? onlyDate(textOf(day)) : null, day ?? null, 'order')
  if (paragraph !== heading)
    claim(document, 'issuers', bodiesOf(textOf(heading)), heading, 'publisher')
}

/** The lines above the text that are of the head: notes, and the title among them. */
function headOf(document: Document): Block[] {
  const blocks = blocksOf(document)
  const end = blocks.findIndex(({data}) => data.role !== 'note' && data.role !== 'title')
  return end === -1 ? blocks : blocks.slice(0, end)
}
