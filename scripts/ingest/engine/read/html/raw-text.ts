import type {Nodes} from 'hast'

/** All that is written inside of a node, printed or not. */
export function rawTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(rawTextOf).join('') : ''
}
