import {createBlock, isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {parseSpeaker, parseUnspacedSpeaker} from '../lexicon/speaker.ts'
import {headLineOf} from './lines.ts'
import {withoutDateline} from './title-parts.ts'

/** Characters of the title, and of the note behind it, that one line holds. */
const longestHead = 200
/** …检察长某某 各位代表：现在，… */
const addressed = /^(\S[^。：:]{3,48}?)\s*((?:各位|尊敬的)\p{Script=Han}{2,8}[:：])\s*/u

/**
 * Divide the lines of a head that a page has run into one: the title once more and where it was
 * delivered (某某工作报告 ——2024年1月9日在…会议上), a number and its day, or who speaks, whom they
 * address and what they say.
 *
 * Afterwards: each is a block of its own, on the same line.
 */
export function divideNotes(document: Document, at: number, title: Block): void {
  const block = document.children[at]
  if (!block || !isBlock(block) || block === title) return
  const text = textOf(block)
  const parts = titleAndNote(text, textOf(title)) ?? numberAndDay(text) ?? speakerAndText(text)
  const [first, ...others] = parts?.filter((part) => part !== '') ?? []
  if (first === undefined || others.length === 0) return
  const {lines, indent} = block.data
  setText(block, first)
  const rest = others.map((text) => createBlock(text, {lines: [...lines], gap: 0, indent}))
  document.children.splice(at + 1, 0, ...rest)
}

function titleAndNote(printed: string, title: string): string[] | null {
  if (printed.length > longestHead) return null
  const text = withoutDateline(printed)
  const name = title.replace(/[（(][^（()）]{1,8}[）)]$/, '')
  if (name.length < 4 || !text.startsWith(name)) return null
  const note = text.slice(name.length).trim()
  const isNote = headLineOf(note) === 'delivered'
  return isNote ? [printed.slice(0, printed.length - note.length).trim(), note] : null
}

/** 某局公告2024年第3号　2024-03-05　全文有效: the number, the day, and whether a norm is in force. */
function numberAndDay(text: string): string[] | null {
  const parts = text.length > longestHead ? [] : text.trim().split(/\s{2,}|\u3000/)
  const [first = '', day = '', ...states] = parts
  const isHead = headLineOf(first) === 'number' && headLineOf(day) === 'date'
  return isHead && states.every((state) => inForce.test(state)) ? parts : null
}

/** What a collection says of a norm. */
const inForce =
  /^(?:[(（【[]?(?:(?:全文|现行|部分|条款)?(?:有效|失效|废止|修改)|已修[改订])[】\])）]?)?$/u

function speakerAndText(text: string): string[] | null {
  const found = addressed.exec(text.slice(0, longestHead))
  const [front = '', byline = '', salutation = ''] = found ?? []
  if (!parseSpeaker(byline) && !parseUnspacedSpeaker(byline)) return null
  return [byline, salutation, text.slice(front.length)]
}
