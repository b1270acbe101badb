import {append, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {markOf} from '../lexicon/marks.ts'
import {headLineOf} from './lines.ts'

/** Lines that an event of a history is printed on, at most. */
const longestEvent = 6
/** Characters of such a line. */
const longestLine = 200

/** What was done alone on a line, below a day and a meeting. */
const act =
  /^\s*(?:第[一二三四五六七八九十]{1,3}次)?(?:通过|批准|修正|修订|修改|公布|发布|施行|实施)[）)]?\s*$/
/** What was done by a decision, below the meeting that took it: 《关于修改〈…〉的决定》第二次修正 */
const byDecision = /^\s*(?:(?:批准|通过|作出|公布)的《|《(?:关于)?修[改正订])/
/** A note in brackets that goes on. */
const openBracket = /^\s*[（(][^）)]*$/

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
  let [text, rest] = ['', 0]
  for (const [more, line] of lines.entries()) {
    if (!isBlock(line)) return rest
    const own = textOf(line)
    if (own.length > longestLine || markOf(own) || opensEvent(own) !== (more === 0)) return rest
    text += own
    const form = openBracket.test(text) ? null : headLineOf(text)
    const next = lines[more + 1]
    const below = next && isBlock(next) ? textOf(next) : ''
    if (act.test(below)) return more + 1
    if (form === null) continue
    if (form !== 'adopted') return rest
    rest = more
    if (!byDecision.test(below)) return rest
  }
  return rest
}

/** Whether a line begins with a day, or with a bracket that stays open. */
function opensEvent(text: string): boolean {
  return findDate(text)?.start === 0 || openBracket.test(text)
}
