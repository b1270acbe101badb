import {
  beginsNumbered,
  behind,
  endsSentence,
  indent,
  indentOf,
  isAtRight,
  isBelow,
  isCentred,
  isEven,
  isFull,
  isInMiddle,
  isSetInMiddle,
  roomOf,
  type SetLine,
  slack
} from './set-line.ts'
import {apart, type Setting, uneven} from './setting.ts'

/** Fonts that differ by less are of one paragraph. */
const sameSize = 0.12

/**
 * Whether a line goes on with the paragraph that the line above ends: that one is full, and this
 * one does not begin as paragraphs do.
 *
 * @param opened the lines of the paragraph so far
 */
export function goesOn(
  above: SetLine,
  next: SetLine,
  setting: Setting,
  opened: readonly SetLine[] = []
): boolean {
  const [a, b] = [above.line, next.line]
  if (endsEntry.test(a.text.slice(-longestEnd)) || endsArticle.test(a.text)) return false
  if (Math.abs(a.size - b.size) > sameSize * Math.max(a.size, b.size)) return false
  const most = setting.pitch * (setting.isIndented ? apart.indented : apart.others)
  if (isBelow(a, b) && (b.y - a.y) / b.size > most) return false
  const isNextDate = beginsDate.test(b.text) && !isFull(above, next)
  // Lines of a note are full, or stand inside of the measure; else a bracket was lost.
  const isNote = isFull(above, next) || indentOf(above) > slack || indentOf(next) > slack
  const isInBrackets = (isNote && isOpenNote(opened)) || closesBracket(a.text, b.text)
  if (isBelow(a, b) && isInBrackets && !isNextDate) return true
  if (strokes.test(a.text) || strokes.test(b.text)) return false
  if (isNextEvent(opened, next) || isWholeNote(opened)) return false
  if (!setting.isIndented && beginsArticle.test(b.text)) return false
  if (endsSentence.test(a.text) && isDay(next)) return false
  if (isEven(next) && beginsNote.test(b.text)) return false
  if (!isFull(above, next) || isCentred(above) || isAtRight(above)) return false
  // Where paragraphs begin with an indent, that alone tells.
  const isShort = !setting.isIndented && setting.isJustified && roomOf(above) > uneven
  if (isShort && endsSentence.test(a.text)) return false
  if (b.size > setting.size * larger && isInMiddle(next)) return true
  if (isRestOfHeading(opened, above, next)) return true
  if (isRestInMiddle(opened, above, next, setting)) return true
  if (isInMiddle(next) && leavesTitleOpen(opened)) return true
  if (endsEntry.test(b.text) && !endsSentence.test(a.text)) return true
  if (isCentred(next)) return false
  if (beginsInside.test(b.text)) return true
  if (hangsBelow(opened, next)) return true
  const [first, second] = [indentOf(above), indentOf(next)]
  if (setting.isHanging) return second >= indent
  // Over the end of a page, the room between paragraphs does not show.
  const isHidden = setting.isSpaced && !setting.isIndented && !isBelow(a, b)
  if (isHidden && endsSentence.test(a.text)) return setting.goesOnBehindStops
  if (second < indent) {
    return (
      setting.isIndented ||
      setting.isSpaced ||
      !endsSentence.test(a.text) ||
      !beginsNumbered.test(b.text)
    )
  }
  if (!setting.isIndented) return Math.abs(first - second) < slack || second < first
  return second <= first + slack && goesOnByMarks.test(a.text)
}

/** A sign behind its last sentence is the end of an article. */
const endsArticle = /[。！？”）][ \u3000]?[□■◇◆▢]$/

/** Whether nothing but the end of a sentence tells that a line, which goes on, may begin a paragraph. */
export function isUncertain(above: SetLine, next: SetLine, setting: Setting): boolean {
  const isApart = setting.isSpaced && isBelow(above.line, next.line)
  const isTold = setting.isIndented || setting.isHanging || isApart
  return !isTold && endsSentence.test(above.line.text)
}

/** A heading has no more lines. */
const longestHeading = 4

/** Whether a line in the middle is the rest of a heading, or a note, that fills the line above. */
function isRestOfHeading(opened: readonly SetLine[], above: SetLine, next: SetLine): boolean {
  if (!isCentred(next)) return false
  if (isRestOfName(above.line.text, next.line.text)) return true
  const first = opened[0]?.line.text ?? above.line.text
  const isEnded =
    endsSentence.test(above.line.text) ||
    beginsApart.test(next.line.text) ||
    (/^[（(]/.test(first) && /[）)]$/.test(above.line.text))
  const longest = beginsDate.test(first) ? longestNote : longestHeading
  const isShort = opened.length < longest && indentOf(above) < 2 * indent
  const isKnown = beginsHeading.test(first) || beginsDate.test(first)
  return isShort && isKnown && !isEnded
}

/** Whether a line in the middle is what had no room in lines in the middle above, of which one may fill its measure. */
function isRestInMiddle(
  opened: readonly SetLine[],
  above: SetLine,
  next: SetLine,
  setting: Setting
): boolean {
  if (!isEven(next) || opened.length > longestNote) return false
  const fillsAll = setting.isIndented && opened.length === 1 && indentOf(above) < slack
  if (!fillsAll && ![above, ...opened].some(isSetInMiddle)) return false
  const [text, last] = [next.line.text, above.line.text]
  if (endsSentence.test(last) || beginsApart.test(text) || beginsNumbered.test(text)) return false
  return !(endsNote.test(last) && beginsNote.test(opened[0]?.line.text ?? last))
}

