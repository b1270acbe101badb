import {normalise} from './normalise.ts'

/** Where a word stands in a text: `start` to `end`, `end` excluded. */
export interface Match {
  start: number
  end: number
}

/**
 * Every place where a text holds a word in normal form. A number is not found
 * inside a longer number: 5家 does not stand in 15家.
 */
export function findMatches(text: string, word: string): Match[] {
  const {text: folded, offsets} = normalise(text)
  const matches: Match[] = []
  if (word === '') return matches
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    const start = offsets[at] ?? 0
    const last = offsets[at + word.length - 1] ?? start
    const end = last + characterAt(text, last).length
    if (!cutsNumber(text, start, end)) matches.push({start, end})
  }
  return matches
}

/** Whether a number goes on past either end, digit next to digit in print. */
function cutsNumber(text: string, start: number, end: number): boolean {
  const isDigit = (at: number) => /\p{Nd}/u.test(text.charAt(at))
  return (isDigit(start) && isDigit(start - 1)) || (isDigit(end - 1) && isDigit(end))
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string
  hit: boolean
}

/** The surroundings of the first match, up to `reach` characters on either side, as pieces. */
export function excerpt(text: string, matches: readonly Match[], reach: number): Piece[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start)
  const [first] = sorted
  if (!first) return []
  const from = wholeCharacter(text, Math.max(0, first.start - reach))
  const to = wholeCharacter(text, Math.min(text.length, first.end + reach))
  const pieces: Piece[] = [
    {text: (from > 0 ? '…' : '') + text.slice(from, first.start), hit: false}
  ]
  let end = first.start
  for (const match of sorted) {
    if (match.start < end || match.end > to) continue
    pieces.push({text: text.slice(end, match.start), hit: false})
    pieces.push({text: text.slice(match.start, match.end), hit: true})
    end = match.end
  }
  pieces.push({text: text.slice(end, to) + (to < text.length ? '…' : ''), hit: false})
  return pieces.filter(({text: part}) => part !== '')
}

/** The place itself, or the one before where it is inside of a character of two units. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}
