import type {Block, Document} from '../../engine/tree/nodes.ts'

/** What a page prints around a document, by the reasons of furniture. */
const pageReasons = new Set(['catalogue', 'button', 'breadcrumb', 'site-head'])

/** Whether what a page prints of its own stands right above or below a line. */
export function isBesidePage({children}: Document, block: Block): boolean {
  const at = children.indexOf(block)
  return [children[at - 1], children[at + 1]].some(
    (child) => child?.type === 'furniture' && pageReasons.has(child.reason)
  )
}