/** Whether a line says no more than the last characters of a name that the line above begins: 主任 钱 一. */
function isRestOfName(above: string, next: string): boolean {
  if (/^\p{Script=Han}$/u.test(next)) return !endsSentence.test(above)
  return /^\p{Script=Han}{2}$/u.test(next) && /[ \u3000]\p{Script=Han}$/u.test(above)
}

/** Whether a line is a day, as below a signature: 2024年3月5日, 二〇二四年三月五日 */
export function isDay({line}: SetLine): boolean {
  return day.test(line.text)
}

const day =
  /^[\d０-９〇○零一二三四五六七八九]{4}年[\d０-９一二三四五六七八九十]{1,3}月[\d０-９一二三四五六七八九十]{1,3}日$/

/** Whether lines say one event a paragraph, each with its day in front, and another day follows. */
function isNextEvent(opened: readonly SetLine[], {line}: SetLine): boolean {
  return beginsEvent.test(line.text) && beginsEvent.test(opened[0]?.line.text ?? '')
}

/** Whether lines are all of a note below a title: （某年某月某日某会通过）, ——某年某月某日在某会上 */
function isWholeNote(opened: readonly SetLine[]): boolean {
  const [first, last] = [opened[0]?.line.text ?? '', opened.at(-1)?.line.text ?? '']
  if (!beginsSetApart.test(first) || !endsNote.test(last) || opened.length > longestHeading) {
    return false
  }
  return !/^[（(]/.test(first) || (/[）)]$/.test(last) && !isOpenNote(opened))
}

const beginsSetApart = /^(?:[-—–―─]{1,2}|[（(])[\d０-９]{4}年/
/** The mark of an article or a part, with a space behind it: where it is mentioned, there is none. */
const beginsArticle =
  /^第[〇零一二三四五六七八九十百千\d]{1,9}[编編章节節条條](?:之[一二三四五六七八九十]{1,3})?[ \u3000]/
const beginsHeading = /^第[〇零一二三四五六七八九十百\d]{1,5}[编章节]/
const beginsDate = /^[（(]?[\d０-９]{4}年/
/** A rule that is drawn with signs. */
const strokes = /^[\s━─—_=*＊﹣-]{6,}$/
const beginsEvent = /^[（(]?[\d０-９]{4}年[\d０-９]{1,2}月[\d０-９]{1,2}日[ \u3000]/
/** What tells when a text came to be, or was read, stands below its title. */
const beginsNote = /^(?:[-—–―─]{1,2}|[（(])?[\d０-９]{4}年/
const endsNote = /(?:上|通过|批准|修[正订改]|[发公颁]布|施行)[）)]?$/
/** What stands below a heading and is not of it: a note in brackets, a date, the next heading. */
const beginsApart = /^(?:[（(〔]|[\d０-９]{4}年|第[〇零一二三四五六七八九十百\d]{1,5}[编章节条])/

/** A mark of a list hangs out by so much at least, and lines stand below its text by so much, in heights of the font. */
const hung = {least: 0.8, differs: 0.35}

/** Whether a line stands below the text of an item of a list, whose mark hangs out. */
function hangsBelow(opened: readonly SetLine[], {line}: SetLine): boolean {
  const [first, second] = [opened[0]?.line, opened[1]?.line]
  const [mark = ''] = first ? (listMark.exec(first.text) ?? []) : []
  if (!first || mark === '') return false
  const begins = second?.left ?? behind(first, mark.trim().length)
  const isApart = begins - first.left >= hung.least * line.size
  return isApart && Math.abs(line.left - begins) <= hung.differs * line.size
}

const listMark =
  /^(?:[（(][〇零一二三四五六七八九十百\d]{1,5}[）)]|[〇零一二三四五六七八九十百\d]{1,5}[、.．]|[●○■□◆◇•·▪▶➢※*-])[ \u3000]*/

/** A heading that is larger than the text goes on in the middle. */
const larger = 1.1

/** A line that ends so goes on. */
const goesOnByMarks = /[，、]$/

/** Whether lines begin with a bracket that they do not close; of long ones, nobody knows. */
function isOpenNote(lines: readonly SetLine[]): boolean {
  if (lines.length > longestNote || !/^[（(]/.test(lines[0]?.line.text ?? '')) return false
  const text = lines.map(({line}) => line.text).join('')
  return text.split(/[（(]/).length > text.split(/[）)]/).length
}

const longestNote = 12

/** Whether lines quote a title that they do not end. */
function leavesTitleOpen(lines: readonly SetLine[]): boolean {
  if (lines.length > longestNote) return false
  const text = lines.map(({line}) => line.text).join('')
  return text.split(/[《〈]/).length > text.split(/[》〉]/).length
}

/** Whether a line opens a bracket that the next one closes. */
function closesBracket(text: string, next: string): boolean {
  const isOpen =
    Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) >
    Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'))
  const [open, close] = [next.search(/[（(]/), next.search(/[）)]/)]
  return isOpen && close !== -1 && (open === -1 || close < open)
}

/** How an entry of a contents list ends: with its page, behind leaders or in brackets. */
const endsEntry =
  /(?:[.．…·•・⋯_]{2}\s?[（(]?\d{1,4}[）)]?|[\s…·\p{Script=Han}）》][（(]\d{1,4}[）)])$/u
const longestEnd = 12

const beginsInside = /^[，。、；：？！”’》）」』】〕]/
