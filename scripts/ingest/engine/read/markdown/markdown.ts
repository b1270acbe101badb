import type {Root} from 'mdast'
import {numberedLabel} from '../../../../../src/text/place.ts'
import {toFurniture} from '../../tree/blocks.ts'
import {decodeChinese, doubtsOfBytes} from '../decode-chinese.ts'
import {linesOf} from '../lines.ts'
import type {Reading, Refusal} from '../reader.ts'
import {type FrontMatter, readFrontMatter} from './front-matter.ts'
import {type Kept, withoutMarks} from './kept.ts'
import {parseMarkdown} from './parse.ts'
import {toBlocks} from './to-blocks.ts'

/** Reads Markdown: each line is a place, its text what of the line is no mark. */
export function readMarkdown(_: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  const decoded = decodeChinese(bytes)
  if ('rule' in decoded) return Promise.resolve(decoded)
  const doubts = [...decoded.doubts, ...doubtsOfBytes(decoded.text, decoded.bad)]
  return Promise.resolve(read({...decoded, doubts}))
}

function read({
  text,
  encoding,
  doubts
}: Pick<Reading, 'doubts'> & {text: string; encoding: string}): Reading {
  const lines = linesOf(text)
  const starts = startsOf(text, lines)
  const front = readFrontMatter(lines)
  const end = starts[front?.lines ?? 0] ?? text.length
  // As many characters, so that all others are where they were; the parser leaves out a mark in front.
  const body = (text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)).replace(
    /^\ufeff/,
    ' '
  )
  const {children, kept} = toBlocks(parseMarkdown(body), body, front?.lines ?? 0)
  const inFront: Kept[] = front ? [{start: 0, end, isEscaped: false}] : []
  const plain = withoutMarks(text, lines, starts, [...inFront, ...kept])
  return {
    tree: {
      type: 'root',
      children: [...(front ? fieldsOf(front, lines) : []), ...children],
      data: {layout: 'blank-separated'}
    },
    places: plain.map((line, at) => ({text: line, label: numberedLabel('line', at + 1)})),
    unit: 'line',
    encoding,
    doubts
  }
}

function startsOf(text: string, lines: readonly string[]): number[] {
  let at = 0
  return lines.map((line) => {
    const start = at
    at += line.length
    at += text.startsWith('\r\n', at) ? 2 : 1
    return start
  })
}

/** The lines of data in front of a text, in order: each field knows what it says. */
function fieldsOf({lines: count, fields}: FrontMatter, lines: readonly string[]): Root['children'] {
  const nodes: Root['children'] = []
  const byStart = new Map(fields.map((field) => [field.start, field]))
  for (let at = 1; at <= count;) {
    const field = byStart.get(at)
    const end = field?.end ?? at
    const printed = lines.slice(at - 1, end).join('\n')
    const places = Array.from({length: end - at + 1}, (_, step) => at + step)
    const data = {lines: places, gap: 0, indent: 0}
    const hints = field ? {field: {label: field.label, value: field.value}} : {}
    if (printed.trim() !== '') {
      const text = {type: 'text' as const, value: printed}
      nodes.push(
        toFurniture({type: 'paragraph', children: [text], data: {...data, hints}}, 'front-matter')
      )
    }
    at = end + 1
  }
  return nodes
}
