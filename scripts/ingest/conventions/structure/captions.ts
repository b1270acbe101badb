import type {Root, RootContent} from 'mdast'
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
      document.children = document.children.map((child, at, all) => {
        const stands = isBlock(child) && !child.data.role && isCaption(textOf(child))
        return stands && !isCutWord(textOf(child), all[at + 1]) ? toCaption(child) : child
      })
    }
  }
}

/** Whether a line ends in the middle of a word: 摄|氏度, 摄|像. */
function isCutWord(text: string, next: RootContent | undefined): boolean {
  return (
    text.endsWith('摄') &&
    next !== undefined &&
    isBlock(next) &&
    next.data.gap === 0 &&
    /^[氏制像取入影护]/.test(textOf(next))
  )
}
