import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isNumberOfGazette} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {isOrgan, organsIn} from '../lexicon/organs.ts'
import {leavesOpen, unspaced} from '../lexicon/punctuation.ts'
import {bare, bigrams, similarity} from '../lexicon/similarity.ts'
import {isBelowSheet} from './form-title.ts'
import {addsHeadline, hasSiteBehind} from './headlines.ts'
import {headLineOf} from './lines.ts'
import {isBelowFullName} from './own-level.ts'
import {
  beginsAgain,
  beginsWithSubject,
  isApart,
  isCutOff,
  isNextTo,
  isWholeTitle,
  isWhose,
  longestTitle,
  mayBeTitle,
  type TitleSpan,
  wideGap
} from './title-lines.ts'

/**
 * The document's own title where a page prints one above it, over the whole of its lines: a second,
 * fuller print further down, or a title of its own below what the page prints about it.
 *
 * @param front the blocks before the text
 * @param found the first title
 */
export function ownTitle(
  blocks: readonly Block[],
  front: readonly Block[],
  found: TitleSpan,
  words?: ArchiveWords
): TitleSpan {
  const title = textIn(blocks, found)
  let own = found
  for (const span of titlesBelow(front, found.end, words)) {
    const text = textIn(blocks, span)
    const known = textIn(blocks, own)
    const more = bare(text).length - bare(known).length
    const isApart = own.end < span.start && !hasHeadBetween(blocks, own, span)
    const isFuller =
      more === 0
        ? isApart
        : more > 0
          ? !addsHeadline(blocks.slice(span.start, span.end), known, words) &&
            isFullerThan(text, known, words)
          : isOwnPart(text, known, words)
    const isOwn = isPrintOf(text, title)
      ? isFuller
      : isOther(blocks, found, span, words) ||
        isOfSubject(blocks, found, span, words) ||
        isBelowSheet(blocks, found, span, words)
    if (isOwn) own = span
  }
  return withIssuers(blocks, belowNumber(blocks, own, words), words)
}

/** The line below the number by which a paper is called, where that was found for its title and is followed by one. */
function belowNumber(blocks: readonly Block[], own: TitleSpan, words?: ArchiveWords): TitleSpan {
  const next = blocks[own.end]
  const isNumber = isNumberOfGazette(unspaced(textIn(blocks, own)))
  if (!isNumber || !next || !mayBeTitle(textOf(next), words)) return own
  return {start: own.end, end: own.end + 1}
}

/** Whether a longer print has more of the title: whose it is, or what another print lost. */
function isFullerThan(text: string, known: string, words?: ArchiveWords): boolean {
  const [whole, part] = [bare(text), bare(known)]
  if (genreOf(text, words) === null && genreOf(known, words) !== null) return false
  // Below a title stands whose it is, on a line of its own.
  if (whole.startsWith(part) && isOrgan(whole.slice(part.length), words)) return false
  if (!whole.endsWith(part)) return true
  // A site names who issued a norm above its title; that is no part of it.
  const isOpen = beginsWithSubject.test(part) || /^\d{4}年/.test(part)
  return isOpen && isWhose(whole.slice(0, -part.length), words)
}

/** Whether what a print has more than one below it is of the page: the column, the year or the site around the title. */
function isOwnPart(text: string, known: string, words?: ArchiveWords): boolean {
  const [whole, part] = [bare(known), bare(text)]
  const [kind, other] = [genreOf(text, words), genreOf(known, words)]
  if (hasSiteBehind(known, text)) return true
  if (kind === null || (other !== null && other !== kind)) return false
  if (kind !== 'regulation' && !isWholeTitle(text, words)) return false
  const at = whole.indexOf(part)
  return at === 0 || (at > 0 && !isWhose(whole.slice(0, at), words))
}

/** Whether a head goes on between two prints of a title: then it is that of the first. */
function hasHeadBetween(blocks: readonly Block[], above: TitleSpan, below: TitleSpan): boolean {
  return blocks.slice(above.end, below.start).some((block) => headLineOf(textOf(block)) !== null)
}

/** Two prints of one title differ in so little. */
const leastAlike = 0.88

/** Whether two texts are prints of one title: alike, or one the end of the other, without its issuer. */
export function isPrintOf(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 6) return short === long
  if (short.length * 2 > long.length && (long.endsWith(short) || long.startsWith(short)))
    return true
  const [inner, outer] = short === a ? [one, other] : [other, one]
  // A page may print where it lies in front of a title, and its day in brackets behind it.
  const whole = bare(outer.replace(/[（(][^（()）]*[）)]\s*$/, ''))
  if (whole.length < long.length && whole.endsWith(short)) return short.length * 2 > whole.length
  // A page may print the year in front of a title, and 全文 behind it.
  if (short.length * 2 > long.length && long.includes(short) && genreOf(outer) === null)
    return genreOf(inner) !== null
  return genreOf(one) === genreOf(other) && similarity(bigrams(a), bigrams(b)) >= leastAlike
}

