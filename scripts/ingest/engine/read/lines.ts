import type {Root} from 'mdast'
import {createBlock} from '../tree/blocks.ts'

/** The lines of a text, empty ones too. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/**
 * The lines of a text as blocks: one for each line that is not empty.
 *
 * Afterwards: every block has one line; no text is changed; empty lines are
 * counted in `gap` of the block after them. Form feeds tell pages.
 *
 * @param lines those of the text, where they are known: for each of them there would be another string
 */
export function readLines(text: string, lines: readonly string[] = linesOf(text)): Root {
  const tree: Root = {type: 'root', children: []}
  const hasPages = text.includes('\f')
  const margin = marginOf(lines)
  let gap = 0
  let page = 1
  lines.forEach((line, index) => {
    // A form feed stands in front of the first line of a page.
    if (hasPages) page += line.split('\f').length - 1
    if (line.trim() === '') {
      gap++
      return
    }
    const indent = Math.max(0, Math.floor(leading(line)) - margin)
    const data = {lines: [index + 1], gap, indent}
    tree.children.push(createBlock(line, hasPages ? {...data, hints: {page}} : data))
    gap = 0
  })
  return tree
}

/** White space in front of a line, in Han characters. */
function leading(line: string): number {
  const spaces = /^\s*/.exec(line)?.[0] ?? ''
  let width = 0
  for (const space of spaces)
    width += space === '\u3000' ? 1 : space === '\t' ? 2 : space === '\f' ? 0 : 0.5
  return width
}

/** A line of text tells a margin; heads and numbers of pages stand anywhere. */
const shortestLine = 12

/** What nearly all lines of text are set in by, and paragraphs by one or two characters more; else 0. */
function marginOf(lines: readonly string[]): number {
  const counts = new Map<number, number>()
  let all = 0
  for (const line of lines) {
    if (line.trim().length < shortestLine) continue
    const indent = Math.floor(leading(line))
    counts.set(indent, (counts.get(indent) ?? 0) + 1)
    all++
  }
  const indents = [...counts].sort(([a], [b]) => a - b)
  let before = 0
  const [margin = 0] = indents.find(([, count]) => (before += count) >= all / 10) ?? []
  const further = (counts.get(margin + 2) ?? 0) + (counts.get(margin + 1) ?? 0)
  return further >= all / 10 ? margin : 0
}
