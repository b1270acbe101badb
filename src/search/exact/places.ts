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
  return Array.from(lengths, createPlaces(size))
}

/** Gives the place of one piece after the other. */
export function createPlaces(size: number): (length: number) => Place {
  let pack = 1
  let next = 0
  return (length) => {
    if (next > 0 && next + length > size) {
      pack++
      next = 0
    }
    const from = next
    next += length
    return {pack, from, length}
  }
}
