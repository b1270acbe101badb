import {bodySize} from './furniture.ts'
import {
  beginsNumbered,
  endsSentence,
  indent,
  indentOf,
  isBelow,
  isCentred,
  isFull,
  roomOf,
  type SetLine
} from './set-line.ts'

/** How the paragraphs of a source are set. */
export interface Setting {
  /** Whether a paragraph begins with an indent. */
  isIndented: boolean
  /** Whether paragraphs are further apart than lines. */
  isSpaced: boolean
  /** Whether lines of a paragraph, but the last, are as far from where paragraphs begin as others are indented. */
  isHanging: boolean
  /** Whether text nearly always goes on below a full line that ends a sentence, where the room between lines tells. */
  goesOnBehindStops: boolean
  /** Whether full lines end at the same place. */
  isJustified: boolean
  /** Height of the font of most of the text. */
  size: number
  /** From one base line to the next inside of a paragraph, in heights of the font. */
  pitch: number
}

/** Lines that are further apart than this, in usual distances, are of two paragraphs: less where no indent tells. */
export const apart = {indented: 1.4, others: 1.15}

/** So many lines that go on tell how, and so much room at the end of a justified one is of chance, in heights of the font. */
const leastPairs = 6
const mostly = 0.7
export const uneven = 0.15

/** Learn from all lines of a source, in reading order, how its paragraphs are set. */
export function settingOf(lines: readonly SetLine[]): Setting {
  const pairs = lines.slice(1).map((next, at) => [lines[at] ?? next, next] as const)
  const pitches = pairs
    .filter(([above, next]) => isBelow(above.line, next.line) && isFull(above, next))
    .map(([above, next]) => (next.line.y - above.line.y) / next.line.size)
    .sort((a, b) => a - b)
  const continuing = pairs.filter(([above, next]) => {
    return (
      isBelow(above.line, next.line) && isFull(above, next) && !endsSentence.test(above.line.text)
    )
  })
  const hanging = continuing.filter(([, next]) => indentOf(next) >= indent)
  const even = continuing.filter(([above]) => Math.abs(roomOf(above)) <= uneven)
  const opening = pairs.filter(([above, next]) => !isFull(above, next) && !isCentred(next))
  const indented = opening.filter(([, next]) => indentOf(next) >= indent)
  const pitch = pitches[Math.floor(pitches.length / 2)] ?? Infinity
  const below = opening.filter(([above, next]) => isBelow(above.line, next.line))
  const spaced = below.filter(
    ([above, next]) => (next.line.y - above.line.y) / next.line.size > pitch * apart.others
  )
  const stopped = pairs.filter(([above, next]) => {
    const mayEnd = endsSentence.test(above.line.text) && !beginsNumbered.test(next.line.text)
    return isBelow(above.line, next.line) && isFull(above, next) && mayEnd
  })
  const ended = stopped.filter(
    ([above, next]) => (next.line.y - above.line.y) / next.line.size > pitch * apart.others
  )
  return {
    goesOnBehindStops: stopped.length >= leastPairs && ended.length <= stopped.length * 0.15,
    isSpaced: below.length > 0 && spaced.length >= below.length * 0.6,
    isHanging:
      continuing.length >= leastPairs &&
      hanging.length >= continuing.length * mostly &&
      indented.length < opening.length * 0.5,
    isJustified: continuing.length >= leastPairs && even.length >= continuing.length * 0.95,
    size: bodySize(lines.map(({line}) => line)),
    pitch,
    isIndented: opening.length > 0 && indented.length >= opening.length * 0.5
  }
}
