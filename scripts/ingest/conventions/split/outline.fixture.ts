import type {Root, RootContent} from 'mdast'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'

/** For tests: each child of the root in one line: `document: line/line/line`. */
export function outlineOf(tree: Root): string[] {
  return tree.children.map((node) => {
    const name = node.type === 'part' ? node.role : node.type
    return `${name}: ${textsOf(node).join('/')}`
  })
}

export function textsOf(node: RootContent): string[] {
  if (isBlock(node)) return [textOf(node)]
  return 'children' in node ? node.children.flatMap(textsOf) : []
}
