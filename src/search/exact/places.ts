/** Where some bytes are: in which file of several, and where there. */
export interface Place {
  /** Number of the file, from 1 on. */
  pack: number
  from: number
  length: number
}

/** Bytes of a file: hosts take 25 MB at the most. */
export const packSize = 16 * 2 ** 20

/**
 * Where pieces are that stand one behind the other, in files of at most {@link packSize}; a piece
 * is never divided. Writer and reader count the same way, so the lengths are all that is kept.
 */
export function placesOf(lengths: Iterable<number>, size = packSize): Place[] {
  const places: Place[] = []
  let pack = 1
  let from = 0
  for (const length of lengths) {
    if (from > 0 && from + length > size) {
      pack++
      from = 0
    }
    places.push({pack, from, length})
    from += length
  }
  return places
}
