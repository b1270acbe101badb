import type {Nodes, Root} from 'hast'
import {isElement, isHidden, isUnprinted} from './elements.ts'
import {rawTextOf} from './raw-text.ts'

/** Characters before the first stop, of a text that is one. */
const shortest = 8

/** The sentences of a page that an attribute keeps from being shown. */
export function hiddenSentences(root: Root): string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    if (isElement(node) && isUnprinted(node)) return
    if (isElement(node) && isHidden(node)) {
      const text = printableOf(node).replace(/\s+/g, ' ').trim()
      if (text.indexOf('。') >= shortest) found.push(text)
    } else for (const child of node.children) visit(child)
  }
  visit(root)
  return found
}

function printableOf(node: Nodes): string {
  if (isElement(node) && isUnprinted(node)) return ''
  return 'children' in node ? node.children.map(printableOf).join('') : rawTextOf(node)
}
