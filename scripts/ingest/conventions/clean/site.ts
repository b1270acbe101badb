import {isMenu} from '../../engine/site-words/controls.ts'
import {plainOf} from '../../engine/site-words/plain.ts'
import {isTeaser} from '../../engine/site-words/related.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {headLineOf} from '../head/lines.ts'
import {onlyDate} from '../lexicon/dates.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {type Footer, footerOf} from './footers.ts'
import {limits, type Reason} from './limits.ts'
import {hasStops, mayBeOfDocument, opensDocument} from './sentence.ts'

type Reasons = ReadonlyMap<Block, Reason>

/** A breadcrumb stands among so many lines at the front. */
const searched = 60
/** A title stands again among so many lines below a breadcrumb. */
const repeated = 30

/**
 * What stands above the breadcrumb of a saved page is of the site, unless it is
 * most of the text; but only down to where a document has begun there, with a
 * title that stands nowhere else or with a line that no menu has. A date and a
 * labelled line stay, whatever they are above.
 */
export function siteHead(blocks: readonly Block[], reasons: Reasons): Block[] {
  const crumb = blocks
    .slice(0, searched)
    .findLastIndex((each) => reasons.get(each) === 'breadcrumb')
  const path = crumb === -1 ? menuIn(blocks) : crumb
  const above = blocks.slice(0, Math.max(path, 0)).filter((block) => !reasons.has(block))
  const below = blocks.slice(path + 1)
  if (above.length === 0 || lengthOf(above) > lengthOf(below)) return []
  const again = below.slice(0, repeated).map((block) => bare(textOf(block)))
  const isRepeated = (block: Block) =>
    isOfHead(textOf(block)) && again.includes(bare(textOf(block)))
  const begins = (block: Block, at: number) => {
    const text = textOf(block)
    const inMenu = at > 0 && at < above.length - 1 && unspaced(text).length <= 14
    return !isRepeated(block) && (opensDocument(text) || (isTitle(text) && !inMenu))
  }
  const start = above.findIndex(begins)
  return above.slice(0, start === -1 ? above.length : start).filter((block) => {
    const text = textOf(block)
    // A label without a value is a field of the page: 搜索热词：
    return isRepeated(block) || parseLabelled(text)?.value === '' || !mayBeOfDocument(text)
  })
}

/** A menu stands among so many lines at the front. */
const aboveMenu = 8

/** The menu at the top of a page, where no path is printed; -1 where there is none. */
function menuIn(blocks: readonly Block[]): number {
  return blocks.slice(0, aboveMenu).findIndex((block) => isMenu(textOf(block)))
}

/** Whether a line is of a head that a page prints twice: a title, or the note of a speech. */
function isOfHead(text: string): boolean {
  return !hasStops(text) && (isTitle(text) || headLineOf(text) === 'delivered')
}

function isTitle(text: string): boolean {
  return genreOf(text) !== null && unspaced(text).length >= 8
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + textOf(block).length, 0)
}

/**
 * The foot of a saved page: in its last part, lines of which each is a site's by
 * its own form. A line that may be a document's, too, counts only between
 * buttons or others of the site, or where these name the same body.
 */
export function siteFoot(blocks: readonly Block[], reasons: Reasons): Block[] {
  const isOfFoot = (block: Block) => reasons.has(block) || footerOf(textOf(block)) !== null
  const run = blocks.findLastIndex((block) => !isOfFoot(block)) + 1
  const last = Math.min(Math.ceil(blocks.length * 0.6), Math.max(1, blocks.length - 2))
  const teasers = teasersFrom(blocks.map(textOf))
  const start = Math.min(last, run || last, teasers || last)
  const lines = blocks.slice(start).map((block): Line => {
    const form = reasons.has(block) ? null : footerOf(textOf(block))
    return {block, form, isSite: form === 'certain' || reasons.get(block) === 'button'}
  })
  const owners = lines.filter(({form}) => form === 'certain').map(({block}) => bare(textOf(block)))
  if (owners.length > limits['site-footer'].lines) return []
  const above = reachedFrom(lines)
  const below = reachedFrom(lines.toReversed()).toReversed()
  const owned = reachedFrom(lines.map((line) => ({...line, isSite: line.form === 'certain'})))
  const end = lines.findLastIndex(({form, isSite}) => form === null && !isSite)
  const ending = blocks[start + end]
  const isSigned = ending !== undefined && onlyDate(textOf(ending)) !== null
  return lines.flatMap(({block, form}, at) => {
    if (start + at >= (teasers || Infinity) && !reasons.has(block)) return [block]
    const isLast = at > end || start + at >= blocks.length * 0.8
    const isNamed =
      form === 'run-by' &&
      (runByTwo.test(textOf(block)) || owners.some((owner) => owner.includes(nameIn(block))))
    if (form === null) return []
    // Nothing but a site stands below its owner at the end of a page, nor above it below a day.
    const isBetween =
      (below[at] === true && (above[at] === true || isNamed || (isSigned && at > end))) ||
      (owned[at] === true && at > end)
    const belongs = {
      certain: isLast,
      related: above[at] === true,
      'run-by': isBetween,
      'reached-by': isBetween
    }
    return belongs[form] ? [block] : []
  })
}

/** 主办：南柯县人民政府　承办：南柯县信息中心, 主办：南柯县人民政府　地址：云梦路2号 */
const runByTwo = /^主办(?:单位)?[:：][^:：]{2,40}\s(?:承办(?:单位)?|地址|联系(?:方式|电话))[:：]/

/** Characters of the name of another page. */
const longestTeaser = 50

/** Where a list of other pages begins that goes on to the end, with nothing but names; 0 where none does. */
function teasersFrom(texts: readonly string[]): number {
  // Who signs and when may stand below such a list.
  const last = texts.findLastIndex((text) => {
    const isOfText = text.length > longestTeaser || mayBeOfDocument(text) || isOrgan(text)
    return isOfText && footerOf(text) === null
  })
  const start = texts.findIndex((text, at) => at > last && isTeaser(plainOf(text)))
  return Math.max(start, 0)
}

interface Line {
  block: Block
  form: Footer
  /** Whether it is of the site for certain. */
  isSite: boolean
}

/** For each line whether one of the site stands before it, with nothing but possible ones between. */
function reachedFrom(lines: readonly Line[]): boolean[] {
  let reached = false
  return lines.map(({form, isSite}) => {
    const before = reached
    reached = isSite || (reached && form !== null)
    return before
  })
}

/** The body that a line like 主办单位：… names; of one that names none, what no other line holds. */
function nameIn(block: Block): string {
  const name = bare(textOf(block).replace(/^[^:：]*[:：]/, ''))
  return name.length >= 4 ? name : '\n'
}
