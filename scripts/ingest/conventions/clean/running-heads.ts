import {onlyDate} from '../lexicon/dates.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {endsOfPages} from './page-ends.ts'
import type {PageLine} from './page-lines.ts'
import {opensPages} from './sentence.ts'

/** Lines of the head or foot of one page, its number aside. */
const mostHeads = 6
const longestHead = 60
const fewestPages = 3
const number = /^\d{1,4}$/

/**
 * Lines that stand beside page numbers, where the format tells that a page was turned, or where the
 * source begins or ends, three times or more at the same distance, numbers in them aside, with
 * nothing but such lines between. Two pages are enough where the format tells of no more than three.
 */
export function runningHeads(lines: readonly PageLine[]): PageLine[] {
  const heads = new Set<PageLine>()
  const told = new Set(lines.map(({page}) => page)).size
  for (const direction of [-1, 1] as const) {
    let ends = endsOfPages(lines, direction)
    const pages = ends.length
    const fewest =
      told === pages && told > 1 ? Math.min(Math.max(told - 1, 2), fewestPages) : fewestPages
    for (let distance = 1; distance <= mostHeads && ends.length >= fewest; distance++) {
      const groups = Map.groupBy(ends, (at) => keyOf(lines[at + direction]))
      ends = [...groups]
        .filter(([key, all]) => key !== '' && all.length >= fewest && all.length * 4 >= pages)
        .flatMap(([, all]) => all.map((at) => at + direction))
      for (const at of ends) if (lines[at]) heads.add(lines[at])
    }
  }
  return [...heads]
}

/** Lines among which the first text of a source stands. */
const front = 8

/**
 * The first line of a source, where it is a title: the pages may have it as their head, but then it
 * stands again right below.
 */
export function firstTitle(lines: readonly PageLine[]): PageLine | null {
  const [first] = lines
  if (!first || genreOf(first.text) === null) return null
  return standsAgain(lines) ? null : first
}

/** Whether the first line of a source stands again right below, on one line or on several. */
export function standsAgain([first, ...below]: readonly PageLine[]): boolean {
  const texts = below.slice(0, front).map(({text}) => unspaced(text))
  return first !== undefined && texts.join('').includes(unspaced(first.text))
}

/** What a running head is known by on every page; empty for what can be none. */
export function keyOf(line: PageLine | undefined): string {
  if (line?.kind !== 'text') return ''
  const printed = line.text
  const text = unspaced(printed)
  const isOther =
    text.length > longestHead ||
    printed.includes('\t') ||
    goesOn(text) ||
    parseLabelled(text) !== null ||
    onlyDate(printed) !== null ||
    isNamesRow(printed) ||
    opensPages(printed)
  if (isOther) return ''
  return number.test(text) ? text : text.replace(/\d+/g, '#')
}

/** Whether a line stops at a comma or in a quotation: it is of a text. */
function goesOn(text: string): boolean {
  return /[，、]$/.test(text) || text.lastIndexOf('“') > text.lastIndexOf('”')
}
