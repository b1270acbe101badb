import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {newsLead} from '../lexicon/news.ts'
import {bare} from '../lexicon/similarity.ts'
import {isCutOff, mayBeTitle} from './title-lines.ts'

/** Whether news begin right below a title, or below a second headline. */
export function isAboveNews([next, after]: readonly Block[], words?: ArchiveWords): boolean {
  if (!next) return false
  const text = textOf(next)
  if (newsLead(text) !== null) return true
  const isHeadline = mayBeTitle(text, words) && genreOf(text, words) === null
  return isHeadline && after !== undefined && newsLead(textOf(after)) !== null
}

/** What pages print behind a title: -某某平台; ——副题 is of the title. */
const siteBehind = /^\s{0,3}(?:[-_|｜]|[–—](?![–—]))\s{0,3}\p{Script=Han}{2,12}$/u

/** Whether a print has nothing more than a title but what a page adds behind it. */
export function hasSiteBehind(print: string, title: string): boolean {
  const [long, short] = [print.trim(), title.trim()]
  return long.startsWith(short) && siteBehind.test(long.slice(short.length))
}

const saying = /时?(?:强调|指出|要求|表示)$/

/** Whether lines are a title that names no kind of paper, once more, and below it a second headline. */
export function addsHeadline(
  lines: readonly Block[],
  known: string,
  words?: ArchiveWords
): boolean {
  const [first = '', ...rest] = lines.map(textOf)
  // 某某在调研防汛工作时强调, above what was said there.
  if (saying.test(bare(first)) && bare(first).replace(saying, '') === bare(known)) return true
  if (bare(first) !== bare(known) || isCutOff(known)) return false
  return (genreOf([first, ...rest].join(''), words) ?? 'article') === 'article'
}
