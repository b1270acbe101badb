import {lineOf} from './lines.ts'
import type {Line, Run} from './page.ts'

/** Pieces of a line that stand so far apart, in heights of the font, may be of several columns. */
const leastApart = 1.25

/** The room that a piece of a line takes. */
export type Span = Pick<Line, 'left' | 'right'>

/**
 * The pieces of a line between which there is room for more than a character: cells of a row,
 * columns, or words set apart.
 */
export function chunksOf(line: Line, least = leastApart): Line[] {
  const pieces = piecesOf(line, least)
  return pieces.length > 1 ? pieces.map((runs) => lineOf(runs, line.page)) : [line]
}

/** Room between columns at least, in heights of the font. */
const betweenColumns = 0.9
/** Those of lines that were asked for: a line is looked at for each gutter that it may stand at. */
const known = new WeakMap<Line, readonly Span[]>()

/** Where the pieces of a line stand that may be of several columns, see {@link chunksOf}. */
export function spansOf(line: Line): readonly Span[] {
  const before = known.get(line)
  if (before) return before
  const pieces = piecesOf(line, betweenColumns)
  const spans =
    pieces.length < 2
      ? [line]
      : pieces.map((runs) => ({
          left: runs[0]?.x ?? 0,
          right: runs.reduce((right, {x, width}) => Math.max(right, x + width), -Infinity)
        }))
  known.set(line, spans)
  return spans
}

function piecesOf(line: Line, least: number): Run[][] {
  const pieces: Run[][] = []
  let end = -Infinity
  for (const run of line.runs) {
    if (run.text.trim() === '') continue
    if (run.x - end > least * line.size + line.tracking) pieces.push([])
    pieces.at(-1)?.push(run)
    end = Math.max(end, run.x + run.width)
  }
  return pieces
}
