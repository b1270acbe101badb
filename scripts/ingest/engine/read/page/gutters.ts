import type {Span} from './chunks.ts'

/** A place that some lines cross has the gaps of so many at least, to be tried. */
const leastGaps = 2
/** One line of so many may cross where no other has a gap: a title. */
const title = 8
/** Places for a gutter that are tried. */
const mostTried = 4

/**
 * Places between columns, as far as lines tell: those that fewer lines cross than beside them, and
 * that several have a gap at; the ones that the fewest cross first. Lines of columns need not stand
 * beside each other.
 *
 * @param rows the pieces of each line, from left to right
 */
export function guttersOf(rows: readonly (readonly Span[])[]): number[] {
  const strips = stripsOf(rows)
  return strips
    .filter(({gaps, crossed}, at) => {
      const [before, after] = [
        strips[at - 1]?.crossed ?? Infinity,
        strips[at + 1]?.crossed ?? Infinity
      ]
      return (
        (gaps >= leastGaps || crossed * title <= rows.length) && crossed < before && crossed < after
      )
    })
    .sort((a, b) => a.crossed - b.crossed || b.gaps - a.gaps)
    .slice(0, mostTried)
    .map(({left, right}) => (left + right) / 2)
}

/** A strip of the page that the same number of lines cross. */
interface Strip extends Span {
  crossed: number
  /** Lines that have a gap somewhere in it, at most. */
  gaps: number
}

function stripsOf(rows: readonly (readonly Span[])[]): Strip[] {
  const ends = rows.flatMap((spans) =>
    spans.flatMap((span, at) => {
      const [before, after] = [spans[at - 1], spans[at + 1]]
      return [
        {x: span.left, crossed: 1, gaps: before ? -1 : 0},
        {x: span.right, crossed: -1, gaps: after ? 1 : 0}
      ]
    })
  )
  ends.sort((a, b) => a.x - b.x)
  const strips: Strip[] = []
  let [crossed, gaps] = [0, 0]
  for (const [at, end] of ends.entries()) {
    crossed += end.crossed
    gaps += end.gaps
    const right = ends[at + 1]?.x ?? end.x
    const last = strips.at(-1)
    if (last?.crossed === crossed) {
      last.right = right
      last.gaps = Math.max(last.gaps, gaps)
    } else if (right > end.x) strips.push({left: end.x, right, crossed, gaps})
  }
  return strips
}
