import type {Frame} from './frames.ts'
import {bodySize} from './furniture.ts'
import type {Line} from './page.ts'

/** A line, and the measure that it was set in. */
export interface SetLine {
  line: Line
  frame: Frame
}

/** How the paragraphs of a source are set. */
export interface Setting {
  /** Whether a paragraph begins with an indent. */
  isIndented: boolean
  /** Whether paragraphs are further apart than lines. */
  isSpaced: boolean
  /** Height of the font of most of the text. */
  size: number
  /** From one base line to the next inside of a paragraph, in heights of the font. */
  pitch: number
}

/** Room that an indent takes, and that may be left by chance, in heights of the font. */
const indent = 1.2
const slack = 0.3
/** Fonts that differ by less are of one paragraph. */
const sameSize = 0.12
/** Lines that are further apart than this, in usual distances, are of two paragraphs: less where no indent tells. */
const apart = {indented: 1.4, others: 1.15}

/** Learn from all lines of a source, in reading order, how its paragraphs are set. */
export function settingOf(lines: readonly SetLine[]): Setting {
  const pairs = lines.slice(1).map((next, at) => [lines[at] ?? next, next] as const)
  const pitches = pairs
    .filter(([above, next]) => isBelow(above.line, next.line) && isFull(above, next))
    .map(([above, next]) => (next.line.y - above.line.y) / next.line.size)
    .sort((a, b) => a - b)
  const opening = pairs.filter(([above, next]) => !isFull(above, next) && !isCentred(next))
  const indented = opening.filter(([, next]) => indentOf(next) >= indent)
  const pitch = pitches[Math.floor(pitches.length / 2)] ?? Infinity
  const below = opening.filter(([above, next]) => isBelow(above.line, next.line))
  const spaced = below.filter(
    ([above, next]) => (next.line.y - above.line.y) / next.line.size > pitch * apart.others
  )
  return {
    isSpaced: below.length > 0 && spaced.length >= below.length * 0.6,
    size: bodySize(lines.map(({line}) => line)),
    pitch,
    isIndented: opening.length > 0 && indented.length >= opening.length * 0.5
  }
}

/**
 * Whether a line goes on with the paragraph that the line above ends: that one is full, and this
 * one does not begin as paragraphs do.
 *
 * @param isOpen whether the paragraph is a note in brackets, and they are open
 */
export function goesOn(above: SetLine, next: SetLine, setting: Setting, isOpen = false): boolean {
  const [a, b] = [above.line, next.line]
  if (endsEntry.test(a.text.slice(-longestEnd))) return false
  if (Math.abs(a.size - b.size) > sameSize * Math.max(a.size, b.size)) return false
  const most = setting.pitch * (setting.isIndented ? apart.indented : apart.others)
  if (isBelow(a, b) && (b.y - a.y) / b.size > most) return false
  if (isBelow(a, b) && (isOpen || closesBracket(a.text, b.text))) return true
  if (!isFull(above, next) || isCentred(above) || isAtRight(above)) return false
  if (b.size > setting.size * larger && isInMiddle(next)) return true
  if (isCentred(next)) return false
  if (beginsInside.test(b.text)) return true
  const [first, second] = [indentOf(above), indentOf(next)]
  if (second < indent) {
    const isTold = setting.isIndented || (setting.isSpaced && isBelow(a, b))
    return isTold || !endsSentence.test(a.text) || !beginsNumbered.test(b.text)
  }
  if (!setting.isIndented) return Math.abs(first - second) < slack || second < first
  return second <= first + slack && goesOnByMarks.test(a.text)
}

/** A heading that is larger than the text goes on in the middle. */
const larger = 1.1

/** A line that ends so goes on. */
const goesOnByMarks = /[，、]$/

/** Whether lines begin with a bracket that they do not close; of long ones, nobody knows. */
export function isOpenNote(lines: readonly SetLine[]): boolean {
  if (lines.length > longestNote || !lines[0]?.line.text.startsWith('（')) return false
  const text = lines.map(({line}) => line.text).join('')
  return text.split('（').length > text.split('）').length
}

const longestNote = 12

/** Whether a line opens a bracket that the next one closes. */
function closesBracket(text: string, next: string): boolean {
  const isOpen = text.lastIndexOf('（') > text.lastIndexOf('）')
  const [open, close] = [next.indexOf('（'), next.indexOf('）')]
  return isOpen && close !== -1 && (open === -1 || close < open)
}

/** How an entry of a contents list ends: with its page, behind leaders or in brackets. */
const endsEntry =
  /(?:[.．…·•・⋯_]{2}\s?[（(]?\d{1,4}[）)]?|[\s…·\p{Script=Han}）》][（(]\d{1,4}[）)])$/u
const longestEnd = 12

const beginsInside = /^[，。、；：？！”’》）」』】〕]/
/** （一）, 1., 第一条 */
const beginsNumbered =
  /^(?:[（(][〇零一二三四五六七八九十百\d]{1,5}[）)]|[〇零一二三四五六七八九十百\d]{1,5}[、.．]|第[〇零一二三四五六七八九十百千\d]{1,9}[编章节条])/

const endsSentence = /[。！？；：!?;:][”’"'）)》」』】〕\]\s]*$/

/** How far a line is indented, in heights of its font. */
export function indentOf({line, frame}: SetLine): number {
  return (line.left - frame.left) / line.size
}

/** Whether a line stands below another in the same column. */
function isBelow(line: Line, next: Line): boolean {
  return line.page === next.page && next.y > line.y && next.left < line.right
}

/** What cannot be divided at the front of a line: a word or a character, with the marks beside it. */
const front =
  /^[“‘《〈「『【〔（(]*(?:[\dA-Za-z.,%]+|[^\dA-Za-z.,%])?[，。、；：？！”’》）」』】〕)]*/u

/** Whether what the next line begins with had no room on this one. */
function isFull({line, frame}: SetLine, next: SetLine): boolean {
  const text = front.exec(next.line.text)?.[0] ?? ''
  let width = 0
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 0.5 : 1
  return frame.right - line.right < (width + slack) * line.size + line.tracking
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
function isInMiddle({line, frame}: SetLine): boolean {
  return Math.abs(line.left - frame.left - (frame.right - line.right)) < line.size
}

/** Whether a line stands at the right end of its measure. */
export function isAtRight({line, frame}: SetLine): boolean {
  const [left, right] = [line.left - frame.left, frame.right - line.right]
  return left > 0.35 * (frame.right - frame.left) && left > 2 * right
}
