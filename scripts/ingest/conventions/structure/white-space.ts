import type {Root} from 'mdast'
import {isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'

/**
 * The last change to text: any run of white space is one space.
 *
 * Afterwards: no block has tabs, wide or repeated spaces.
 */
export function whiteSpace() {
  return (tree: Root): void => {
    for (const node of tree.children) {
      if (node.type !== 'document') continue
      for (const child of node.children) {
        if (isBlock(child)) tidy(child)
        else if (child.type === 'group') child.children.forEach(tidy)
      }
    }
  }
}

function tidy(block: Block): void {
  const text = textOf(block)
  const tidied = text.replace(/\s+/g, ' ').trim()
  if (tidied !== text) setText(block, tidied)
}
