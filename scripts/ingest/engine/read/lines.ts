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
 */
export function readLines(text: string): Root {
  const tree: Root = {type: 'root', children: []}
  const hasPages = text.includes('\f')
  let gap = 0
  let page = 1
  linesOf(text).forEach((line, index) => {
    // A form feed stands in front of the first line of a page.
    if (hasPages) page += line.split('\f').length - 1
    if (line.trim() === '') {
      gap++
      return
    }
    const indent = /^\f*(\u3000*)/.exec(line)?.[1]?.length ?? 0
    const block = createBlock(line, {
      lines: [index + 1],
      gap,
      indent,
      ...(hasPages ? {hints: {page}} : {})
    })
    block.position = {
      start: {line: index + 1, column: 1},
      end: {line: index + 1, column: line.length + 1}
    }
    tree.children.push(block)
    gap = 0
  })
  return tree
}
