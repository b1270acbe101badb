import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {endsSentence, leavesOpen, unspaced} from '../lexicon/punctuation.ts'
import {isNextTo, type TitleSpan} from './title-lines.ts'

/** What a line of its own has of the last word of a title: 关于修桥的通│知 */
const tail = /^\p{Script=Han}{1,3}$/u
/** The word that a title ends with, cut. */
const cut = /的\p{Script=Han}{0,3}$/u

/** 某区九届人大四次会议│将于3月25日召开: a headline that names a meeting, and below it what becomes of that. */
const meets = /^(?:将|[在于今昨明]).{0,14}(?:召开|举行|开幕|闭幕)$/

/** Lines that a title goes on over. */
const most = 3

/** A title with the lines below it that its last word, or a quotation that it leaves open, goes on with. */
export function withTail(
  blocks: readonly Block[],
  span: TitleSpan | null,
  words?: ArchiveWords
): TitleSpan | null {
  if (!span) return null
  const lines = blocks.slice(span.end - 1, span.end + most)
  let text = unspaced(blocks.slice(span.start, span.end).map(textOf).join(''))
  for (const [at, next] of lines.entries()) {
    const above = lines[at - 1]
    if (!above) continue
    const rest = unspaced(textOf(next))
    if (next.data.gap > 0 || !isNextTo(above, next) || endsSentence(rest)) break
    if (breaksWord(text, rest, words)) return {...span, end: span.end + at}
    if (!leavesOpen(text)) break
    text += rest
    if (!leavesOpen(text) && endsInGenre(text, words)) return {...span, end: span.end + at}
  }
  return span
}

/** Whether the word that a title ends with goes on, or stands below it: 的通│知, 方案│的通知 */
function breaksWord(text: string, rest: string, words?: ArchiveWords): boolean {
  if (/^(?:[（(]第?\d{1,6}号[）)])?的\p{Script=Han}{2,4}$/u.test(rest))
    return endsInGenre(rest, words)
  if (/会议?$/.test(text) && meets.test(rest)) return true
  const end = cut.exec(text)?.[0]
  if (end === undefined || !tail.test(rest)) return false
  return !endsInGenre(text, words) && endsInGenre(text + rest, words)
}

/** Whether a title ends with the word for what it is of: 关于印发《…》的通知 */
function endsInGenre(title: string, words?: ArchiveWords): boolean {
  const end = /的\p{Script=Han}{1,6}$/u.exec(title)?.[0]
  return end !== undefined && genreOf(`关于修桥${end}`, words) !== null
}
