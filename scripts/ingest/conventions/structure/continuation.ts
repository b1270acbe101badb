import type {Root} from 'mdast'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {headLineOf} from '../head/lines.ts'
import {markOf} from '../lexicon/marks.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {
  beginsInside,
  endsSentence,
  leavesOpen,
  printWidth,
  unspaced
} from '../lexicon/punctuation.ts'
import {isBelow, isDivided} from './adjacent.ts'
import {isRest, type Print, readPrint} from './layout.ts'
import {isLineOfItsOwn} from './own-line.ts'
import {beginsParagraph, isFact, isField, isRunningText, standsAlone} from './paragraph-forms.ts'
import {
  endsByChoice,
  goesOnInside,
  goesOnWithoutIndent,
  isFull,
  isHeadAbove,
  isValueOf,
  isWrap,
  runsOn,
  runsOnInLatin,
  stopsAtComma
} from './seam.ts'

/**
 * What two neighbouring blocks are to each other: one paragraph, two, or the
 * first a paragraph whose other half is missing.
 */
export type Verdict = 'joined' | 'apart' | 'cut'

/**
 * @param block a paragraph so far; of a long one its front, its marks and its end
 *   are enough, see `abridge`
 * @param line the last line of `block` as it was read, where that has several
 */
export type Continuation = (
  block: Block,
  next: Block,
  afterNext: Block | null,
  document: Document,
  line?: Block
) => Verdict

/** A numbered heading is no longer than this, in Han characters; a longer text is a paragraph. */
const longestHeading = 60
/** What a page break left of a heading is no longer than this. */
const longestRest = 12
/** A line shorter than this may be a heading without a number. */
const longestBareHeading = 24

/** A note between brackets is whole: （2024年3月8日第九次会议通过） */
const isInBrackets = /^[（(][^（()）]*[）)]$/

/** 附件2：某表: pages cut no such line. */
const opensAttachment = /^附\s?[件录表]\s?[\d一二三四五六七八九十]{0,3}\s?[:：]/

/** Whether a text is the note of who passed a norm, or what a line of it begins: neither goes on with what is around it. */
function isHistory(text: string): boolean {
  return isInBrackets.test(text) && headLineOf(text) === 'adopted'
}

function opensHistory(text: string): boolean {
  return /^[（(][^（()）]*[）)]?$/.test(text) && headLineOf(text) === 'adopted'
}

/**
 * Learn the layout of a source, and judge its blocks by it.
 *
 * @param doubt told of each line that is full and ends a sentence, where nothing else tells whether
 *   its paragraph ends, too
 */
export function createContinuation(
  tree: Root,
  doubt: (line: Block, verdict: Verdict) => void = () => undefined,
  print: Print = readPrint(tree)
): Continuation {
  const statutes = new Map<Document, boolean>()
  const hasArticles = (document: Document) => {
    const known = statutes.get(document) ?? containsArticles(document)
    statutes.set(document, known)
    return known
  }
  return (block, next, afterNext, document, line = block) => {
    if (print.layout === 'whole') return 'apart'
    const [text, follower] = [textOf(block), textOf(next)]
    if (block.data.role || next.data.role || areDivided(block, next)) return 'apart'
    if (isHistory(text) || (opensHistory(follower) && !isRunningText(text))) return 'apart'
    const isCutMark = block.data.hints?.level !== undefined && /[，、]$/.test(text)
    if (next.data.hints?.begins && !isCutMark) return unfinished(text, follower)
    if (next.data.hints?.level !== undefined) {
      const {level, begins} = next.data.hints
      return !begins && block.data.hints?.level === level ? 'joined' : 'apart'
    }
    const wrapped = isWrap(line, next, print)
    if (standsAlone(text) && !(wrapped && isOrgan(text))) return 'apart'
    if (
      standsAlone(follower) &&
      !/[，、]$/.test(text) &&
      !(wrapped && (isOrgan(follower) || isValueOf(follower, text)))
    )
      return 'apart'
    if (print.layout === 'indented') {
      if (next.data.indent > 0) return unfinished(text, follower)
      if (isDivided(line, next) && (endsSentence(text) || !mayGoOn(text))) return 'apart'
      return isLineOfItsOwn(block, line, next, print) ? 'apart' : 'joined'
    }
    if (isBelow(line, next) && next.data.indent >= 2 && line.data.indent < 1)
      return unfinished(text, follower)
    if (isBelow(line, next) && print.openings.opens.has(next)) return unfinished(text, follower)
    if (isBelow(line, next) && runsOnInLatin(textOf(line), follower)) return 'joined'
    if (endsByChoice(text, line, next, print)) return unfinished(text, follower)
    const full = isFull(line, next, print)
    if (full && isHeadAbove(line, next, print)) return 'apart'
    const begins = beginsParagraph(follower) && !(full && goesOnInside(text, follower, print))
    if (!begins && isBelow(line, next) && goesOnWithoutIndent(block, line, next, print))
      return 'joined'
    if (print.divides && isDivided(line, next)) return 'apart'
    if (print.divides && isBelow(line, next) && (begins ? full : wrapped)) return 'joined'
    if (endsSentence(text)) {
      if (print.openings.goesOn.has(next)) return 'joined'
      if (!full || begins || next.data.gap > 0 || /^[—－-]{2}/.test(follower)) return 'apart'
      // Behind a semicolon, only numbered items begin.
      const verdict = /[；;]$/.test(text) ? 'joined' : print.habits.atStops
      doubt(line, verdict)
      return verdict
    }
    if (begins) {
      const isInside = full && next.data.gap === 0 && runsOn(text, follower)
      return isInside ? 'joined' : unfinished(text, follower)
    }
    if (/[：:]$/.test(text)) {
      const wraps = full && print.measure !== null && next.data.gap === 0
      return wraps || introducesQuotation(text, follower) ? 'joined' : 'apart'
    }
    if (full && isRunningText(text)) return 'joined'
    if ((wrapped && next.data.gap === 0) || beginsInside(follower) || stopsAtComma(text, follower))
      return 'joined'
    if (isField(text) || isFact(text)) return 'apart'
    if (leavesOpen(text) && !leavesOpen(text + follower)) return 'joined'
    if (isBelow(line, next)) return 'apart'
    const isOverEmpty = isDivided(line, next)
    if (isOverEmpty && !print.crosses) return 'apart'
    if (isOverEmpty && markOf(text) === null && !goesOn(text, follower)) {
      return evidence(text, follower, print) > 0 ? 'joined' : 'apart'
    }
    return isCut(text, follower, afterNext, () => hasArticles(document), print) ? 'joined' : 'apart'
  }
}

