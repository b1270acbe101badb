import {titlePieces} from '../../lib/title-breaks.ts'
import type {Range} from '../engine.ts'
import {type Piece, piecesOf} from './excerpt.ts'

/**
 * A title with what was searched for marked, in the pieces that a line may end between: what is
 * found on both sides of such a place is marked on both.
 *
 * @param marks in order
 */
export function brokenTitle(title: string, marks: readonly Range[]): Piece[][] {
  let from = 0
  return titlePieces(title).map((piece) => {
    const start = from
    from += piece.length
    const own = marks.flatMap(([begin, end]): Range[] => {
      const range: Range = [Math.max(0, begin - start), Math.min(piece.length, end - start)]
      return range[0] < range[1] ? [range] : []
    })
    return piecesOf(piece, own)
  })
}
