import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import {readLines} from '../../engine/read/lines.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {characters} from '../clean/characters.ts'
import {furniture} from '../clean/furniture.ts'
import {colophon} from '../split/colophon.ts'
import {endMarks} from '../split/end-marks.ts'
import {decide} from '../facts/decide.ts'
import {split} from '../split/split.ts'
import {head} from './head.ts'

/**
 * For tests: the documents of a source, after the steps up to the head, and what it claims decided.
 *
 * @param more a step behind the head that claims, too
 */
export function read(text: string, more?: (tree: Root) => void) {
  const tree = readLines(text)
  const file = new VFile({path: 'a.txt'})
  characters()(tree, file)
  furniture([])(tree)
  split()(tree, file)
  endMarks()(tree)
  colophon()(tree)
  head()(tree, file)
  more?.(tree)
  decide()(tree, file)
  const documents = documentsOf(tree)
  const [document] = documents
  if (!document) throw new Error('no document')
  return {document, documents, file}
}

/** Each child in one line: its role or, where it is not of the document, what it is, and its text. */
export function outline({children}: Document): string[] {
  return children.flatMap((child) => {
    const blocks = isBlock(child) ? [child] : child.children
    return blocks.map((block) =>
      `${nameOf(child) ?? block.data.role ?? ''} ${textOf(block)}`.trim()
    )
  })
}

function nameOf(child: Document['children'][number]): string | null {
  if (child.type === 'furniture') return child.reason
  return child.type === 'part' ? child.role : null
}