/** The spans below a title that may be one, too. */
function titlesBelow(
  front: readonly Block[],
  from: number,
  words: ArchiveWords | undefined
): TitleSpan[] {
  const spans: TitleSpan[] = []
  for (let start = from; start < front.length; start++) {
    for (let end = start + 1; end <= Math.min(start + longestTitle, front.length); end++) {
      const [above, last] = [front[end - 2], front[end - 1]]
      if (!last || !mayBeTitle(textOf(last), words)) break
      if (end - 1 > start && !isNextTo(above, last)) break
      if (end - 1 > start && isApart(front.slice(start, end - 1), last, words)) break
      if (end - 1 > start && isWholeBehind(front.slice(start, end - 1), last, words)) break
      spans.push({start, end})
    }
  }
  return spans
}

/** Whether a line is a title by itself, below lines that are one. */
function isWholeBehind(above: readonly Block[], last: Block, words?: ArchiveWords): boolean {
  const [title, text] = [above.map(textOf).join(''), textOf(last).trim()]
  if (beginsAgain(above, text)) return true
  return text.startsWith('关于') && genreOf(text, words) !== null && genreOf(title, words) !== null
}

/** Whether a title is another one, below what a page prints, and right above the text or the rest of a head. */
function isOther(
  blocks: readonly Block[],
  found: TitleSpan,
  span: TitleSpan,
  words: ArchiveWords | undefined
): boolean {
  const [last, first, next] = [blocks[found.end - 1], blocks[span.start], blocks[span.end]]
  if (!first || !next || isNextTo(last, first) || hasHeadBetween(blocks, found, span)) return false
  const form = headLineOf(textOf(next))
  const isIntroduced = form === 'salutation' || form === 'number' || form === 'adopted'
  const text = textIn(blocks, span)
  return isIntroduced && text.includes('关于') && isWholeTitle(text, words)
}

/** Two titles of one subject are so much alike. */
const leastOfSubject = 0.5

/**
 * Whether one line below the title of a page is the paper's own one, of the same genre and about the
 * same: 2024年某省某县招聘教师公告, and 某县2024年3月公开招聘教师公告.
 */
function isOfSubject(
  blocks: readonly Block[],
  found: TitleSpan,
  span: TitleSpan,
  words: ArchiveWords | undefined
): boolean {
  const [one, other] = [textIn(blocks, found), textIn(blocks, span)]
  const genre = genreOf(other, words)
  const [last, first] = [blocks[found.end - 1], blocks[span.start]]
  const isLine = found.end - found.start === 1 && span.end - span.start === 1
  if (
    !isLine ||
    !first ||
    !isNextTo(last, first) ||
    genre === null ||
    genre !== genreOf(one, words)
  )
    return false
  return similarity(bigrams(bare(one)), bigrams(bare(other))) >= leastOfSubject
}

/** A title with the lines above it that name who else issued it. */
function withIssuers(blocks: readonly Block[], span: TitleSpan, words?: ArchiveWords): TitleSpan {
  let {start} = span
  for (; start > 0; start--) {
    const [above, first] = [blocks[start - 1], blocks[start]]
    if (!above || !first || !isNextTo(above, first)) break
    if (isCutAbove(textOf(above), textIn(blocks, {start, end: span.end}), words)) continue
    if (isYear(textOf(above))) continue
    if (!isWhose(textOf(above), words)) break
    const title = unspaced(textIn(blocks, {start, end: span.end}))
    if (isBelowFullName(textOf(above), title, words)) break
    // A site prints on a line of its own, with wide space around it, who issued what it shows.
    const isFront = beginsWithSubject.test(simplified(title)) && first.data.gap < wideGap
    const isJoint =
      isWholeTitle(title, words) &&
      ((first.data.gap < wideGap && signsWith(blocks, start - 1, span.end, words)) ||
        isColleague(textOf(above), title, first.data.gap))
    if (!isFront && !isJoint) break
  }
  return {start, end: span.end}
}

/** 2024年度, above a title that goes on below. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}年度?$/.test(unspaced(text))
}

/** Whether the line above a title is its front, as it ends where no line of another kind does: 某县人民政府关于 */
function isCutAbove(above: string, title: string, words?: ArchiveWords): boolean {
  if (!mayBeTitle(above, words)) return false
  return isCutOff(above) && !leavesOpen(above + title) && genreOf(above + title, words) !== null
}

/** Whether an office above a title is one of the same area as that of the title, on the line right above. */
function isColleague(above: string, title: string, gap: number): boolean {
  const name = unspaced(above)
  const isOffice =
    /(?:局|委员会|法院|检察院|支队|总队|大队)$/.test(name) && !name.endsWith('常务委员会')
  return gap === 0 && isOffice && name.slice(0, 2) === title.slice(0, 2) && !title.startsWith(name)
}

/** Whether a body signs below, too: else it is the name of a site above a title. */
function signsWith(
  blocks: readonly Block[],
  at: number,
  from: number,
  words: ArchiveWords | undefined
): boolean {
  const block = blocks[at]
  const name = block ? organsIn(textOf(block), words).join('') : ''
  if (name === '') return false
  return blocks.slice(from).some((other) => {
    const text = textOf(other)
    return unspaced(text) === name || organsIn(text, words).includes(name)
  })
}

function textIn(blocks: readonly Block[], {start, end}: TitleSpan): string {
  return blocks.slice(start, end).map(textOf).join('')
}
