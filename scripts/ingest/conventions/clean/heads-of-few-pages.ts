import {unspaced} from '../lexicon/punctuation.ts'
import {cutsSentence} from './cut-sentence.ts'
import type {PageLine} from './page-lines.ts'
import {keyOf} from './running-heads.ts'

/** Lines of a head or a foot on one side of a number. */
const mostHeads = 6
/** Year, issue and strokes, as they stand on lines of their own. */
const marks = /^[\d·—–\-－年月第期号\s]{1,8}$/

/**
 * Running heads of a source that has two numbers of pages: lines that stand beside both in the
 * same words, where one page at least cuts a sentence around them.
 */
export function headsOfFewPages(lines: readonly PageLine[]): PageLine[] {
  const runs = numbersIn(lines)
  const [first, second] = runs
  if (!first || !second || runs.length !== 2) return []
  const above = alike(lines, first.start - 1, second.start - 1, -1)
  const below = alike(lines, first.end, second.end, 1)
  const cuts = runs.some(({start, end}) =>
    cutsSentence(lines[start - 1 - above], lines[end + below])
  )
  if (!cuts) return []
  return runs.flatMap(({start, end}) => [
    ...lines.slice(start - above, start),
    ...lines.slice(end, end + below)
  ])
}

/** Where numbers of pages stand together: from the first line to behind the last. */
function numbersIn(lines: readonly PageLine[]): {start: number; end: number}[] {
  const runs: {start: number; end: number}[] = []
  for (const [at, {kind}] of lines.entries()) {
    const last = runs.at(-1)
    if (kind !== 'number') continue
    if (last?.end === at) last.end++
    else runs.push({start: at, end: at + 1})
  }
  return runs
}

/** How many lines from two places on are the same and may be of a head. */
function alike(lines: readonly PageLine[], one: number, other: number, step: 1 | -1): number {
  let count = 0
  while (count < mostHeads) {
    const [a, b] = [lines[one + step * count], lines[other + step * count]]
    if (a?.kind !== 'text' || b?.kind !== 'text' || unspaced(a.text) !== unspaced(b.text)) break
    if (keyOf(a) === '' && !marks.test(a.text)) break
    count++
  }
  return count
}
