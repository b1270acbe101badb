import type {Element} from 'hast'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import {isContents, isLinked, isPath, isSentence, limits} from './measures.ts'
import type {Held, Span} from './span.ts'

/**
 * The first of the lines directly above the article that no menu divides from it. Above its title
 * stand only its fields and its number, and what stands in one element with the title.
 *
 * @param title the element around the title; `null` where it is not known to be below
 */
export function startAbove(
  {lines, parents}: Lines,
  start: number,
  title: Element | null,
  skipped: (line: Line) => boolean
): number {
  const isWithTitle = ({block}: Line) => block !== null && parents.get(block) === title
  let first = start
  for (let at = start - 1; at >= 0 && start - at <= limits.above; at--) {
    const line = lines[at]
    if (!line || line.isBeside || isLinked(line) || isContents(line)) break
    if (!skipped(line) && (!title || isField(line) || isWithTitle(line))) first = at
  }
  return first
}

/** The first line behind the way to the page, where one stands among the lines above a title. */
export function behindPath(lines: readonly Line[], start: number, title: number): number {
  const path = lines.slice(start, title).findLastIndex(isPath)
  const isSite = !lines.slice(start, start + path + 1).some(isSentence)
  return path !== -1 && isSite ? start + path + 1 : start
}

/** What is never said above a title: how to reach who runs a site. */
const reachedBy = /^\s*(?:联系|办公|咨询|举报|值班)?(?:电话|邮箱|地址|传真|邮编)\s*[:：]/
/** 某市人民政府令: what an order is called, above its number. */
const order = /\p{Script=Han}{2}(?:政府|委员会|大会|[局厅部委])(?:令|公告)\s*$/u

/** Whether a line may be a label with its value, a number or a day, or name an order. */
export function isField({text}: Line): boolean {
  if (reachedBy.test(text)) return false
  if (order.test(text)) return true
  return /\p{Script=Han}/u.test(text) && /[:：]\s*\S|\d\s*号|\d{4}/.test(text)
}

/**
 * Behind the last of the lines below the article that stand in the element around it, in elements
 * of their own without a link.
 */
export function endBelow(
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
export function sentencesOutside(
  lines: readonly Line[],
  start: number,
  end: number,
  skipped: (line: Line) => boolean
): Line[] {
  const inside = weigh(lines.slice(start, end).filter(isSentence))
  const others = [...lines.slice(0, start), ...lines.slice(end)].filter(
    (line) => !line.isBeside && isSentence(line) && !skipped(line)
  )
  const {share, characters} = limits.outside
  return weigh(others) > Math.max(characters, inside * share) ? others : []
}

/**
 * The end of an article that stands in one element with a site's foot: above the first of the
 * elements behind the text that hold links among other lines, where no more than a foot follows.
 *
 * @param inner the smallest element that holds most of the text
 * @param share what a foot may come to of all text
 */
export function aboveFoot(
  {lines, parents}: Lines,
  {start, end}: Span,
  inner: Element | null,
  spans: ReadonlyMap<Element, Held>,
  share: number
): number {
  const around = new Set<Element | undefined>()
  for (let next = inner; next; next = parents.get(next) ?? null) around.add(next)
  const parts = [...spans].filter(
    ([element, span]) =>
      around.has(parents.get(element)) &&
      !around.has(element) &&
      span.end <= end &&
      span.start > start
  )
  const whole = inner ? sumAround(spans, around) : 0
  const menu = lines.slice(0, end).filter(isLinked)
  const hasMenu = menu.reduce((sum, {anchors}) => sum + anchors, 0) >= limits.menu
  let last = end
  let [sentences, weight] = [0, 0]
  for (const [element, span] of parts.toSorted(([, a], [, b]) => b.start - a.start)) {
    const own = lines.slice(span.start, span.end)
    sentences += weigh(own.filter(isSentence))
    weight += span.weight
    if (sentences > limits.outside.characters || weight > whole * share) break
    const isGroup = own.some(({block}, at) => block !== element || at > 0)
    const isLast = hasMenu && span.end === lines.length
    const links = own.reduce((sum, line) => sum + (isSentence(line) ? 0 : line.anchors), 0)
    if (isGroup && links >= (isLast ? 1 : limits.linksOfFoot)) last = span.start
  }
  const hasText = (to: number) => lines.slice(start, to).some(isSentence)
  return hasText(end) && !hasText(last) ? end : last
}

/** What all text of a page tells. */
function sumAround(
  spans: ReadonlyMap<Element, Held>,
  around: ReadonlySet<Element | undefined>
): number {
  return [...around].reduce(
    (most, element) => Math.max(most, (element && spans.get(element)?.weight) ?? 0),
    0
  )
}

function weigh(lines: readonly Line[]): number {
  return lines.reduce((sum, {characters}) => sum + characters, 0)
}

/** Without the links at both ends, and the headings of nothing but links. */
export function trimmed(lines: readonly Line[], start: number, end: number): Span {
  const isOther = (line: Line | undefined) =>
    line !== undefined && (line.isBeside || (isLinked(line) && line.filed === 0))
  let [first, last] = [start, end]
  while (first < last && isOther(lines[first])) first++
  const isOverLinks = (line: Line | undefined) =>
    line?.hints.level !== undefined && last - 1 > first && isOther(lines[last])
  while (last > first && (isOther(lines[last - 1]) || isOverLinks(lines[last - 1]))) last--
  return {start: first, end: last}
}
