import {titlePieces} from '../../lib/title-breaks.ts'
import type {Range} from '../engine.ts'
import {type Piece, piecesOf} from './excerpt.ts'

/** A piece of a title; between the lines of its text one may end. */
export interface TitlePiece extends Pick<Piece, 'isHit'> {
  lines: string[]
}

/**
 * A title with what was searched for marked, each as one piece, and the places where a line may end,
 * in those pieces, too.
 *
 * @param marks in order
 */
export function brokenTitle(title: string, marks: readonly Range[]): TitlePiece[] {
  const starts = new Set<number>()
  let length = 0
  for (const piece of titlePieces(title)) starts.add((length += piece.length))
  let from = 0
  return piecesOf(title, marks).map(({text, isHit}) => {
    const lines = ['']
    for (const character of text) {
      if (starts.has(from)) lines.push('')
      lines.push((lines.pop() ?? '') + character)
      from += character.length
    }
    return {lines, isHit}
  })
}
