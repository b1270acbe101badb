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

/** So much of a comment tells which it is. */
const longestComment = 40

/** The comments beside a text, which are none of it, as one message. */
export function commentsIn(root: XmlElement | null): Finding[] {
  const texts = (root ? childrenOf(root, 'comment') : []).map((each) => textIn(each).trim())
  const [first] = texts.filter((text) => text !== '')
  if (first === undefined) return []
  const many = texts.length > 1 ? `（共${String(texts.length)}处）` : ''
  const text = first.length > longestComment ? `${first.slice(0, longestComment)}……` : first
  return [
    {
      ...{rule: 'reading-doubtful', place: null, found: `批注${many}`},
      expected: `“${text}”写在正文旁边，没有收入`
    }
  ]
}
