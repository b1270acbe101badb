import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isAboveArticles, markOf} from '../lexicon/marks.ts'
import {endsSentence, leavesOpen, printWidth} from '../lexicon/punctuation.ts'
import {fillOf, type Print} from './layout.ts'
import {printedWidth} from './line-width.ts'
import {isRunningText, isScheduled} from './paragraph-forms.ts'

/** A heading of a statute is no longer than this, in Han characters. */
const longestHeading = 60

/** 主题：研究春耕生产工作, 地　　点：某某会议室 */
const label = /^\p{Script=Han}(?:[ \u3000]{0,6}\p{Script=Han}){1,5}[ \u3000]{0,4}[：:]/u

/**
 * Where paragraphs are indented, a line that is not goes on with the one above;
 * but titles and the headings of statutes are centred, and stand in short lines.
 */
export function isLineOfItsOwn(block: Block, line: Block, next: Block, print: Print): boolean {
  const [text, follower] = [textOf(block), textOf(next)]
  if (isDivision(follower) || isDivision(text)) return true
  if (leavesOpen(text) || /[，、]$/.test(text)) return false
  const isShortLine = isShort(line, print)
  if (label.test(follower) && (print.lineWidth === null || (isShortLine && label.test(text)))) {
    return true
  }
  if (print.lineWidth === null && markOf(follower)) return true
  if (isScheduled(follower) && (markOf(text) || isScheduled(text))) return true
  return isShortLine && (endsSentence(text) || !isRunningText(text))
}

/** Whether a line ends before it is full; where lines are not wrapped, none is that is not the widest. */
function isShort(line: Block, print: Print): boolean {
  return print.lineWidth === null
    ? printedWidth(line) < print.widest * 0.9
    : fillOf(line, print) < 0.7
}

/** A heading of a statute: 第一章 总则 */
function isDivision(text: string): boolean {
  return (
    isAboveArticles(markOf(text)?.unit) && printWidth(text) <= longestHeading && !endsSentence(text)
  )
}
