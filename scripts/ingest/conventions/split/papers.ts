import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {headLineOf} from '../head/lines.ts'
import {longestOrder, orderFrom} from '../head/order.ts'
import {promulgatedTitle} from '../head/promulgated.ts'
import {isNumberOfGazette} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseNames} from '../lexicon/names.ts'
import {endsSentence, unspaced} from '../lexicon/punctuation.ts'
import {bare, bigrams} from '../lexicon/similarity.ts'
import {parseSpeaker} from '../lexicon/speaker.ts'
import {isAttachmentMark, isFileMark, paperHeadAt, type PaperHead} from './paper-head.ts'
import {isSigned, isSlogan, wideGap} from '../head/title-lines.ts'
import {createNamed, nameOf} from './named-titles.ts'

/** Lines at the top of a page above the title of a paper: the column of a journal, the number of a paper. */
const mostAbove = 3

/** Lines of an order, of what a page prints below it, and of the title of the norm. */
const longestFront = 60

/**
 * Where papers begin that a source without a contents list prints one below the other: with a head,
 * below the end of the paper above or on a new page. What a paper issues, makes public or passes on
 * is a part of it, as are its attachments.
 */
export function findPapers(blocks: readonly Block[]): PaperHead[] {
  const found: PaperHead[] = []
  const isBelowEpigraph = epigraph.test(unspaced(blocks[0] ? textOf(blocks[0]) : ''))
  let above: PaperHead | null = null
  let named = createNamed()
  for (const [at, block] of blocks.entries()) {
    const head = nextHead(blocks, at, above)
    if (head && above === null && !(named.hasSentence() && isApart(head))) above = head
    else if (head && above && isBelowMasthead(blocks, above, head)) {
      above = {...head, first: above.first}
      if (found.length > 0) found[found.length - 1] = above
    } else if (head && !isPartOf(head, above, named.titles())) {
      found.push(head)
      above = head
      named = createNamed()
    }
    if (!isSlogan(textOf(block)) && !(isBelowEpigraph && above === null)) named.add(textOf(block))
  }
  return found
}

/** What papers of a decade have at their head, with a sentence below it. */
const epigraph = /^[【《]?(?:毛主席语录|毛泽东语录|最高指示)[】》]?[:：]?$/

function nextHead(blocks: readonly Block[], at: number, above: PaperHead | null): PaperHead | null {
  if ((above && isInHead(blocks, at, above)) || !mayBegin(blocks, at)) return null
  const paper = paperHeadAt(blocks, at)
  const head = paper && withNorm(blocks, paper)
  const mark = blocks[at - 1]
  return head && mark && isFileMark(textOf(mark)) ? {...head, first: at - 1} : head
}

/** Whether a block is of the head of a paper, or of the order below its title that makes public what it names. */
function isInHead(blocks: readonly Block[], at: number, {end}: PaperHead): boolean {
  if (at < end || at >= end + longestHistory + longestOrder) return at < end
  const below = blocks.slice(end, end + longestHistory)
  const notes = below.findIndex((block) => headLineOf(textOf(block)) !== 'adopted')
  const order = end + Math.max(notes, 0)
  return at < order + orderFrom(blocks.slice(order, order + longestOrder)).length
}

/** Lines between the masthead of minutes and their title: the number, the office and the day. */
const mostOfMasthead = 4

/** Whether a head stands below one of its kind that is a masthead: between them is no line of a text. */
function isBelowMasthead(
  blocks: readonly Block[],
  above: PaperHead,
  {first, title}: PaperHead
): boolean {
  const between = blocks.slice(above.end, first).map(textOf)
  if (between.length === 0 || between.length > mostOfMasthead) return false
  if (genreOf(title) !== 'minutes' || genreOf(above.title) !== 'minutes') return false
  return between.every((line) => {
    const form = headLineOf(line)
    return form === 'number' || form === 'date' || isSigned(line)
  })
}

/** Lines that tell when a norm was passed, between its title and the order. */
const longestHistory = 4

/** The head of an order goes down to the title of the norm that it makes public, which is that of the document. */
function withNorm(blocks: readonly Block[], head: PaperHead): PaperHead {
  if (headLineOf(head.title) !== 'masthead') return head
  const norm = promulgatedTitle(blocks.slice(head.start, head.end + longestFront))
  if (!norm) return head
  const [start, end] = [head.start + norm.start, head.start + norm.end]
  return {...head, start, end, title: blocks.slice(start, end).map(textOf).join('')}
}

/** Whether a paper is none with the lines above it that have no head: a letter and its form stand above the reply to it. */
function isApart({title}: PaperHead): boolean {
  return genreOf(title) !== 'reply'
}

/** Whether a paper may begin with a block: the one above ends with it, or a page was turned. */
function mayBegin(blocks: readonly Block[], at: number): boolean {
  const above = blocks[at - 1]
  const block = blocks[at]
  if (!above || !block) return true
  if (isAttachmentMark(textOf(above))) return false
  const text = textOf(above)
  return (
    block.data.gap >= wideGap ||
    endsSentence(text) ||
    headLineOf(text) === 'date' ||
    isFileMark(text) ||
    isBelowSigner(blocks, at) ||
    parseNames(text) !== null ||
    isTopOfPage(blocks, at)
  )
}

/** Lines between who signed a paper of a gazette and the number of the next one: ———, 葡文版本. */
const mostBetween = 3

/** Whether a line is the number of a paper of a gazette, and right above it somebody signed another one. */
function isBelowSigner(blocks: readonly Block[], at: number): boolean {
  if (!isNumberOfGazette(blocks[at] ? textOf(blocks[at]) : '')) return false
  const above = blocks.slice(Math.max(0, at - mostBetween), at)
  return above.some((block) => parseSpeaker(textOf(block)) !== null)
}

function isTopOfPage(blocks: readonly Block[], at: number): boolean {
  const pageOf = (index: number) => blocks[index]?.data.hints?.page
  const page = pageOf(at)
  if (page === undefined) return false
  for (let first = at; first >= Math.max(1, at - mostAbove); first--) {
    if (pageOf(first - 1) !== page) return true
    const line = blocks[first - 1]
    if (line && endsSentence(textOf(line))) return false
  }
  return false
}

/** Words by which a paper says that it passes another one on. */
const passesOn = /印发|转发|批转|公布|发布|颁布|下发|报送|征求/
/** Of a title that the paper above names with its own, so many of the pairs are in that. */
const mostShared = 0.7

/** Whether a paper is one that the paper above issues. Explanations and reports name what they are on. */
function isPartOf({title}: PaperHead, above: PaperHead | null, quoted: readonly string[]): boolean {
  const kind = above && genreOf(above.title)
  if (kind === 'explanation' || kind === 'report') return false
  const own = nameOf(title)
  if (quoted.some((each) => own.endsWith(each) || each.endsWith(own))) return true
  if (!above || !passesOn.test(above.title)) return false
  const carrier = bigrams(bare(above.title))
  const pairs = [...bigrams(own)]
  return pairs.filter((pair) => carrier.has(pair)).length >= pairs.length * mostShared
}
