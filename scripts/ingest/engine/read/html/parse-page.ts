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

/** A tree of more elements than any page has would take too much memory. */
const mostElements = 500_000

/**
 * The tree of a page, as a browser would have it: whatever the text is, it has one; or how many
 * elements it would have, where that are too many.
 */
export function parsePage(text: string): Page | {tooMany: number; most: number} {
  const tags = countTags(text)
  if (tags > mostElements) return {tooMany: tags, most: mostElements}
  const {html, isBounded, copies} = boundNesting(text)
  if (copies > mostElements) return {tooMany: tags + copies, most: mostElements}
  return {root: parser.parse(html), isBounded}
}

function countTags(text: string): number {
  let count = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) count++
  return count
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
