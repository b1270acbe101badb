import type {Frame} from './frames.ts'
import type {Line} from './page.ts'

/** A line, and the measure that it was set in. */
export interface SetLine {
  line: Line
  frame: Frame
}

/** Room that an indent takes, in heights of the font. */
export const indent = 1.2
/** What may be left by chance, in heights of the font. */
export const slack = 0.3

/** What ends so ends a sentence. */
export const endsSentence = /[。！？；：!?;:][”’"'）)》」』】〕\]\s]*$/

/** How far a line is indented, in heights of its font. */
export function indentOf({line, frame}: SetLine): number {
  return (line.left - frame.left) / line.size
}

/** Room at the end of a line, in heights of its font. */
export function roomOf({line, frame}: SetLine): number {
  return (frame.right - line.right) / line.size
}

/** Whether a line stands below another in the same column. */
export function isBelow(line: Line, next: Line): boolean {
  return line.page === next.page && next.y > line.y && next.left < line.right
}

/** What cannot be divided at the front of a line: a word or a character, with the marks beside it. */
const front =
  /^[“‘《〈「『【〔（(［]*(?:[\dA-Za-z.,%]+[‰％℃°]?|[^\dA-Za-z.,%])?[，。、；：？！”’》）」』】〕)］]*/u
const longestFront = 24

/** Whether what the next line begins with had no room on this one. */
export function isFull(set: SetLine, next: SetLine): boolean {
  const {line, frame} = set
  // A line in the middle shares its room between both sides.
  const shared = isSetInMiddle(set) ? line.left - frame.left : 0
  const room = frame.right - line.right + shared - line.tracking
  const begins = next.line.text.slice(0, longestFront)
  const isFullFor = (text = '') => room < (widthOf(text) + slack) * line.size
  if (isFullFor(front.exec(begins)?.[0])) return true
  return !endsSentence.test(line.text) && isFullFor(heldIn(begins))
}

/** The same where quotation marks hold on to what stands at both sides of them. */
function heldIn(text: string): string {
  let at = 0
  do {
    const [unit = ''] = front.exec(text.slice(at)) ?? []
    if (unit === '') break
    at += unit.length
  } while (/[“”‘’]/.test(text.slice(at - 1, at + 1)))
  return text.slice(0, at)
}

/** Whether a line stands in the middle of its measure, with room at both sides that no indent takes. */
export function isCentred({line, frame}: SetLine): boolean {
  const [left, right] = [line.left - frame.left, frame.right - line.right]
  return (
    left > 2.6 * line.size &&
    Math.abs(left - right) < Math.max(line.size, 0.04 * (frame.right - frame.left))
  )
}

/** Whether a line leaves as much room at both sides. */
export function isInMiddle({line, frame}: SetLine): boolean {
  return Math.abs(line.left - frame.left - (frame.right - line.right)) < line.size
}

/** Room at both sides of a line in the middle differs by less, and running text and first lines stand so near to their places. */
const even = {differs: 0.35, flush: 0.15, indent: 2, indented: 0.08}

/** Whether a line leaves the same room at both sides, and some. */
export function isEven(set: SetLine): boolean {
  const [left, right] = [indentOf(set), roomOf(set)]
  return left > even.flush && Math.abs(left - right) < even.differs
}

/** Whether it does, and does not begin where paragraphs do. */
export function isSetInMiddle(set: SetLine): boolean {
  return isEven(set) && Math.abs(indentOf(set) - even.indent) > even.indented
}

/** Whether a line stands at the right end of its measure. */
export function isAtRight({line, frame}: SetLine): boolean {
  const [left, right] = [line.left - frame.left, frame.right - line.right]
  return left > 0.35 * (frame.right - frame.left) && left > 2 * right
}
/** Where the text of a line goes on behind some of its characters. */
export function behind({runs, right}: Line, characters: number): number {
  let rest = characters
  for (const {text, x, width} of runs) {
    const own = text.trim()
    if (own === '') continue
    if (rest <= 0) return x
    if (rest < own.length) {
      const before = own.length - own.slice(rest).trimStart().length
      return x + (width * widthOf(own.slice(0, before))) / widthOf(own)
    }
    rest -= own.length
  }
  return right
}

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 0.5 : 1
  return width
}

/** （一）, 1., 第一条 */
export const beginsNumbered =
  /^(?:[（(［〔][〇零一二三四五六七八九十百\d]{1,5}[）)］〕]|[〇零一二三四五六七八九十百\d]{1,5}[、.．]|第[〇零一二三四五六七八九十百千\d]{1,9}[编章节条])/
