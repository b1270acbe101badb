import {append, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {headLineOf} from './lines.ts'

/** Lines that an event of a history is printed on, at most. */
const longestEvent = 4
/** Characters of such a line. */
const longestLine = 200

/** What was done alone on a line, below a day and a meeting. */
const act = /^\s*(?:通过|批准|修正|修订|修改|公布|发布|施行|实施)[）)]?\s*$/

/** Join an event of a history with the lines below it that tell what was done on its day. */
export function joinEvent(document: Document, at: number): void {
  const event = document.children[at]
  const rest = document.children.slice(at + 1, at + 1 + restOf(document, at)).filter(isBlock)
  if (!event || !isBlock(event)) return
  for (const line of rest) append(event, line, '')
  document.children.splice(at + 1, rest.length)
}

/** How many lines below the first of an event are of it. */
function restOf(document: Document, at: number): number {
  const lines = document.children.slice(at, at + longestEvent)
  let text = ''
  for (const [more, line] of lines.entries()) {
    if (!isBlock(line)) return 0
    const own = textOf(line)
    if (own.length > longestLine || (findDate(own)?.start === 0) !== (more === 0)) return 0
    text += own
    const form = headLineOf(text)
    const next = lines[more + 1]
    if (next && isBlock(next) && act.test(textOf(next))) return more + 1
    if (form !== null) return form === 'adopted' ? more : 0
  }
  return 0
}
