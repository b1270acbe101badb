import type {Element} from 'hast'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import {isLinked, isPath, isSentence, limits, weightOf} from './measures.ts'

/** Where the article of a page stands among its lines: `start` to `end`, `end` excluded. */
export interface Article {
  start: number
  end: number
  /** The first line of the article's own element. */
  core: number
  /** Sentences that stand outside of it, where they are more than a site's foot has. */
  doubts: Line[]
}

/**
 * The article of a page: the smallest element that holds most of its running text, as far round
 * as nothing but the article stands in one element; and what stands directly above it, up to a menu.
 * Where much other text is left, all of it from its first to its last line.
 *
 * @param titles where lines read as the page's own title, in order
 * @param skipped lines that are fields of a catalogue
 */
export function findArticle(
  {lines, parents}: Lines,
  titles: readonly Span[],
  skipped: (line: Line) => boolean
): Article {
  const from = titleOf(lines, titles)
  const spans = spansOf(lines, parents, from)
  const core = cleanAround(coreOf(parents, spans), parents, spans)
  const own = core ? (spans.get(core) ?? null) : null
  let {start, end} = own ?? {start: 0, end: lines.length}
  const first = start
  if (lines.slice(start, from).some((line) => line.anchors > 0 && !isPath(line))) start = from
  const title = titles.findLast((span) => span.start < start && isNear(lines, span.end, start))
  if (title) start = title.start
  const hasTitle = titles.some((span) => span.start >= start)
  start = above(lines, start, hasTitle, skipped)
  end = below(lines, end, core, parents, spans)
  const doubts = sentencesOutside(lines, start, end, skipped)
  if (doubts.length > 0) {
    const others = new Set(doubts)
    const isOther = (line: Line) => others.has(line)
    start = Math.min(start, lines.findIndex(isOther))
    end = Math.max(end, lines.findLastIndex(isOther) + 1)
  }
  return {...trimmed(lines, start, end), core: first, doubts}
}

/** Some lines: `start` to `end`, `end` excluded. */
export interface Span {
  start: number
  end: number
}

/** Of an element: its lines, what they tell, and how many are links. */
interface Held extends Span {
  weight: number
  links: number
}

/** Where the title stands that the article is below: what is above it, is not of it. 0 where none is known. */
function titleOf(lines: readonly Line[], [first]: readonly Span[]): number {
  if (!first) return 0
  const weigh = (some: readonly Line[]) => some.reduce((sum, line) => sum + weightOf(line), 0)
  const next = lines.slice(first.end, first.end + limits.above)
  const below = weigh(lines.slice(first.end))
  const isAbove = next.some((line) => isSentence(line) || line.row !== null)
  return isAbove && below >= weigh(lines) * limits.belowTitle ? first.start : 0
}

/** @param from the first line that may be of the article */
function spansOf(
  lines: readonly Line[],
  parents: Lines['parents'],
  from: number
): Map<Element, Held> {
  const spans = new Map<Element, Held>()
  for (const [at, line] of lines.entries()) {
    const weight = at < from ? 0 : weightOf(line)
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

/** Whether few enough lines stand between two, and none is a sentence. */
function isNear(lines: readonly Line[], from: number, to: number): boolean {
  return to - from <= limits.above && !lines.slice(from, to).some(isSentence)
}

/**
 * The first of the lines directly above the article that no menu divides from it. Above its title
 * stand only its fields and its number.
 */
function above(
  lines: readonly Line[],
  start: number,
  hasTitle: boolean,
  skipped: (line: Line) => boolean
): number {
  let first = start
  for (let at = start - 1; at >= 0 && start - at <= limits.above; at--) {
    const line = lines[at]
    if (!line || line.isBeside || isLinked(line)) break
    if (!skipped(line) && (!hasTitle || isField(line))) first = at
  }
  return first
}

/** Whether a line may be a label with its value, or a number. */
function isField({text}: Line): boolean {
  return /\p{Script=Han}/u.test(text) && /[:：\d]/.test(text)
}

/**
 * Behind the last of the lines below the article that stand in the element around it, in elements
 * of their own without a link.
 */
function below(
  lines: readonly Line[],
  end: number,
  core: Element | null,
  parents: Lines['parents'],
  spans: ReadonlyMap<Element, Held>
): number {
  const around = core ? parents.get(core) : undefined
  if (!around || around.tagName === 'body') return end
  const most = spans.get(around)?.end ?? end
  let last = end
  for (let at = end; at < most; at++) {
    let own = lines[at]?.block ?? null
    for (let next = own; next && next !== around; next = parents.get(next) ?? null) own = next
    const span = own ? spans.get(own) : undefined
    if (!span || span.links > 0) break
    last = at + 1
  }
  return last
}

/** Sentences outside of the article, where there are more of them than a site has in its foot. */
function sentencesOutside(
  lines: readonly Line[],
  start: number,
  end: number,
  skipped: (line: Line) => boolean
): Line[] {
  const weigh = (some: readonly Line[]) => some.reduce((sum, {characters}) => sum + characters, 0)
  const inside = weigh(lines.slice(start, end).filter(isSentence))
  const others = [...lines.slice(0, start), ...lines.slice(end)].filter(
    (line) => !line.isBeside && isSentence(line) && !skipped(line)
  )
  const {share, characters} = limits.outside
  return weigh(others) > Math.max(characters, inside * share) ? others : []
}

/** Without the links at both ends. */
function trimmed(lines: readonly Line[], start: number, end: number): {start: number; end: number} {
  const isOther = (line: Line | undefined) =>
    line !== undefined && (line.isBeside || (isLinked(line) && line.filed === 0))
  let [first, last] = [start, end]
  while (first < last && isOther(lines[first])) first++
  while (last > first && isOther(lines[last - 1])) last--
  return {start: first, end: last}
}
