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
  const own = lines.map(({text}) => cleaned(text, true).trim())
  const areNames = own.length > 1 && own.every((text, at) => names.test(at ? text : below(text)))
  let text = ''
  for (const [at, line] of own.entries()) {
    const before = own[at - 1]
    if (before !== undefined) {
      const isBetween = areNames && areWhole(before, line)
      text += isBetween ? between : seam(text.slice(-1), line)
    }
    text += line
  }
  return text
}

/** A row of words as short as names: 钱 一　孙二三（女） */
const names =
  /^\p{Script=Han}{1,4}(?:[（(]\p{Script=Han}{1,4}[）)])?(?:\s+\p{Script=Han}{1,4}(?:[（(]\p{Script=Han}{1,4}[）)])?)*$/u
/** The names of a row without what is in front of the first: 出席会议：钱一　孙二三 */
const below = (text: string) => text.replace(/^\p{Script=Han}{2,12}[：:]\s*/u, '')
const between = '\u3000\u3000'

/** Whether one row of names ends, and the next begins, with a whole one: characters that stand apart are of one by twos. */
function areWhole(row: string, next: string): boolean {
  const isWhole = (words: readonly string[]) => {
    const other = words.findIndex((word) => word.length > 1)
    return (other === -1 ? words.length : other) % 2 === 0
  }
  return isWhole(row.split(/\s+/).reverse()) && isWhole(next.split(/\s+/))
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
