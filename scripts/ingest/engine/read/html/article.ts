import type {Element} from 'hast'
import {siteAboveText} from './above-text.ts'
import {captionsOf} from './captions.ts'
import {creditsOf} from './credits.ts'
import {filesBelow} from './files-below.ts'
import {aboveFoot, startAbove, behindPath, endBelow, sentencesOutside, trimmed} from './edges.ts'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import {isContents, isLinked, isPath, isSentence, limits, weightOf} from './measures.ts'
import {textBelow} from './text-below.ts'
import type {Held, Span} from './span.ts'

/** Where the article of a page stands among its lines. */
export interface Article extends Span {
  /** Lines that are its title for certain: they read as that of the page; `null` where none do. */
  title: Span | null
  /** Lines between its title and its text that are the site's. */
  gap: Span
  /** Lines in it that state nothing, and are the site's. */
  captions: ReadonlySet<Line>
  /** Those of them that only their place tells. */
  loose: ReadonlySet<Line>
  /** Links to files below it, which are of it as well. */
  files: ReadonlySet<Line>
  /** Sentences that stand outside of it, where they are more than a site's foot has. */
  doubts: Line[]
}

/**
 * The article of a page: the smallest element that holds most of its running text, as far round
 * as nothing but the article stands in one element; what stands directly above it, up to a menu;
 * and its title, wherever above. Where much other text is left, all of it from its first to its
 * last line.
 *
 * @param titles where lines read as the page's own title, in order
 * @param columns what the head of the page calls its column
 * @param skipped lines that are fields of a catalogue
 */
export function findArticle(
  {lines, parents}: Lines,
  titles: readonly Span[],
  columns: ReadonlySet<string>,
  skipped: (line: Line) => boolean
): Article {
  const from = titleOf(lines, titles, skipped)
  const [head, foot] = [headOf(lines, titles), footOf(lines)]
  const weigh = (line: Line, at: number) =>
    at < from || skipped(line)
      ? 0
      : weightOf(line) * (at >= head && at < foot ? 1 : limits.foot.weight)
  const spans = spansOf(lines, parents, weigh)
  const inner = withNeighbours(coreOf(parents, spans), parents, spans)
  const core = cleanAround(inner, parents, spans)
  let {start, end} = (core ? spans.get(core) : null) ?? {start: 0, end: lines.length}
  if (lines.slice(start, from).some((line) => line.anchors > 0 && !isPath(line))) start = from
  const around = (span: Span | null): Element | null => {
    const block = span && lines[span.start]?.block
    return block ? (parents.get(block) ?? block) : null
  }
  let gap = {start, end: start}
  const inside = titles.find((span) => span.start >= start && span.start - start <= limits.above)
  const above = titles.findLast((span) => span.start < start) ?? headingAbove(lines, start)
  const isAbove = above !== null && isTitleOf(above, lines, start, skipped)
  const title = isAbove && !(inside && !titles.includes(above)) ? above : (inside ?? null)
  if (title && title === above) {
    const below = lines.slice(title.end, start)
    const other = below.findIndex((line) => skipped(line) || !isOfHead(line))
    gap = {start: other === -1 ? start : title.end + other, end: start}
    start = title.start
  }
  // Of an order, the text stands above the title of what it issues.
  const isIssued = title !== null && lines.slice(start, title.start).some(isSentence)
  start = startAbove({lines, parents}, start, isIssued ? null : around(title), skipped)
  start = behindPath(lines, start, title?.start ?? start)
  const text = {start: Math.max(start, title?.end ?? 0), end}
  const share = title ? limits.foot.belowTitle : limits.foot.share
  end = aboveFoot({lines, parents}, text, inner, spans, share)
  const below = textBelow(lines, text.start, endBelow(lines, end, core, parents, spans))
  end = below.end
  const doubts = sentencesOutside(lines, start, end, skipped)
  if (doubts.length > 0) {
    const others = new Set(doubts)
    const isOther = (line: Line) => others.has(line)
    start = Math.min(start, lines.findIndex(isOther))
    end = Math.max(end, lines.findLastIndex(isOther) + 1)
  }
  const known = title && titles.includes(title) ? title : null
  const span = trimmed(lines, start, end)
  const {all, loose} = captionsOf({lines, parents}, span)
  const captions = new Set([...below.buttons, ...all])
  for (const line of creditsOf(lines, span, captions)) captions.add(line)
  for (const line of siteAboveText({lines, parents}, {...span, title}, columns)) captions.add(line)
  const files = filesBelow({lines, parents}, {...span, title})
  return {...span, title: known, gap, captions, loose, files, doubts}
}

