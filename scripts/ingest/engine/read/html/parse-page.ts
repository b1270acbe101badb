import type {Element, Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {boundNesting} from './bound-nesting.ts'
import {isElement} from './elements.ts'

const parser = unified().use(rehypeParse).freeze()

/** A page as a tree. */
export interface Page {
  root: Root
  /** Whether tags were left out that nest deeper than any page does. */
  isBounded: boolean
}

/** The tree of a page, as a browser would have it: whatever the text is, it has one. */
export function parsePage(text: string): Page {
  const {html, isBounded} = boundNesting(text)
  return {root: parser.parse(html), isBounded}
}

/** The first element of a name. */
export function findElement(node: Nodes, name: string): Element | null {
  if (isElement(node) && node.tagName === name) return node
  if (!('children' in node)) return null
  for (const child of node.children) {
    const found = findElement(child, name)
    if (found) return found
  }
  return null
}
