import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {append, createBlock, documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {createContinuation, type Continuation} from './continuation.ts'

/**
 * Undo the lines and the pages of the printed form.
 *
 * Afterwards: a paragraph that lines or pages cut is one block, which knows all
 * the lines it came from; two paragraphs that were printed apart are apart.
 * One that ends in the middle and does not go on is reported.
 */
export function unwrap() {
  return (tree: Root, file: VFile): void => {
    const continues = createContinuation(tree)
    for (const document of documentsOf(tree)) unwrapDocument(document, continues, file)
  }
}

function unwrapDocument(document: Document, continues: Continuation, file: VFile): void {
  const kept: Document['children'] = []
  const blocks = document.children.filter((child) => isBlock(child))
  let open: Block | null = null
  let line: Block | undefined
  for (const child of document.children) {
    if (!isBlock(child)) {
      kept.push(child)
      continue
    }
    const after = blocks[blocks.indexOf(child) + 1] ?? null
    const verdict = open ? continues(open, child, after, document, line) : 'apart'
    line = createBlock(textOf(child), child.data)
    if (open && verdict === 'joined') append(open, child, seam(textOf(open), textOf(child)))
    else {
      if (open && verdict === 'cut') {
        report(file, 'paragraph-cut', open, {found: textOf(open).slice(-12)})
      }
      kept.push(child)
      open = child
    }
  }
  document.children = kept
}

/** Between two halves stands a space only where both sides are Latin letters or digits. */
function seam(before: string, after: string): string {
  return /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''
}
