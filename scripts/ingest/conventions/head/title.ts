import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {firstLine, lastLine, textOf} from '../../engine/tree/blocks.ts'
import type {ContentsEntry} from '../document-data.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'
import {isOrgan, parseSpeaker} from '../lexicon/organs.ts'
import {endsSentence, printWidth, unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {findHeads} from '../split/heads.ts'
import {readCatalogueLine} from './catalogue.ts'
import {headLineOf} from './lines.ts'

/** Which blocks of a document are its title: `start` to `end`, `end` excluded. */
export interface TitleSpan {
  start: number
  end: number
}

/** The title stands among so many lines at the front. */
const searched = 30
const longestTitle = 4
const widestLine = 46
/** A line that names a genre and what it is about may be a whole title. */
const widestTitle = 100

/**
 * The title of a document that no contents list names: where the catalogue
 * above it says how it reads, the lines that read so, else the lines at the
 * front that look most like one; but what its format says is its widest heading, is it. `null`
 * where nothing does.
 *
 * @param siteHead lines above a saved page, which often name its title
 * @param words of the archive
 */
export function findTitle(
  blocks: readonly Block[],
  catalogued: string | null,
  siteHead: readonly string[] = [],
  words?: ArchiveWords
): TitleSpan | null {
  if (catalogued !== null) {
    const entry: ContentsEntry = {title: catalogued, page: null, below: [], lines: []}
    const [head] = findHeads([entry], blocks.slice(0, searched))
    if (head) return head
  }
  const marked = markedTitle(blocks)
  if (marked) return marked
  let best: {span: TitleSpan; score: number} | null = null
  const front = frontOf(blocks)
  for (let start = 0; start < front.length; start++) {
    for (let end = start + 1; end <= Math.min(start + longestTitle, front.length); end++) {
      const last = front[end - 1]
      if (
        !last ||
        !mayBeTitle(textOf(last), words) ||
        (end - 1 > start && isWholeAbove(front.slice(start, end - 1), textOf(last), words)) ||
        (end - 1 > start && !isNextTo(front[end - 2], last))
      )
        break
      const score = scoreOf(front, blocks[end], {start, end}, siteHead, words)
      if (!best || score > best.score) best = {span: {start, end}, score}
    }
  }
  return best && best.score > 0 ? best.span : announcementOf(front)
}

/** The one heading of the first level at the front, where the format tells the levels of headings. */
function markedTitle(blocks: readonly Block[]): TitleSpan | null {
  const start = blocks.findIndex(({data}) => data.hints?.level === 1)
  const isOnly = blocks.every(({data}, at) => at === start || data.hints?.level !== 1)
  return start !== -1 && start < searched && isOnly ? {start, end: start + 1} : null
}

/** The masthead of an announcement is its title where nothing else is: 某某会公告 */
function announcementOf(front: readonly Block[]): TitleSpan | null {
  const start = front.findIndex((block) => {
    const text = unspaced(textOf(block))
    return headLineOf(text) === 'masthead' && genreOf(text) === 'notice'
  })
  return start === -1 ? null : {start, end: start + 1}
}

/** Whether nothing was taken out between two blocks. */
function isNextTo(block: Block | undefined, next: Block): boolean {
  return block !== undefined && firstLine(next) - lastLine(block) === next.data.gap + 1
}

/** The blocks before the text proper. */
function frontOf(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex((block, at) => {
    const text = textOf(block)
    const sentence = endsSentence(text) && printWidth(text) > 50
    return at >= searched || sentence || headLineOf(text) === 'salutation' || markOf(text) !== null
  })
  return end === -1 ? blocks.slice(0, searched) : blocks.slice(0, end)
}

function mayBeTitle(text: string, words?: ArchiveWords): boolean {
  const isWhole = text.includes('关于') && genreOf(text, words) !== null
  return (
    printWidth(text) <= (isWhole ? widestTitle : widestLine) &&
    /\p{Script=Han}/u.test(text) &&
    !/^[（(][^（()）]*[）)]$/.test(text) &&
    !/[。；]|[：:，,]$/.test(text) &&
    headLineOf(text) === null &&
    parseLabelled(text) === null &&
    readCatalogueLine(text, words) === null
  )
}

/** Whether lines are a whole title and the next is one by itself: the same again or its front, or that of a letter about it. */
function isWholeAbove(above: readonly Block[], next: string, words?: ArchiveWords): boolean {
  const title = above.map((block) => textOf(block)).join('')
  const isAgain = bare(next).length >= 6 && bare(title).startsWith(bare(next))
  if (isAgain && (genreOf(title, words) !== null || bare(title) === bare(next))) return true
  return genreOf(title, words) !== null && next.startsWith('关于') && genreOf(next, words) !== null
}

function scoreOf(
  front: readonly Block[],
  next: Block | undefined,
  {start, end}: TitleSpan,
  siteHead: readonly string[],
  words?: ArchiveWords
): number {
  const lines = front.slice(start, end).map((block) => textOf(block))
  const title = unspaced(lines.join(''))
  if (title.length < 4) return 0
  const following = next ? textOf(next) : ''
  const form = next ? headLineOf(following) : null
  const introduced =
    (form !== null && form !== 'caption') ||
    parseSpeaker(following) !== null ||
    isOrgan(following, words)
  const unexplained = front
    .slice(0, start)
    .filter((block) => mayBeTitle(textOf(block), words)).length
  let score = 2
  if (genreOf(title, words)) score += 6
  if (/^关于|[区市县省州旗会府院委局室厅处]关于/.test(title)) score += 2
  if (introduced) score += 2
  if (siteHead.some((line) => bare(line).includes(bare(title)))) score += 3
  if (parseSpeaker(lines.at(-1) ?? '')) score -= 6
  if (lines.length === 1 && isOrgan(title, words)) score -= 2
  return score - unexplained * 1.5 - (end - start) * 0.75
}
