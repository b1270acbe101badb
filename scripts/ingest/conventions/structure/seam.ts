import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {onlyDate} from '../lexicon/dates.ts'
import {beginsInside, endsSentence, leavesOpen, printWidth} from '../lexicon/punctuation.ts'
import {isDivided} from './adjacent.ts'
import {fillOf, type Print} from './layout.ts'
import {printedWidth, ragged} from './line-width.ts'
import {hasRoom} from './measure.ts'
import {isCounted, isField, isRunningText} from './paragraph-forms.ts'

/** Whether a line is about as wide as others, and another follows, perhaps on the next page. */
export function isWrap(line: Block, next: Block, print: Print): boolean {
  if (print.lineWidth === null || isDivided(line, next)) return false
  return print.measure === null
    ? fillOf(line, print) >= 0.85
    : !hasRoom([line, next], print.measure)
}

/** Whether a line was not full, and does not stop where nothing ends: its paragraph ends there. */
export function endsByChoice(text: string, line: Block, next: Block, print: Print): boolean {
  const {measure} = print
  if (measure === null || isDivided(line, next) || !hasRoom([line, next], measure)) return false
  return !/[，、,]$|[.…·]{6}$/.test(text) && !leavesOpen(text) && !beginsInside(textOf(next))
}

/** Whether a full line is a heading by its number, and what stands below runs on without it. */
export function isHeadAbove(line: Block, next: Block, print: Print): boolean {
  if (!print.habits.headings.has(line) || leavesOpen(textOf(line))) return false
  const below = textOf(next)
  return !beginsInside(below) && (fillOf(next, print) >= 0.85 || /[。！？；]/.test(below))
}

/** Whether what looks like a front may stand inside: 二是 where others do, a field behind others. */
export function goesOnInside(text: string, follower: string, {habits, measure}: Print): boolean {
  if (habits.countsInside && isCounted(follower) && /[。；，]$/.test(text)) return true
  return measure !== null && isField(follower) && fieldsInLine(text)
}

/** 责任单位：市交通局；配合单位：市财政局； from the front of a line on, or from one of its brackets. */
function fieldsInLine(text: string): boolean {
  if (!text.endsWith('；')) return false
  const brackets = [...text.matchAll(/[（(]/g)].slice(0, mostBrackets)
  return [0, ...brackets.map(({index}) => index + 1)].some((from) =>
    text
      .slice(from, -1)
      .split('；')
      .every((each) => field.test(each))
  )
}

const mostBrackets = 8
const field = /^[^：:。；]{2,10}[：:][^。：:]*$/

/** Whether a day is what stands behind the label at the end of a full line: 完成时限： */
export function isValueOf(follower: string, text: string): boolean {
  return /[：:]$/.test(text) && onlyDate(follower) !== null
}

/** A line that a wrap leaves shorter than others is so by less, in Han characters. */
const slack = 1.5

/** Whether a line is so wide that the first character of the next had no room on it. */
export function isFull(line: Block, next: Block, print: Print): boolean {
  const {lineWidth, measure} = print
  if (lineWidth === null || !isWrap(line, next, print)) return false
  if (measure !== null) return true
  return fillOf(line, print) * lineWidth > lineWidth - slack
}

/** Lines that are less wide, in Han characters, may end where they like. */
const narrowest = 20
/** What stands farther in is set to the middle. */
const deepestOpening = 3

/**
 * Whether a line of a paragraph that an indent opened stops amid a sentence at the widest place of all
 * its text, above one that has no indent: so few lines as a short paper has tell no width.
 */
export function goesOnWithoutIndent(block: Block, line: Block, next: Block, print: Print): boolean {
  const {indent} = block.data
  if (indent < 1 || indent > deepestOpening || next.data.indent > 0) return false
  const [text, width] = [textOf(block), printedWidth(line)]
  if (width < narrowest || width < print.widest - ragged) return false
  return isRunningText(text) && !endsSentence(text) && !/[：:]$/.test(text)
}

/** Whether a text stops at a comma; a line of an address or of code in Latin letters may end with one, too. */
export function stopsAtComma(text: string, follower: string): boolean {
  if (/[，、]$/.test(text)) return true
  return text.endsWith(',') && (/\p{Script=Han}/u.test(text) || /^[a-z]/.test(follower))
}

/** A line in Latin letters that goes on is no shorter, in Han characters. */
const longestLatinName = 20

/** Whether a line breaks off between two words of a sentence in Latin letters; addresses of the web are none. */
export function runsOnInLatin(line: string, follower: string): boolean {
  if (!/[A-Za-z] [A-Za-z]{1,30}$/.test(line) || !/^[a-z]{1,30}[ ,.;]/.test(follower)) return false
  return printWidth(line) >= longestLatinName && !/:\/\/|@/.test(line)
}

/** Whether a text goes on with what looks like the front of a paragraph: 第一项、 and （二）项, 依法追 and 究责任： */
export function runsOn(text: string, follower: string): boolean {
  return /[、，第及和与或至]$/.test(text) || (isField(follower) && !/[：:]$/.test(text))
}
