import type {Root} from 'mdast'
import {charactersOf, cleaned} from '../../../../../src/text/cleaned.ts'
import {countHan, firstHan, lastHan} from '../../../../../src/text/han.ts'
import {blocksIn, isBlock, textOf} from '../../tree/blocks.ts'
import {chinese} from '../languages.ts'
import {countListsAndForms, endsWithDay, type ListsAndForms} from './lists-and-forms.ts'

/** What is counted of a source, to tell whether it is a document at all. */
export interface Measures extends ListsAndForms {
  /** Lines that are not empty; those of tables and what is furniture aside. */
  lines: number
  /** Of these, those that have words, and how many of them differ. */
  worded: number
  distinct: number
  /** Rows of tables. */
  rows: number
  /** Sentences: what a full stop or the like ends, and holds some words. */
  sentences: number
  han: number
  /** Of the Han characters, those that are in neither national standard of everyday ones. */
  unlikelyHan: number
  /** Signs for what could not be read, of all characters but white space. */
  unreadable: number
  characters: number
  /** Lines that are an address of the web, or words with a day behind or in front: 关于…的通知 2024-03-01. */
  links: number
  /** Lines that are a label with nothing behind it: 姓名：____ */
  emptyFields: number
  /** Lines that begin with a time to the second, and a day or a level in capitals beside it. */
  stamped: number
}

/** A line that is longer is a paragraph. */
const longestLine = 400
/** A sentence has so many Han characters, or more. */
const shortest = 5
/** So much of a text tells what its characters are. */
const telling = 200_000
const day = String.raw`(?:19|20)\d\d[-/.年](?:0?[1-9]|1[0-2])[-/.月](?:[0-2]?\d|3[01])日?`
const link = new RegExp(
  String.raw`https?:\/\/|^[\[（(【]?${day}[\]）)】]?\s*[^\s：:]{6,}$|^[^：:]*[^\s：:]{6}\s*[\[（(【]?${day}[\]）)】]?$`
)
/** Every line of a link has one of these; most have none. */
const mayBeLink = /:\/\/|\d\d[-/.年]/
const emptyField = /^[^：:]{1,14}[:：][\s_＿—-]*$|^[^\s：:]{1,10}[_＿]{3,}$/
const clock = String.raw`\d{1,2}:\d\d:\d\d`
const level = String.raw`[\[<(]?[A-Z]{4,8}[\]>)]?`
/** 2024-03-01 12:30:05, [INFO] 12:30:05, 12:30:05 INFO, Mar  1 12:30:05; a talk may have times, too. */
const stamp = new RegExp(
  String.raw`^(?:\[?${day}[T\s]+${clock}|${level}\s+(?:${day}[T\s]+)?${clock}|\[?${clock}\S*\s+${level}|[A-Z][a-z]{2} [ \d]\d ${clock}\s)`
)
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
      if (text.length < telling) text += `${line.slice(0, telling)}\n`
    }
  }
  const count = (form: RegExp) =>
    lines.filter((line) => line.length <= longestLine && form.test(line)).length
  const worded = lines.filter((line) => countHan(line) > 0)
  return {
    lines: lines.length,
    worded: worded.length,
    distinct: new Set(worded).size,
    rows,
    sentences: countSentences(text),
    han: countHan(text),
    unlikelyHan: countUnlikely(text),
    unreadable: text.match(/[\ufffd\p{Private_Use}\p{Noncharacter_Code_Point}]/gu)?.length ?? 0,
    characters: charactersOf(text).length,
    links: lines.filter((line) => line.length <= longestLine && isLink(line)).length,
    emptyFields: count(emptyField),
    stamped: count(stamp),
    ...countListsAndForms(lines, text)
  }
}

function isLink(line: string): boolean {
  return (mayBeLink.test(line) && link.test(line)) || endsWithDay(line)
}

function countSentences(text: string): number {
  let [sentences, from] = [0, 0]
  for (const {0: stop, index} of text.matchAll(/[。！？；\n]/g)) {
    if (stop !== '\n' && countHan(text.slice(from, index)) >= shortest) sentences++
    from = index + 1
  }
  return sentences
}

/** A character that is in no such standard. */
const unlikely = chinese('\u3400')

/** Of each Han character whether it is likely, as far as it was met: 1 for no, 2 for yes. */
const judged = new Uint8Array(lastHan - firstHan + 1)

function countUnlikely(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at) - firstHan
    if (character < 0 || character >= judged.length) continue
    if (judged[character] === 0) {
      judged[character] = chinese(text.charAt(at)) <= unlikely ? 1 : 2
    }
    if (judged[character] === 1) count++
  }
  return count
}
