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
 * counted in `gap` of the block after them.
 */
export function readLines(text: string): Root {
  const tree: Root = {type: 'root', children: []}
  let gap = 0
  linesOf(text).forEach((line, index) => {
    if (line.trim() === '') {
      gap++
      return
    }
    const indent = /^\u3000*/.exec(line)?.[0].length ?? 0
    const block = createBlock(line, {lines: [index + 1], gap, indent})
    block.position = {
      start: {line: index + 1, column: 1},
      end: {line: index + 1, column: line.length + 1}
    }
    tree.children.push(block)
    gap = 0
  })
  return tree
}
