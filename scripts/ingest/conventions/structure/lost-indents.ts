import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {markOf} from '../lexicon/marks.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import {isBelow} from './adjacent.ts'
import {commonMeasure, leastOf, missOf, type Seam} from './measure.ts'
import {beginsParagraph} from './paragraph-forms.ts'

/** What the widths of lines tell of those that follow on a full stop. */
export interface Openings {
  /** Lines that begin a paragraph: as much shorter as the indent that was lost. */
  opens: ReadonlySet<Block>
  /** Lines that go on in one: they take the whole measure. */
  goesOn: ReadonlySet<Block>
}

export const noOpenings: Openings = {opens: new Set(), goesOn: new Set()}

/** Paragraphs are set in by so many Han characters. */
const indent = 2
/** So many paragraphs tell that indents were lost, where few tell the contrary. */
const fewest = 6
/** What tells by less may be by chance, in Han characters. */
const certain = 0.5
/** Lines that differ by more are of no such measure. */
const near = 0.75

/**
 * Programs that take text out of pages, and people who copy it, lose the white space that paragraphs
 * begin with, and keep where lines end: the first line of each is two characters shorter than the
 * others. Where those of certain paragraphs are, the widths of all others tell whether they begin one.
 *
 * @param lineWidth width of a full line, in Han characters
 */
export function findOpenings(blocks: readonly Block[], lineWidth: number): Openings {
  const {first, inside, below, others} = sort(blocks, lineWidth)
  const amid = [...inside, ...below]
  const {measure} = commonMeasure(amid, widthOnPage)
  if (measure === 0) return noOpenings
  const isShort = (seam: Seam) => isNearer(seam, measure - indent, measure)
  const isFull = (seam: Seam) => isNearer(seam, measure, measure - indent)
  const count = (seams: readonly Seam[], is: (seam: Seam) => boolean) => seams.filter(is).length
  const short = count(first, isShort)
  const full = count(amid, isFull)
  const areLost =
    short >= fewest && short >= 4 * count(first, isFull) && full >= 4 * count(inside, isShort)
  if (!areLost) return noOpenings
  const opens = [...others, ...below].filter((seam) => !stops(seam[0]) && isShort(seam))
  // What ends there may be a last line: that is no first one where it is wider than such can be.
  const goesOn = others.filter((seam) =>
    stops(seam[0]) ? leastOf(seam[0], widthOnPage) - measure + indent >= certain : isFull(seam)
  )
  return {opens: linesOf(opens), goesOn: linesOf(goesOn)}
}

/** Whether a line is as wide as those of a measure, and not as those of the other. */
function isNearer(seam: Seam, measure: number, other: number): boolean {
  const miss = missOf(seam, measure, widthOnPage)
  return miss <= near && missOf(seam, other, widthOnPage) - miss >= certain
}

function linesOf(seams: readonly Seam[]): ReadonlySet<Block> {
  return new Set(seams.map(([line]) => line))
}

/**
 * Lines that another follows: those that begin a paragraph, those amid a sentence, those below what
 * is a heading or begins one, and those that may do either.
 */
type Sorted = Record<'first' | 'inside' | 'below' | 'others', Seam[]>

function sort(blocks: readonly Block[], lineWidth: number): Sorted {
  const sorted: Sorted = {first: [], inside: [], below: [], others: []}
  for (const [at, line] of blocks.entries()) {
    const [above, next] = [blocks[at - 1], blocks[at + 1]]
    if (line.data.indent > 0 || line.data.role || !next || !isBelow(line, next)) continue
    sorted[kindOf(line, above, next, lineWidth)].push([line, next])
  }
  return sorted
}

function kindOf(
  line: Block,
  above: Block | undefined,
  next: Block,
  lineWidth: number
): keyof Sorted {
  if (stops(line) || beginsParagraph(textOf(next))) return 'others'
  if (markOf(textOf(line))) return 'first'
  if (!above || !isBelow(above, line)) return 'others'
  if (endsEarly(above, lineWidth)) return 'first'
  if (stops(above)) return 'others'
  return markOf(textOf(above)) ? 'below' : 'inside'
}

/** Whether a sentence ends with a line that had room for more. */
function endsEarly(line: Block, lineWidth: number): boolean {
  const text = textOf(line)
  return /[。！？]$/.test(text) && printWidth(text) < lineWidth * 0.8
}

/**
 * Width of a text as pages have it: quotation marks and dashes are as wide as characters, and the
 * spaces beside digits and Latin letters are no more than a quarter of one.
 */
function widthOnPage(text: string): number {
  const wide = text.match(/[\u2014\u2018-\u201d\u2026]/g)?.length ?? 0
  const narrow = text.match(
    /(?<=\p{Script=Han}) (?=[\dA-Za-z])|(?<=[\dA-Za-z%]) (?=\p{Script=Han})/gu
  )
  return printWidth(text) + wide / 2 - (narrow?.length ?? 0) / 4
}

/** Whether a paragraph may end with a line. */
function stops(line: Block): boolean {
  const text = textOf(line)
  return endsSentence(text) || /[：:]$/.test(text)
}