/** Whether the second of two blocks begins anew: a person of a roster, both are items of a list, one is a caption. */
function areDivided({data: {region}}: Block, {data: {region: below}}: Block): boolean {
  if (region === 'caption' || below === 'caption') return true
  return below === 'roster' || (below === 'list' && region === below)
}

/**
 * Whether a block may be what follows on a text over an empty line: it ends a sentence, or goes on
 * itself. Items of a list that have no full stops do not.
 */
function goesOn(text: string, follower: string): boolean {
  return (
    isRest(follower) ||
    /[，、：:]$/.test(follower) ||
    leavesOpen(text) ||
    leavesOpen(follower) ||
    printWidth(follower) > longestHeading
  )
}

/** Whether a text may be half of a paragraph, and no heading. */
function mayGoOn(text: string): boolean {
  return isRunningText(text) || /[，、]$/.test(text) || printWidth(text) > longestBareHeading
}

/** Two paragraphs; of the first, half is missing if it stops in the middle of a sentence. */
function unfinished(text: string, follower: string): Verdict {
  const stops = isRunningText(text) && !endsSentence(text) && !/[：:）)]$|^.{0,14}[：:]/.test(text)
  return stops && beginsParagraph(follower) ? 'cut' : 'apart'
}

/**
 * Whether a page break cut a paragraph between two blocks that stand apart and
 * the first of which ends without a full stop: it may also be a heading.
 */
function isCut(
  text: string,
  follower: string,
  afterNext: Block | null,
  hasArticles: () => boolean,
  print: Print
): boolean {
  const width = printWidth(text)
  const mark = markOf(text)
  if (isInBrackets.test(text) || opensAttachment.test(text)) return false
  if (mark && !hasArticles() && width <= longestHeading && !/[。！？]/.test(text)) {
    return isCutHeading(text, follower, afterNext, print)
  }
  if (isRunningText(text) || width > longestBareHeading) return true
  return evidence(text, follower, print) > 0
}

/** Half of a heading is followed by a few characters that end it and do not run on into the text below. */
function isCutHeading(
  text: string,
  follower: string,
  afterNext: Block | null,
  print: Print
): boolean {
  if (afterNext === null || printWidth(follower) > longestRest || /\p{P}/u.test(follower))
    return false
  if (evidence(follower, textOf(afterNext), print) > 0) return false
  return print.cut || evidence(text, follower, print) > 0
}

/** How often the source elsewhere has the characters at a seam in a row. */
function evidence(text: string, follower: string, {holds}: Print): number {
  const before = unspaced(text)
  const after = unspaced(follower)
  const across = [before.slice(-2) + after.slice(0, 1), before.slice(-1) + after.slice(0, 2)]
  return across.filter((characters) => characters.length === 3 && holds(characters)).length
}

/** 他指出： and the quotation on the next page. */
function introducesQuotation(text: string, follower: string): boolean {
  return /[指提写]出[：:]$|(?:强调|要求|说|道|认为)[：:]$/.test(text) && /^[“"‘]/.test(follower)
}

function containsArticles(document: Document): boolean {
  return document.children.some(
    (child) => isBlock(child) && markOf(textOf(child))?.unit === 'article'
  )
}
