import {childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import type {Finding} from '../reader.ts'
import type {Placed} from './to-blocks.ts'

/** Doubts as messages: what is said of many places is said once, of the first, with their number. */
export function toFindings(placed: readonly Placed[]): Finding[] {
  const groups = Map.groupBy(placed, ({doubt}) => `${doubt.found}\n${doubt.expected}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const {found, expected} = first.doubt
    const many = group.length > 1 ? `（共${String(group.length)}处）` : ''
    return [{rule: 'reading-doubtful', place: first.place, found: found + many, expected}]
  })
}

/** Of many parts, only so many are named. */
const mostNamed = 5

/** Parts of a file that could not be read, as one message; none where all were. */
export function missing(parts: readonly string[]): Finding[] {
  if (parts.length === 0) return []
  const names = parts.slice(0, mostNamed).map((part) => part.slice(0, 80))
  const more = parts.length > mostNamed ? `等${String(parts.length)}处` : ''
  const found = `文件的一部分（${names.join('、')}${more}）`
  return [{rule: 'reading-doubtful', place: null, found, expected: '其中的内容没有收入'}]
}

/** So much of a comment or a note tells which it is. */
const longestComment = 40

/** The comments beside a text, which are none of it, as one message. */
export function commentsIn(root: XmlElement | null): Finding[] {
  return leftOut(root ? childrenOf(root, 'comment') : [], '批注', '写在正文旁边')
}

/** Notes that the text nowhere refers to, which no page prints, as one message. */
export function unprintedNotes(notes: readonly XmlElement[]): Finding[] {
  return leftOut(notes, '没有引用的注释', '正文没有一处引用，不会印出')
}

/** What was left out, as one message, with the first of it and why. */
function leftOut(elements: readonly XmlElement[], name: string, why: string): Finding[] {
  const texts = elements.map((each) => textIn(each).trim()).filter((text) => text !== '')
  const [first] = texts
  if (first === undefined) return []
  const many = texts.length > 1 ? `（共${String(texts.length)}处）` : ''
  const text = first.length > longestComment ? `${first.slice(0, longestComment)}……` : first
  return [
    {
      ...{rule: 'reading-doubtful', place: null, found: `${name}${many}`},
      expected: `“${text}”${why}，没有收入`
    }
  ]
}
