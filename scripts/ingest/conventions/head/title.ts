import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {leavesOpen, unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {parseSpeaker} from '../lexicon/speaker.ts'
import {cataloguedTitle} from './catalogued-title.ts'
import {titleBelowContents} from './contents-title.ts'
import {titleAboveSalutation} from './letter-title.ts'
import {isAboveNews} from './headlines.ts'
import {headLineOf} from './lines.ts'
import {
  closesOnly,
  isBelowColumns,
  isCopyInForm,
  isOneOfMany,
  isParted,
  isRestOfNote,
  isRowOfMenu,
  linesOfParagraphs
} from './no-title.ts'
import {type IsUnrelated, unrelatedTo} from './unrelated.ts'
import {isWholeAbove, isWholeBelow, namesKindOf} from './whole-title.ts'
import {ownTitle} from './own-title.ts'
import {markedTitle, underlinedTitle} from './marked-title.ts'
import {promulgatedTitle} from './promulgated.ts'
import {titleOfSection} from './section-title.ts'
import {isColumnName, isPrintedAgain, lengthPenalty, unexplained} from './title-penalty.ts'
import {withTail} from './title-tail.ts'
import {
  frontOf,
  genreAlone,
  isApart,
  isHeadline,
  isNextTo,
  isWholeTitle,
  isWhose,
  longestTitle,
  mayBeTitle,
  type TitleSpan
} from './title-lines.ts'

export type {TitleSpan} from './title-lines.ts'

/** What a page prints around a document: lines above it, and those right above where and when it is from. */
export interface Around {
  siteHead?: readonly string[]
  abovePress?: ReadonlySet<Block>
}

/**
 * The title of a document that no contents list names: that of the norm that an order above it makes
 * public; else, where the catalogue above it says how it reads, the lines that read so, else the lines
 * at the front that look most like one; but what its format says is its widest heading, is it. Where
 * a page prints a title above that of the document, the document's own counts. `null` where nothing
 * looks like one.
 *
 * @param words of the archive
 */
export function findTitle(
  blocks: readonly Block[],
  catalogued: string | null,
  {siteHead = [], abovePress = new Set()}: Around = {},
  words?: ArchiveWords
): TitleSpan | null {
  const promulgated = promulgatedTitle(blocks)
  if (promulgated) return promulgated
  const front = frontOf(blocks)
  const found =
    cataloguedTitle(blocks, catalogued, words) ??
    markedTitle(blocks) ??
    underlinedTitle(blocks) ??
    likeliestTitle(blocks, front, {siteHead, abovePress}, words)
  const first = withTail(blocks, found, words)
  const announcement = announcementOf(front)
  if (
    !first ||
    (announcement && announcement.end <= first.start && !namesGenre(blocks, first, words))
  )
    return (
      announcement ??
      genreAlone(front) ??
      titleBelowLead(blocks, words) ??
      titleAboveSalutation(blocks, words) ??
      titleBelowContents(blocks, words) ??
      titleOfSection(blocks)
    )
  return ownTitle(blocks, front, first, words)
}

/** 文件详情如下：, 通知全文如下： */
const quoting = /(?:全文|原文|详情|文件|通知|内容)(?:详情|全文|内容)?如下[:：]$/
/** What a page says of a paper before it prints it takes so many blocks. */
const longestLead = 12

/** The title of a paper that a page prints in full below what it says of it. */
function titleBelowLead(blocks: readonly Block[], words?: ArchiveWords): TitleSpan | null {
  const at = blocks
    .slice(0, longestLead)
    .findIndex((block) => quoting.test(unspaced(textOf(block))))
  if (at === -1) return null
  const span = findTitle(blocks.slice(at + 1), null, {}, words)
  return span?.start === 0 ? {start: at + 1, end: span.end + at + 1} : null
}

function namesGenre(blocks: readonly Block[], {start, end}: TitleSpan, words?: ArchiveWords) {
  const title = blocks.slice(start, end).map(textOf).join('')
  return genreOf(title, words) !== null
}

/** The masthead of an announcement is its title where nothing else is: 某某会公告 */
function announcementOf(front: readonly Block[]): TitleSpan | null {
  const start = front.findIndex((block) => {
    const text = unspaced(textOf(block))
    return headLineOf(text) === 'masthead' && genreOf(text) === 'notice'
  })
  if (start === -1) return null
  const [above, own] = [front[start - 1], front[start]]
  const isCut = above && own && isNextTo(above, own) && beginsInMeeting.test(unspaced(textOf(own)))
  return {start: isCut && isWhose(textOf(above)) ? start - 1 : start, end: start + 1}
}

/** The rest of a name or a meeting that the line above begins: 某县第三届人民代表大会│第一次会议公告. */
const beginsInMeeting = /^(?:第[^，。]{1,4}次(?:会议|全)|常务委员会|代表大会)/

function likeliestTitle(
  blocks: readonly Block[],
  front: readonly Block[],
  around: Required<Around>,
  words?: ArchiveWords
): TitleSpan | null {
  let best: {span: TitleSpan; score: number} | null = null
  const isUnrelated = unrelatedTo(blocks)
  const paragraphs = linesOfParagraphs(blocks.slice(0, measured))
  for (let start = 0; start < front.length; start++) {
    for (let end = start + 1; end <= Math.min(start + longestTitle, front.length); end++) {
      const last = front[end - 1]
      if (
        !last ||
        (!mayBeTitle(textOf(last), words) &&
          !(around.abovePress.has(last) && isHeadline(textOf(last)))) ||
        (end - 1 > start && isWholeAbove(front.slice(start, end - 1), textOf(last), words)) ||
        (end - 1 > start && !isNextTo(front[end - 2], last)) ||
        (end - 1 > start && isApart(front.slice(start, end - 1), last, words)) ||
        (end - 1 > start && isParted(front.slice(start, end - 1), last, words)) ||
        isCopyInForm(front, end - 1)
      )
        break
      if (isWholeBelow(front.slice(start, end), words)) continue
      if (closesOnly(front.slice(start, end))) continue
      if (isRestOfNote(front[start - 1])) continue
      if (isRowOfMenu(front, start)) continue
      const [first] = front.slice(start)
      const text = front.slice(start, end).map(textOf).join('')
      // What names no kind is of the text, and so is its first line.
      const isOfText =
        !isUnrelated(text) && !(end - start > 1 && first && isUnrelated(textOf(first)))
      const paragraph = first && paragraphs.get(first)
      const isNamed = genreOf(text, words) !== null || isPassedList(text, blocks[end])
      if (!isNamed && (paragraph || !isOfText)) continue
      const above = front[start - 1]
      const isRest = paragraph === 'opens' || (above !== undefined && paragraphs.has(above))
      if (isRest && !isWholeTitle(text, words)) continue
      const below = blocks.slice(end, end + 2)
      if (below[0] && namesKindOf(text, textOf(below[0]), words)) continue
      const score = scoreOf(front, below, {start, end}, {...around, isUnrelated}, words)
      if (!best || score > best.score) best = {span: {start, end}, score}
    }
  }
  return best && best.score > 0 && !isOneOfMany(front, best.span, words) ? best.span : null
}

/** Whether lines are the title of a list of people, of which the next line tells who passed it. */
function isPassedList(text: string, below: Block | undefined): boolean {
  return /名[单單]$/.test(text) && below !== undefined && headLineOf(textOf(below)) === 'adopted'
}

/** So many blocks tell to what width lines are broken. */
const measured = 60

function scoreOf(
  front: readonly Block[],
  below: readonly Block[],
  {start, end}: TitleSpan,
  {siteHead, abovePress, isUnrelated}: Required<Around> & {isUnrelated: IsUnrelated},
  words?: ArchiveWords
): number {
  const lines = front.slice(start, end).map((block) => textOf(block))
  const title = unspaced(lines.join(''))
  // 嘉奖令 is one; 的决定 is the rest of one.
  if (title.length < (/\p{Script=Han}{2}令$/u.test(title) ? 3 : 4)) return 0
  const [next] = below
  const following = next ? textOf(next) : ''
  const form = next ? headLineOf(following) : null
  const introduced =
    (form !== null && form !== 'caption') ||
    parseSpeaker(following) !== null ||
    isOrgan(following, words)
  const genre = genreOf(title, words)
  if (genre === null && lines.length === 1 && (isOrgan(title, words) || area.test(title))) return 0
  const isOfSite = siteHead.some((line) => bare(line).includes(bare(title)))
  const isColumn = !introduced && !isOfSite && isColumnName(front, {start, end})
  if (genre === null && isColumn) return 0
  const isOpen = leavesOpen(title) || (title.endsWith('——') && form !== 'delivered')
  let score = isOpen ? -4 : 2
  if (genre) score += 6
  if (/^关于|[区市县省州旗会府院委局室厅处议]关于/.test(simplified(title))) score += 2
  const isNews = genre === null && end - start === 1 && isBelowColumns(front, start, words)
  const [last] = front.slice(start)
  if (introduced) score += 2
  else if (isNews && last && (abovePress.has(last) || isAboveNews(below, words))) score += 2
  if (isOfSite || (genre === null && isPrintedAgain(front, {start, end}))) score += 3
  if (lines.some((line) => parseSpeaker(line) !== null)) score -= 6
  const isWhole = genre !== null && title.startsWith('关于')
  const most = isWhole ? mostAboveWhole : mostUnexplained
  return (
    score -
    Math.min(unexplained(front, start, isUnrelated, words), most) -
    lengthPenalty(end - start)
  )
}

/** The name of an area alone, which a gazette prints above its papers. */
const area = /^\p{Script=Han}{2,10}(?:[省市县州盟]|自治区|行政区|行政區)$/u

/** However long a menu is, a title below it is one. */
const mostUnexplained = 5
/** The same of a title that says by its form that it is whole: 关于…的公告. */
const mostAboveWhole = 3
