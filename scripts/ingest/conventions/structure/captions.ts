import type {Root} from 'mdast'
import {documentsOf, isBlock, textOf, toCaption} from '../../engine/tree/blocks.ts'
import {isCaption} from '../head/lines.ts'

/**
 * Set the captions of pictures aside that stand between the paragraphs of a
 * document: short lines that name who took them.
 *
 * Afterwards: they are in parts `captions`, in place, and cut no paragraph.
 */
export function captions() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      document.children = document.children.map((child) => {
        const stands = isBlock(child) && !child.data.role && isCaption(textOf(child))
        return stands ? toCaption(child) : child
      })
    }
  }
}
