import type {Root} from 'mdast'
import {cleaned} from '../../../../../src/text/cleaned.ts'
import {blocksIn, isBlock, textOf} from '../../tree/blocks.ts'
import {type Characters, countCharacters} from './characters.ts'
import {countListsAndForms, endsWithDay, type ListsAndForms} from './lists-and-forms.ts'

/** What is counted of a source, to tell whether it is a document at all. */
export interface Measures extends ListsAndForms, Characters {
  /** Lines that are not empty; those of tables and what is furniture aside. */
  lines: number
  /** Of these, those that have words, and how many of them differ. */
  worded: number
  distinct: number
  /** Characters of the longest of them, white space aside. */
  widest: number
  /** Rows of tables. */
  rows: number
  /** Signs for what could not be read, of all characters but white space. */
  unreadable: number
  /** Lines that are an address of the web, or words with a day behind or in front: 关于…的通知 2024-03-01. */
  links: number
  /** Lines that are a label with nothing behind it: 姓名：____ */
  emptyFields: number
  /** Lines that begin with a time to the second, and a day or a level in capitals beside it. */
  stamped: number
}

/** A line that is longer is a paragraph. */
const longestLine = 400
/** So much of a text tells what its characters are. */
const telling = 200_000
const day = String.raw`(?:19|20)\d\d[-/.年](?:0?[1-9]|1[0-2])[-/.月](?:[0-2]?\d|3[01])日?`
const link = new RegExp(
  String.raw`https?:\/\/|^[\[（(【]?${day}[\]）)】]?\s*[^\s：:]{6,}$|^[^：:]*[^\s：:]{6}\s*[\[（(【]?${day}[\]）)】]?$`
)
/** 第3号令，修改某办法。 2024/03/01: what an entry of a list ends with in front of its day. */
const stopOfEntry = new RegExp(String.raw`[。；](?=\s{0,4}[\[（(【]?${day}[\]）)】]?$)`)
/** Every line of a link has one of these; most have none. */
const mayBeLink = /:\/\/|\d\d[-/.年]/
const emptyField = /^[^：:]{1,14}[:：][\s_＿—-]*$|^[^\s：:]{1,10}[_＿]{3,}$/
const clock = String.raw`\d{1,2}:\d\d:\d\d`
const level = String.raw`[\[<(]?[A-Z]{4,8}[\]>)]?`
/** 2024-03-01 12:30:05, [INFO] 12:30:05, 12:30:05 INFO, Mar  1 12:30:05; a talk may have times, too. */
const stamp = new RegExp(
  String.raw`^(?:\[?${day}[T\s]+${clock}|${level}\s+(?:${day}[T\s]+)?${clock}|\[?${clock}\S*\s+${level}|[A-Z][a-z]{2} [ \d]\d ${clock}\s)`
)
const word = /[\u4e00-\u9fff]/
const unreadable = /[\ufffd\p{Private_Use}\p{Noncharacter_Code_Point}]/gu
/** Every such sign has one of these units; most texts have none. */
const mayBeUnreadable = /[\ud800-\uf8ff\ufdd0-\ufdef\ufffd-\uffff]/

/** Measure a source as it was read. */
export function measure(tree: Root): Measures {
  const lines: string[] = []
  let rows = 0
  let text = ''
  for (const node of tree.children) {
    if (node.type === 'furniture') continue
    if (!isBlock(node)) rows += blocksIn(node).length
    for (const block of blocksIn(node)) {
      const line = cleaned(textOf(block)).trim()
      if (line === '') continue
      if (isBlock(node)) lines.push(line)
      if (text.length < telling) text += `${readOf(line).slice(0, telling)}\n`
    }
  }
  const count = (form: RegExp) =>
    lines.filter((line) => line.length <= longestLine && form.test(line)).length
  const worded = lines.filter((line) => word.test(line))
  return {
    lines: lines.length,
    worded: worded.length,
    distinct: new Set(worded).size,
    widest: lines.reduce((most, line) => Math.max(most, line.replace(/\s+/g, '').length), 0),
    rows,
    ...countCharacters(text),
    unreadable: mayBeUnreadable.test(text) ? (text.match(unreadable)?.length ?? 0) : 0,
    links: lines.filter((line) => line.length <= longestLine && isLink(line)).length,
    emptyFields: count(emptyField),
    stamped: count(stamp),
    ...countListsAndForms(lines, text)
  }
}

/** A line without the stop that is no end of a sentence. */
function readOf(line: string): string {
  const isShort = line.length <= longestLine && mayBeLink.test(line)
  return isShort ? line.replace(stopOfEntry, '') : line
}

function isLink(line: string): boolean {
  return (mayBeLink.test(line) && link.test(line)) || endsWithDay(line)
}
