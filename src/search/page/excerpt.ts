import type {Range} from '../engine.ts'

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string
  isHit: boolean
}

/** Parts of a text that are shown. */
const most = 3

/**
 * The surroundings of what was found in a text, up to `reach` characters on either side, as
 * pieces; `…` stands for what is left out.
 *
 * @param marks in order; those that overlap are one
 */
export function excerpt(text: string, marks: readonly Range[], reach: number): Piece[] {
  const windows: [from: number, to: number][] = []
  const joined = joinRanges(marks)
  for (const [from, to] of joined) {
    const start = beforeRun(text, wholeCharacter(text, Math.max(0, from - reach)))
    const end = behindRun(text, wholeCharacter(text, Math.min(text.length, to + reach)))
    const last = windows.at(-1)
    if (last && start <= last[1]) last[1] = end
    else if (windows.length < most) windows.push([start, end])
    else break
  }
  const pieces: Piece[] = []
  const put = (part: string, isHit: boolean) => {
    const last = pieces.at(-1)
    if (last?.isHit === isHit) last.text += part
    else if (part !== '') pieces.push({text: part, isHit})
  }
  for (const [start, end] of windows) {
    if (start > 0) put('…', false)
    let at = start
    for (const [from, to] of joined.filter((mark) => mark[0] >= start && mark[1] <= end)) {
      put(text.slice(at, from), false)
      put(text.slice(from, to), true)
      at = to
    }
    put(text.slice(at, end), false)
  }
  if ((windows.at(-1)?.[1] ?? text.length) < text.length) put('…', false)
  return pieces
}

/** A whole text as pieces. */
export function piecesOf(text: string, marks: readonly Range[]): Piece[] {
  return marks.length === 0 ? [{text, isHit: false}] : excerpt(text, marks, text.length)
}

function joinRanges(ranges: readonly Range[]): [from: number, to: number][] {
  const joined: [from: number, to: number][] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && from < last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

/** The place itself, or the one before where it is inside of a character of two units. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}

/** Characters of a number or a word in Latin letters that is not cut; what is longer is no number. */
const longestRun = 24
const inRun = /[\p{Nd}\p{Script=Latin}.,%％]/u

/** Whether a cut would leave a part of a number, which would be another number. */
function cutsRun(text: string, at: number): boolean {
  return at > 0 && inRun.test(text.charAt(at - 1)) && inRun.test(text.charAt(at))
}

function beforeRun(text: string, at: number): number {
  let start = at
  while (cutsRun(text, start) && at - start < longestRun) start--
  return start
}

function behindRun(text: string, at: number): number {
  let end = at
  while (cutsRun(text, end) && end - at < longestRun) end++
  return end
}
