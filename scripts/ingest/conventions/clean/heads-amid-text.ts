import {unspaced} from '../lexicon/punctuation.ts'
import {cutsSentence} from './cut-sentence.ts'
import type {PageLine} from './page-lines.ts'
import {keyOf} from './running-heads.ts'

const fewestPages = 3
/** A head that is longer is none, in characters. */
const longestHead = 40
/** A page has so many lines, or more. */
const fewestLines = 8
/**
 * Running heads of pages that have no numbers: lines that come again, their own numbers aside, at
 * about the same distance each time, and more than once in the middle of a sentence.
 */
export function headsAmidText(lines: readonly PageLine[]): PageLine[] {
  const groups = Map.groupBy([...lines.keys()], (at) => roughKey(lines[at]))
  return [...groups].flatMap(([key, places]) => {
    if (key === '' || places.length < fewestPages) return []
    if (places.some((at) => keyOf(lines[at]) === '')) return []
    const cuts = places.filter((at) => cutsSentence(lines[at - 1], lines[at + 1])).length
    const isHead =
      cuts >= 2 && cuts * 3 >= places.length && stayAmid(lines, places) && areRegular(lines, places)
    return isHead ? places.flatMap((at) => lines[at] ?? []) : []
  })
}

/** What may be known again, found quickly: it is asked of every line. */
function roughKey(line: PageLine | undefined): string {
  if (line?.kind !== 'text' || line.text.length > longestHead) return ''
  const text = unspaced(line.text).replace(/\d+/g, '#')
  return /\p{Script=Han}/u.test(text) ? text : ''
}

/** Whether a line stands each time below another text: the second line of a phrase does not. */
function stayAmid(lines: readonly PageLine[], places: readonly number[]): boolean {
  return new Set(places.map((at) => lines[at - 1]?.text.slice(-4))).size === places.length
}

/** Whether most pages that begin at some lines are about as long as the one in the middle. */
function areRegular(lines: readonly PageLine[], places: readonly number[]): boolean {
  const distances = places.slice(1).map((at, index) => at - (places[index] ?? 0))
  const lengths = places
    .slice(1)
    .map((at, index) =>
      lines.slice(places[index], at).reduce((sum, {text}) => sum + text.length, 0)
    )
  const isLong = distances.every((distance) => distance >= fewestLines)
  return (
    (isLong && areAlike(distances)) ||
    (lengths.every((length) => length >= 200) && areAlike(lengths))
  )
}

function areAlike(sizes: readonly number[]): boolean {
  const middle = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
  const alike = sizes.filter((size) => size >= middle * 0.6 && size <= middle * 1.4)
  return alike.length * 4 >= sizes.length * 3
}
