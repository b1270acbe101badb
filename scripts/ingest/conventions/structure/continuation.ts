import type {Root} from 'mdast'
import {firstLine, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {onlyDate} from '../lexicon/dates.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {isAboveArticles, markOf} from '../lexicon/marks.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {
  beginsInside,
  endsSentence,
  leavesOpen,
  printWidth,
  unspaced
} from '../lexicon/punctuation.ts'
import {fillOf, type Layout, readLayout} from './layout.ts'

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
/** A line shorter than this may be a heading without a number. */
const longestBareHeading = 24

/** Learn the layout of a source, and judge its blocks by it. */
export function createContinuation(tree: Root): Continuation {
  const layout = readLayout(tree)
  const statutes = new Map<Document, boolean>()
  const hasArticles = (document: Document) => {
    const known = statutes.get(document) ?? containsArticles(document)
    statutes.set(document, known)
    return known
  }
  return (block, next, afterNext, document, line = block) => {
    const text = textOf(block)
    const follower = textOf(next)
    if (block.data.role || next.data.role) return 'apart'
    if (standsAlone(text)) return 'apart'
    if (standsAlone(follower) && !/[，、]$/.test(text)) return 'apart'
    if (layout.indented) {
      if (next.data.indent > 0) return unfinished(text, follower)
      return isLineOfItsOwn(block, line, next, layout) ? 'apart' : 'joined'
    }
    const wrapped = isWrap(line, next, layout)
    const begins = beginsParagraph(follower)
    if (endsSentence(text)) return wrapped && !begins ? 'joined' : 'apart'
    if (begins) return unfinished(text, follower)
    if (/[：:]$/.test(text)) return introducesQuotation(text, follower) ? 'joined' : 'apart'
    if (wrapped || beginsInside(follower) || /[，、,]$/.test(text)) return 'joined'
    if (isField(text)) return 'apart'
    if (leavesOpen(text) && !leavesOpen(text + follower)) return 'joined'
    if (next.data.gap === 0 && block.data.lines.at(-1) === firstLine(next) - 1) {
      return 'apart'
    }
    return isCut(text, follower, afterNext, () => hasArticles(document), layout)
      ? 'joined'
      : 'apart'
  }
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
  layout: Layout
): boolean {
  const width = printWidth(text)
  const mark = markOf(text)
  if (mark && !hasArticles() && width <= longestHeading && !/[。！？]/.test(text)) {
    return isCutHeading(text, follower, afterNext, layout)
  }
  if (isRunningText(text) || width > longestBareHeading) return true
  return evidence(text, follower, layout) > 0
}

/** Half of a heading is followed by a few characters that end it and do not run on into the text below. */
function isCutHeading(
  text: string,
  follower: string,
  afterNext: Block | null,
  layout: Layout
): boolean {
  if (afterNext === null || printWidth(follower) > 12 || /\p{P}/u.test(follower)) return false
  if (evidence(follower, textOf(afterNext), layout) > 0) return false
  return layout.cut || evidence(text, follower, layout) > 0
}

/** How often the source elsewhere has the characters at a seam in a row. */
function evidence(text: string, follower: string, {holds}: Layout): number {
  const before = unspaced(text)
  const after = unspaced(follower)
  const across = [before.slice(-2) + after.slice(0, 1), before.slice(-1) + after.slice(0, 2)]
  return across.filter((characters) => characters.length === 3 && holds(characters)).length
}

/** Text of sentences, not a heading: it has a full stop, a quotation that goes on, or commas and length. */
function isRunningText(text: string): boolean {
  const body = text.slice(markOf(text)?.label.length ?? 0)
  if (/[。！？；]/.test(body.slice(0, -1)) || leavesOpen(body)) return true
  return markOf(text) === null && /[，：]/.test(body)
}

/** Labels of lines that state a fact; other colons stand in sentences. */
const fieldLabel =
  /单位|部门|领导|责任|牵头|配合|时限|期限|时间|地点|日期|电话|联系|附件|目标|措施|出席|缺席|请假|列席|主持|记录/

function beginsParagraph(text: string): boolean {
  return markOf(text) !== null || /^[一二三四五六七八九十]{1,2}[是要]/.test(text) || isField(text)
}

function isField(text: string): boolean {
  const label = parseLabelled(text)
  return label !== null && label.label.length <= 10 && fieldLabel.test(label.label)
}

/** Lines that never are half of a paragraph. */
function standsAlone(text: string): boolean {
  return isNamesRow(text) || onlyDate(text) !== null || isOrgan(text)
}

/** 他指出： and the quotation on the next page. */
function introducesQuotation(text: string, follower: string): boolean {
  return /[指提写]出[：:]$|(?:强调|要求|说|道|认为)[：:]$/.test(text) && /^[“"‘]/.test(follower)
}

function isWrap(line: Block, next: Block, layout: Layout): boolean {
  return layout.lineWidth !== null && next.data.gap === 0 && fillOf(line, layout) >= 0.85
}

/**
 * Where paragraphs are indented, a line that is not goes on with the one above;
 * but titles and the headings of statutes are centred, and stand in short lines.
 */
function isLineOfItsOwn(block: Block, line: Block, next: Block, layout: Layout): boolean {
  const [text, follower] = [textOf(block), textOf(next)]
  if (isDivision(follower) || isDivision(text)) return true
  if (leavesOpen(text) || /[，、]$/.test(text)) return false
  return fillOf(line, layout) < 0.7 && (endsSentence(text) || !isRunningText(text))
}

/** A heading of a statute: 第一章 总则 */
function isDivision(text: string): boolean {
  return (
    isAboveArticles(markOf(text)?.unit) && printWidth(text) <= longestHeading && !endsSentence(text)
  )
}

function containsArticles(document: Document): boolean {
  return document.children.some(
    (child) => isBlock(child) && markOf(textOf(child))?.unit === 'article'
  )
}