/** Behind the first menu of a page, where no title and no more than a greeting stands above it; 0 where none is. */
function headOf(lines: readonly Line[], [title]: readonly Span[]): number {
  const menu = lines.findIndex((line) => isLinked(line) && line.anchors >= limits.menu)
  const above = lines.slice(0, Math.max(menu, 0))
  const characters = above.reduce((sum, line) => sum + line.characters - line.linked, 0)
  const isTitled =
    above.some(({hints}) => hints.level !== undefined) || (title?.start ?? menu) < menu
  return !isTitled && characters <= limits.greeting ? menu + 1 : 0
}

/** The first of the last lines of a page, which its site may have below any article. */
function footOf(lines: readonly Line[]): number {
  let characters = 0
  for (const [at, line] of [...lines.entries()].toReversed()) {
    characters += line.characters - line.linked
    if (characters > limits.foot.characters) return at + 1
  }
  return 0
}

/** Whether a title is that of the text from a line on: it is a heading, or hardly a link stands between. */
function isTitleOf(
  {start, end}: Span,
  lines: readonly Line[],
  text: number,
  skipped: (line: Line) => boolean
): boolean {
  if (lines[start]?.hints.level !== undefined) return true
  const between = lines.slice(end, text)
  const links = between.reduce((sum, {anchors}) => sum + anchors, 0)
  const isOther = between.some((line) => isSentence(line) && !skipped(line))
  return links <= limits.linksBelowTitle && !isOther
}

/** The nearest heading of the first or second level above a line, where none reads as the page's title. */
function headingAbove(lines: readonly Line[], start: number): Span | null {
  const from = Math.max(0, start - limits.above)
  const at = lines.slice(from, start).findLastIndex(({hints: {level = 9}, ...line}) => {
    const isTitle = level <= 2 && line.letters >= limits.heading
    return isTitle && !line.isBeside && line.anchors === 0
  })
  return at === -1 ? null : {start: from + at, end: from + at + 1}
}

/** Whether a line below a title may go on with the head of the article. */
function isOfHead(line: Line): boolean {
  return !line.isBeside && !isLinked(line) && !isContents(line)
}

/** Where the title stands that the article is below: what is above it, is not of it. 0 where none is known. */
function titleOf(
  lines: readonly Line[],
  [first]: readonly Span[],
  skipped: (line: Line) => boolean
): number {
  if (!first) return 0
  const weigh = (some: readonly Line[]) =>
    some.reduce((sum, line) => sum + (skipped(line) ? 0 : weightOf(line)), 0)
  return weigh(lines.slice(first.end)) >= weigh(lines) * limits.belowTitle ? first.start : 0
}

function spansOf(
  lines: readonly Line[],
  parents: Lines['parents'],
  weigh: (line: Line, at: number) => number
): Map<Element, Held> {
  const spans = new Map<Element, Held>()
  for (const [at, line] of lines.entries()) {
    const weight = weigh(line, at)
    const links = isPath(line) ? 0 : line.isBeside ? limits.strayLinks + 1 : line.anchors
    for (let element = line.block; element; element = parents.get(element) ?? null) {
      const span = spans.get(element)
      if (span) {
        span.end = at + 1
        span.weight += weight
        span.links += links
      } else spans.set(element, {start: at, end: at + 1, weight, links})
    }
  }
  return spans
}

/** From the widest element down to the one whose text is no more that of one of its children. */
function coreOf(parents: Lines['parents'], spans: ReadonlyMap<Element, Held>): Element | null {
  const children = new Map<Element | null, Element>()
  for (const [element, {weight}] of spans) {
    const parent = parents.get(element) ?? null
    const best = children.get(parent)
    if (!best || weight > (spans.get(best)?.weight ?? 0)) children.set(parent, element)
  }
  let core = children.get(null) ?? null
  for (let next = core; next; next = children.get(next) ?? null) {
    const whole = core ? (spans.get(core)?.weight ?? 0) : 0
    if ((spans.get(next)?.weight ?? 0) < whole * limits.core) break
    core = next
  }
  return core
}

/**
 * The element around a paragraph that has most of the text by itself: what stands beside it, who
 * signed and what is attached, is of the article as well.
 */
function withNeighbours(
  core: Element | null,
  parents: Lines['parents'],
  spans: ReadonlyMap<Element, Held>
): Element | null {
  const span = core && spans.get(core)
  const around = core && parents.get(core)
  const isOne = span && span.end - span.start === 1
  return isOne && around && around.tagName !== 'body' ? around : core
}

/** The widest element around the article that has hardly a line of anything else. */
function cleanAround(
  core: Element | null,
  parents: Lines['parents'],
  spans: ReadonlyMap<Element, Held>
): Element | null {
  const inside = core ? (spans.get(core)?.links ?? 0) : 0
  let widest = core
  for (let next = core; next; next = parents.get(next) ?? null) {
    const span = spans.get(next)
    if (!span || span.links - inside > limits.strayLinks) break
    widest = next
  }
  return widest
}
