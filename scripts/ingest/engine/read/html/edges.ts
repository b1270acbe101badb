import type {Element} from 'hast'
import type {Held} from './article.ts'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import {isContents, isLinked, isSentence, limits} from './measures.ts'

/**
 * The first of the lines directly above the article that no menu divides from it. Above its title
 * stand only its fields and its number, and what stands in one element with the title.
 *
 * @param title the element around the title; `null` where it is not known to be below
 */
export function above(
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

/** Whether a line may be a label with its value, or a number. */
function isField({text}: Line): boolean {
  return /\p{Script=Han}/u.test(text) && /[:：\d]/.test(text)
}

/**
 * Behind the last of the lines below the article that stand in the element around it, in elements
 * of their own without a link.
 */
export function below(
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
  const weigh = (some: readonly Line[]) => some.reduce((sum, {characters}) => sum + characters, 0)
  const inside = weigh(lines.slice(start, end).filter(isSentence))
  const others = [...lines.slice(0, start), ...lines.slice(end)].filter(
    (line) => !line.isBeside && isSentence(line) && !skipped(line)
  )
  const {share, characters} = limits.outside
  return weigh(others) > Math.max(characters, inside * share) ? others : []
}

/** Without the links at both ends. */
export function trimmed(
  lines: readonly Line[],
  start: number,
  end: number
): {start: number; end: number} {
  const isOther = (line: Line | undefined) =>
    line !== undefined && (line.isBeside || (isLinked(line) && line.filed === 0))
  let [first, last] = [start, end]
  while (first < last && isOther(lines[first])) first++
  while (last > first && isOther(lines[last - 1])) last--
  return {start: first, end: last}
}
