import type {PhrasingContent, Text} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'

/** What of some phrasing content stands on one line. */
export interface Line {
  /** Counted from 1. */
  line: number
  /** Whether the line above was broken on purpose. */
  begins: boolean
  children: PhrasingContent[]
}

/** A tag that breaks a line on purpose, where it is none of the text's own characters. */
export const breakTag = /(?<!\\)<br\s{0,4}\/?>/i

/** What the lines of a quotation begin with. */
export const quotationMarks = /^[ \t>]*/

/**
 * Phrasing content line by line; what is emphasised over several lines is so on each.
 *
 * @param text what the nodes were made of
 * @param isQuoted whether they stand in a quotation, whose lines begin with its marks
 */
export function toLines(
  nodes: readonly PhrasingContent[],
  text: string,
  isQuoted: boolean
): Line[] {
  const lines: Line[] = []
  let begins = false
  const add = (line: Line) => {
    const last = lines.at(-1)
    if (last?.line === line.line && !line.begins && !begins) last.children.push(...line.children)
    else lines.push({...line, begins: line.begins || begins})
    begins = false
  }
  for (const node of nodes) {
    const start = node.position?.start.line ?? 0
    if (node.type === 'break') begins = true
    else if (node.type === 'text') {
      for (const [at, values] of valuesOf(node, text, isQuoted).entries()) {
        for (const [part, value] of values.entries()) {
          if (part > 0) begins = true
          if (value !== '' || values.length === 1)
            add({line: start + at, begins: false, children: [{type: 'text', value}]})
        }
      }
    } else if ('children' in node) {
      for (const {children, ...line} of toLines(node.children, text, isQuoted)) {
        add({...line, children: [{...node, children}]})
      }
    }
  }
  return lines
}

/** What a text says on each of its lines, and between its tags; a reference in it may stand for the end of a line. */
function valuesOf({value, position}: Text, text: string, isQuoted: boolean): string[][] {
  const values = value.split('\n')
  const whole = values.map((line) => [line])
  if (!position) return whole
  const raw = text.slice(position.start.offset, position.end.offset)
  const isWhole = values.length === position.end.line - position.start.line + 1
  if (isWhole && !breakTag.test(raw)) return whole
  return raw.split(/\r\n|\n|\r/).map((line, at) => {
    const own = isQuoted && at > 0 ? line.replace(quotationMarks, '') : line
    return own.split(breakTag).map((part) => decodeString(part).replace(/[\r\n]/g, ' '))
  })
}
