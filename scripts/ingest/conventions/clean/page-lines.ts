import type {Root, RootContent} from 'mdast'
import {blocksIn, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'

/** A line of a source as it stands on its page. */
export interface PageLine {
  block: Block
  text: string
  /** Page by its format, if that tells. */
  page: number | undefined
  /** What it may be: text of a document; the number of a page; else what is never of a page's furniture. */
  kind: 'text' | 'number' | 'kept'
}

/** The lines of a source in order, those of its documents and those around them. */
export function pageLines(tree: Root): PageLine[] {
  return tree.children.flatMap((node) =>
    node.type === 'document' ? node.children.flatMap(linesIn) : linesIn(node)
  )
}

function linesIn(node: RootContent): PageLine[] {
  const isAside = node.type === 'furniture' || node.type === 'part'
  const blocks = isAside ? node.children : blocksIn(node)
  return blocks.map((block) => ({
    block,
    text: textOf(block),
    page: block.data.hints?.page,
    kind: kindOf(node, block)
  }))
}

function kindOf(node: RootContent, block: Block): PageLine['kind'] {
  if (node.type === 'furniture') return node.reason === 'page-number' ? 'number' : 'kept'
  return isBlock(node) && !block.data.role ? 'text' : 'kept'
}
