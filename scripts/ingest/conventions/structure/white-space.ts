import type {Root} from 'mdast'
import {isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {changeCells} from '../../engine/tree/rows.ts'

/**
 * The last change to text: any run of white space is one space.
 *
 * Afterwards: no block has tabs, wide or repeated spaces; but tabs divide the cells of a row.
 */
export function whiteSpace() {
  return (tree: Root): void => {
    for (const node of tree.children) {
      if (node.type !== 'document') continue
      for (const child of node.children) {
        if (isBlock(child)) tidy(child)
        else if (child.type === 'task') child.children.forEach(tidy)
        else if (child.type === 'grid') {
          for (const row of child.children) changeCells(row, tidied)
        }
      }
    }
  }
}

function tidy(block: Block): void {
  const text = textOf(block)
  if (tidied(text) !== text) setText(block, tidied(text))
}

function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
