import {cleaned} from '../../../../../src/text/cleaned.ts'
import type {Line} from './page.ts'

/** Between two lines of a paragraph stands a space only where both sides are of Latin words. */
function seam(before: string, after: string): string {
  return /[A-Za-z,.;:)]$/.test(before) && /^[A-Za-z(]/.test(after) ? ' ' : ''
}

/**
 * The text of lines that are one paragraph. Each is cleaned before it is joined: a joiner at its end
 * is beside nothing, but beside a character once another line goes on there.
 */
export function joinLines(lines: readonly Line[]): string {
  let text = ''
  for (const line of lines) {
    const own = cleaned(line.text, true)
    text += (text === '' ? '' : seam(text.slice(-1), own)) + own
  }
  return text
}

/** A line of a cell that leaves more room than this ends what it says, in heights of the font. */
const room = 1.6

/** The text of a cell: lines that are full go on without a space. */
export function joinCell(lines: readonly Line[]): string {
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity)
  let text = ''
  let isFull = true
  for (const line of lines) {
    const own = cleaned(line.text, true)
    const between = isFull ? seam(text.slice(-1), own) : ' '
    text += (text === '' ? '' : between) + own
    isFull = right - line.right < room * line.size
  }
  return text
}
