import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {headLineOf} from '../head/lines.ts'
import {longestOrder, orderFrom} from '../head/order.ts'
import {isWholeTitle, isWhose, mayBeTitle, wideGap} from '../head/title-lines.ts'
import {findDate} from '../lexicon/dates.ts'
import {isNumberOfGazette} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {markOf} from '../lexicon/marks.ts'
import {isContentsHeading} from '../lexicon/contents-heading.ts'
import {parseNames} from '../lexicon/names.ts'
import {endsSentence, unspaced} from '../lexicon/punctuation.ts'
import {parseSpeaker} from '../lexicon/speaker.ts'

/** Where a paper begins by the form of its head, and where in it its title stands, `end` excluded. */
export interface PaperHead {
  first: number
  start: number
  end: number
  title: string
}

/** Lines that a title takes. */
const mostLines = 6
/** Lines below a title among which stands what tells that it is one: who speaks may stand above it. */
const mostBelow = 4
/** Lines of the text below the number of a paper. */
const mostAboveText = 3
/** Minutes open with a sentence, which begins with the day. */
const shortestOpening = 20

/**
 * The head of a paper that begins with a block: lines of a title that names a genre, and right below
 * it what only heads have: when it was passed or delivered, its number, or those whom it addresses.
 */
export function paperHeadAt(blocks: readonly Block[], first: number): PaperHead | null {
  const gazette = blocks[first] ? textOf(blocks[first]) : ''
  if (isNumberOfGazette(gazette) && hasText(blocks.slice(first + 1, first + 1 + mostAboveText)))
    return {first, start: first, end: first + 1, title: gazette}
  let title = ''
  for (let end = first + 1; end <= first + mostLines; end++) {
    const block = blocks[end - 1]
    if (!block) return null
    const text = textOf(block)
    if (!mayBeOfTitle(text) || (title !== '' && isApart(blocks[end - 2], block))) return null
    title += text
    const isNamed = genreOf(title) !== null || title.endsWith('名单')
    if (!isNamed || !isHeaded(blocks, end, title)) continue
    const start = belowColumn(blocks, first, end)
    const whole = end + marksBelow(blocks, end)
    return {first, start, end: whole, title: joined(blocks, start, whole)}
  }
  return null
}

/** （书面）, （草案）: what may stand in brackets below a title, and what of it is of the title. */
const bracketed = /^[（(][^（()）]{1,12}[）)]$/
const ofTitle = /(?:草案|稿|试行|修订|修正)/

function marksBelow(blocks: readonly Block[], end: number): number {
  const below = blocks[end] ? textOf(blocks[end]) : ''
  return bracketed.test(below) && ofTitle.test(below) ? 1 : 0
}

/** Where a title begins whose first line is none of it: the column of a journal, 会议文件之三. */
function belowColumn(blocks: readonly Block[], first: number, end: number): number {
  const line = joined(blocks, first, first + 1)
  const isColumn = !isWhose(line) && !/关于|[和与]$/.test(line)
  return isColumn && isWholeTitle(joined(blocks, first + 1, end)) ? first + 1 : first
}

function joined(blocks: readonly Block[], start: number, end: number): string {
  return blocks.slice(start, end).map(textOf).join('')
}

/** Whether a line may be one of a title; 某区人大常委会公告 is a title and a masthead. */
function mayBeOfTitle(text: string): boolean {
  const isTitle = mayBeTitle(text) || headLineOf(text) === 'masthead'
  if (parseSpeaker(text) !== null) return false
  const areNames = genreOf(text) === null && (parseNames(text)?.names.length ?? 0) > 1
  return (
    isTitle && markOf(text) === null && !areNames && !isAttachmentMark(text) && !isFileMark(text)
  )
}

/** 附件1, 附：: what stands below belongs to the paper above. */
export function isAttachmentMark(text: string): boolean {
  return /^附[件录表图]?\d{0,2}[:：]?$/.test(unspaced(text))
}

/** 某会议文件（3）, 会议文件之三: the number of a paper among those of a session. */
export function isFileMark(text: string): boolean {
  return /文件(?:之|第)?[（(]?[\d一二三四五六七八九十]{1,4}[）)]?号?$/.test(unspaced(text))
}

/** Whether a page was turned between two lines, or much space stands there. */
function isApart(above: Block | undefined, {data}: Block): boolean {
  return data.gap >= wideGap || data.hints?.page !== above?.data.hints?.page
}

function isHeaded(blocks: readonly Block[], end: number, title: string): boolean {
  const below = blocks.slice(end, end + mostBelow).map((block) => textOf(block))
  for (const [at, text] of below.entries()) {
    const form = headLineOf(text)
    if (beginsNorm(text)) return genreOf(title) === 'regulation'
    // What a government passes is issued by the paper that stands above it.
    if (form === 'adopted') return !text.includes('政府')
    if (form === 'delivered' || isOrder(blocks, end + at)) return true
    if (form === 'number') return hasText(blocks.slice(end + at + 1, end + at + 1 + mostAboveText))
    if (form === 'salutation') return isWholeTitle(title)
    const isSpeaker = parseSpeaker(text) !== null
    const isMark = bracketed.test(text)
    if (isMark && ofTitle.test(text) && isWholeTitle(title)) return true
    if (genreOf(title) === 'minutes' && findDate(text)?.start === 0)
      return text.length > shortestOpening
    if (form !== 'date' && form !== 'subtitle' && !isSpeaker && !isMark) return false
  }
  return false
}

/** Whether an order begins with a block. */
function isOrder(blocks: readonly Block[], at: number): boolean {
  return orderFrom(blocks.slice(at, at + longestOrder)).length > 0
}

/** 目录, 第一章, 第一条: a text in articles begins. */
function beginsNorm(text: string): boolean {
  const mark = markOf(text)
  const isUnit = mark?.unit === 'chapter' || mark?.unit === 'article' || mark?.unit === 'part'
  return isContentsHeading(text) || (isUnit && mark.number === 1)
}

/** Whether a text begins: with whom it addresses, or a sentence. */
function hasText(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    const text = textOf(block)
    return headLineOf(text) === 'salutation' || endsSentence(text) || text.length > 30
  })
}
