import {lineOf} from './lines.ts'
import type {Line, Run} from './page.ts'

/** Pieces of a line that stand so far apart, in heights of the font, may be of several columns. */
const leastApart = 1.25

/**
 * The pieces of a line between which there is room for more than a character: cells of a row,
 * columns, or words set apart.
 */
export function chunksOf(line: Line, least = leastApart): Line[] {
  const chunks: Run[][] = []
  let end = -Infinity
  for (const run of line.runs) {
    if (run.text.trim() === '') continue
    if (run.x - end > least * line.size + line.tracking) chunks.push([])
    chunks.at(-1)?.push(run)
    end = Math.max(end, run.x + run.width)
  }
  return chunks.length > 1 ? chunks.map((runs) => lineOf(runs, line.page)) : [line]
}
