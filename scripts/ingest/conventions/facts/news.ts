import type {Kind} from '../../../../src/schema/kinds.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {newsLead} from '../lexicon/news.ts'
import {isClaimed} from './claim.ts'

/** Kinds of papers that open with a day, too. */
const opensWithDay: ReadonlySet<Kind> = new Set<Kind>(['minutes', 'notice', 'reply', 'personnel'])

/**
 * Know news by how it begins, whatever its headline ends in: 县法院工作报告获全票通过, 表决通过…办法草案.
 * Those of whom it tells issued nothing and passed nothing here.
 *
 * Afterwards: the genre of news is `article`, and no issuer is claimed of it by its headline.
 */
export function claimNews(document: Document, blocks: readonly Block[]): void {
  const {data} = document
  if (!isNews(document, blocks)) return
  data.genre = 'article'
  data.claims = data.claims?.filter(({field, by}) => field !== 'issuers' || by !== 'title') ?? []
}

function isNews(document: Document, blocks: readonly Block[]): boolean {
  const {genre} = document.data
  const [first = '', second = ''] = blocks.filter(isText).map(textOf)
  // A second headline may have the stops of a sentence, too.
  const form = newsLead(first) ?? (first.length > longestHeadline ? null : newsLead(second))
  if (form === null || (genre && opensWithDay.has(genre))) return false
  // An agency sends out papers, too, and these may tell a day with its year first.
  if (form !== 'recent' && genre && genre !== 'article') return false
  return !isPaper(document, blocks)
}

/** Characters of a second headline. */
const longestHeadline = 30

/** Whether a block is a paragraph of the text: also what stands for the title of a text that has none. */
function isText(block: Block): boolean {
  const {role} = block.data
  return (!role || role === 'title') && hasStops(textOf(block))
}

/** （2024年6月20日某区第九届人大常委会第三次会议通过）, which a paper alone has, wherever news print it. */
const passage = /[（(]\s?\d{4}\s?年[^（()）]{10,120}通过[）)]/

/** Whether a document has the form of a paper: addressed, signed, numbered, passed or in articles. */
function isPaper(document: Document, blocks: readonly Block[]): boolean {
  if (isClaimed(document, 'documentNumber') || isClaimed(document, 'dates.passed')) return true
  return blocks.some(
    (block) =>
      block.data.role === 'salutation' ||
      block.data.role === 'signature' ||
      passage.test(textOf(block)) ||
      blockMark(block)?.unit === 'article'
  )
}
