import type {Kind} from '../../../../src/schema/kinds.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {headLineOf} from '../head/lines.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {genreOf} from '../lexicon/genre.ts'
import {markOf} from '../lexicon/marks.ts'
import {
  isHeadline,
  isTranscript,
  newsLead,
  opensWithReporter,
  tellsOfMeeting
} from '../lexicon/news.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {isClaimed} from './claim.ts'

/** Kinds of papers that open with a day, too. */
const opensWithDay: ReadonlySet<Kind> = new Set<Kind>(['minutes', 'notice', 'reply', 'personnel'])

/**
 * Know news by how it begins, whatever its headline ends in: 县法院工作报告获全票通过, 表决通过…办法草案;
 * what has no headline also by how it tells of a meeting. Those of whom it tells issued nothing and
 * passed nothing here. What prints who says what at a meeting is a record of it.
 *
 * Afterwards: the genre of news is `article`, and no issuer is claimed of it by its headline, nor by
 * the meeting with which one of its paragraphs opens.
 */
export function claimNews(document: Document, blocks: readonly Block[]): void {
  const {data} = document
  const texts = blocks.filter(isText).map(textOf).slice(0, opening)
  const {title = ''} = data.meta
  // What stands for the title of a text that has none is its first sentence.
  const named = hasStops(title) ? null : genreOf(title, data.words)
  const lines = blocks.slice(0, opening * 2).map(textOf)
  // A paper has a number; one who signs news may, too.
  const states =
    data.genre == null &&
    data.meta.titleFrom !== 'first-line' &&
    isHeadline(title) &&
    !isClaimed(document, 'documentNumber')
  if (named === null && isTranscript(lines)) data.genre = 'record'
  else if (states || (isNews(texts, data.genre ?? null, named) && !isPaper(document, blocks))) {
    data.genre = 'article'
    dropIssuers(document, ['title', 'publisher', 'text'])
  } else if (data.genre === 'article') dropIssuers(document, ['publisher'])
}

/** The body in a headline is whom news tell of, and the one above it who publishes them. */
function dropIssuers({data}: Document, sources: readonly string[]): void {
  data.claims =
    data.claims?.filter(({field, by}) => field !== 'issuers' || !sources.includes(by)) ?? []
}

/** So many paragraphs tell what a text is. */
const opening = 8

/** @param named the genre that the title names; `genre` may be told by a form that news quote */
function isNews(texts: readonly string[], genre: Kind | null, named: Kind | null): boolean {
  const [first = '', second = ''] = texts
  // A second headline may have the stops of a sentence, too.
  const isAbove = first.length <= longestHeadline || quotation.test(first.trim())
  const form = newsLead(first) ?? (isAbove ? newsLead(second) : null)
  if (named && opensWithDay.has(named)) return false
  // A page may print of itself what reads as a text, above what the press tells.
  if (named === null && texts.slice(0, chrome).some(opensWithReporter)) return true
  if (form === 'recent') return true
  // An agency sends out papers, too, and these may tell a day with its year first.
  if (form !== null) return named === null || named === 'article'
  // Rules tell of meetings in numbered paragraphs.
  const isNumbered = texts.filter((text) => markOf(text) !== null).length >= fewestLines
  return genre === null && !isNumbered && tellsOfMeeting(texts)
}

/** So many paragraphs may stand above them. */
const chrome = 4
/** What someone said, above news that begin with it. */
const quotation = /^“[^“”]{8,200}”$/
/** Characters of a second headline. */
const longestHeadline = 30

/** Whether a block is a paragraph of the text: also what stands for the title of a text that has none. */
function isText(block: Block): boolean {
  const {role} = block.data
  return (!role || role === 'title') && hasStops(textOf(block))
}

/** （2024年6月20日某区第九届人大常委会第三次会议通过）, which a paper alone has, wherever news print it. */
const passage = /[（(]\s?\d{4}\s?年[^（()）]{10,120}通过[）)]/

/** 时间：, 主持人：: what minutes print on lines of their own. */
const ofMinutes = /^(?:会议)?(?:时间|地点|主持人?|出席人?员?|列席人?员?|记录人?|议题)[:：]/
/** So many of them make minutes. */
const fewestLines = 2

/** Whether a title says that it is a report on something, and the line below it whose: those who inspected tell of days, too. */
function isReportOfBody({data: {meta, genre, claims = []}}: Document): boolean {
  const isReport =
    meta.title?.startsWith('关于') === true && (genre === 'report' || genre === 'opinion')
  return isReport && claims.some(({field, by}) => field === 'issuers' && by === 'byline')
}

/** Whether a document has the form of a paper: addressed, signed, numbered, passed, in articles, or minutes. */
function isPaper(document: Document, blocks: readonly Block[]): boolean {
  if (isClaimed(document, 'documentNumber') || isClaimed(document, 'dates.passed')) return true
  if (isReportOfBody(document)) return true
  const front = blocks.slice(0, opening * 2).map(textOf)
  if (front.some((text) => headLineOf(text) === 'salutation')) return true
  if (front.filter((text) => ofMinutes.test(simplified(unspaced(text)))).length >= fewestLines)
    return true
  return blocks.some(
    (block) =>
      block.data.role === 'signature' ||
      passage.test(textOf(block)) ||
      blockMark(block)?.unit === 'article'
  )
}
