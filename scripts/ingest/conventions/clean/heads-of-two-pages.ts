import {genreOf} from '../lexicon/genre.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {cutsSentence} from './cut-sentence.ts'
import {endsOfPages} from './page-ends.ts'
import type {PageLine} from './page-lines.ts'
import {keyOf, standsAgain} from './running-heads.ts'

/** Lines of a head or a foot. */
const mostHeads = 6
/** So many lines beside both numbers, a year or a stroke among them, are of no text. */
const stack = 3
/** Year, issue and strokes, as they stand on lines of their own. */
const marks = /^[\d·—–\-－年月第期号\s]{1,8}$/

/**
 * Running heads and feet that only two pages have: the same lines above the text of both, or below
 * it, where a turn of the page cuts a sentence around them, the title stands again below the first, they
 * are many, or the title stands below the first and none below the second.
 */
export function headsOfTwoPages(lines: readonly PageLine[]): PageLine[] {
  const [tops, feet] = [pairOf(lines, 1), pairOf(lines, -1)]
  const above = tops ? alike(lines, tops, 1) : 0
  const below = feet ? alike(lines, feet, -1) : 0
  if (above + below === 0) return []
  const isRepeated = above > 0 && tops?.[0] === -1 && standsAgain(lines)
  const heads = [
    ...(tops ?? []).flatMap((at) => lines.slice(at + 1, at + 1 + above)),
    ...(feet ?? []).flatMap((at) => lines.slice(at - below, at))
  ].filter(({kind}) => kind === 'text')
  const texts = new Set(heads.map(({text}) => unspaced(text)))
  const cuts = turnsOf(lines).some(({before, after}) => {
    const beside = [lines[before - below], lines[after + above]] as const
    // Neither a title nor a head is cut, and what reads like a head is of the text where it is beside one.
    const isText = genreOf(beside[0]?.text ?? '') === null
    return (
      isText &&
      cutsSentence(...beside) &&
      !beside.some((line) => line && texts.has(unspaced(line.text)))
    )
  })
  const areInside = [...(tops ?? []), ...(feet ?? [])].every((at) => at >= 0 && at < lines.length)
  const isStack = above + below >= stack && areInside && heads.some(({text}) => marks.test(text))
  if (cuts || isRepeated || isStack) return heads
  return tops && isAboveTitle(lines, tops, above)
    ? tops.flatMap((at) => lines.slice(at + 1, at + 1 + above))
    : []
}

/** Lines that a title takes at most where it is looked for below a head. */
const longestTitle = 3

/**
 * Whether the lines above the title of a source, which are no title, stand below the number of its
 * first page again, and no title there: two papers may have the same masthead.
 */
function isAboveTitle(
  lines: readonly PageLine[],
  [first, second]: readonly [number, number],
  above: number
): boolean {
  if (above === 0 || first !== -1 || lines[second]?.kind !== 'number') return false
  const isTitled = (at: number) => {
    let title = ''
    return lines.slice(at, at + longestTitle).some(({text}) => {
      title += unspaced(text)
      return genreOf(title) !== null
    })
  }
  const isHead = lines.slice(0, above).every(({text}) => genreOf(text) === null)
  return isHead && isTitled(above) && !isTitled(second + 1 + above)
}

/** Where the text of two pages begins, or ends: those at both sides of the only turn, or at the only two. */
function pairOf(lines: readonly PageLine[], direction: 1 | -1): [number, number] | null {
  const ends = endsOfPages(lines, direction)
  const turned = ends.filter((at) => at !== -1 && at !== lines.length)
  const [one, other, ...others] = ends.length === 2 ? ends : turned
  return one === undefined || other === undefined || others.length > 0 ? null : [one, other]
}

/** How many lines from two places on are the same and may be of a head. */
function alike(lines: readonly PageLine[], ends: readonly number[], step: 1 | -1): number {
  const [one = 0, other = 0] = ends
  let count = 0
  while (count < mostHeads) {
    const [a, b] = [lines[one + step * (count + 1)], lines[other + step * (count + 1)]]
    if (!a || b?.kind !== 'text' || unspaced(a.text) !== unspaced(b.text)) break
    if (!isTextOrHead(a, lines) || !(mayBeHead(b) || marks.test(b.text))) break
    // Below a text stands who signed it.
    if (step === -1 && isOrgan(unspaced(b.text))) break
    count++
  }
  return count
}

/** A head of two pages is a name; what is shorter may come again in any text. */
const shortestName = 4

function mayBeHead(line: PageLine): boolean {
  const han = line.text.match(/\p{Script=Han}/gu)?.length ?? 0
  return keyOf(line) !== '' && han >= shortestName
}

/** Whether a line is text: the first of a source may be known for the head of a site. */
function isTextOrHead(line: PageLine, [first]: readonly PageLine[]): boolean {
  return line.kind === 'text' || (line === first && line.kind === 'kept')
}

/** The last line before each turn of the page, and the first behind it, numbers aside. */
function turnsOf(lines: readonly PageLine[]): {before: number; after: number}[] {
  return endsOfPages(lines, 1)
    .filter((at) => at !== -1)
    .map((at) => {
      let before = at
      while (lines[before]?.kind === 'number') before--
      return {before, after: at + 1}
    })
}
