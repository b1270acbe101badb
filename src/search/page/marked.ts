import {type Child, create} from './dom.ts'
import type {Piece} from './excerpt.ts'
import type {TitlePiece} from './title.ts'

/** Text with what was searched for marked, each place as one block. */
export function marked(pieces: readonly Piece[]): Child[] {
  return pieces.map(({text, isHit}) => (isHit ? create('mark', {}, text) : text))
}

/** The same of a title, with the places where a line may end. */
export function markedTitle(pieces: readonly TitlePiece[]): Child[] {
  return pieces.flatMap(({lines, isHit}) => {
    const broken = lines.flatMap((line, at) => (at === 0 ? [line] : [create('wbr'), line]))
    return isHit ? [create('mark', {}, ...broken)] : broken
  })
}
