import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import {report} from '../../messages.ts'

/** Characters that have no shape: they would hide words from search and comparison. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
const fullWidth = /[０-９Ａ-Ｚａ-ｚ]/g
const isFullWidth = /[０-９Ａ-Ｚａ-ｚ]/

const layout = /[\x0b\x0c\x1a\x1b]/g
/** Shapes that stand for no character that others can find or read. */
const doubtful = /[\ufffd\ue000-\uf8ff\u2f00-\u2fd5\u2e80-\u2ef3]/u

/**
 * What may change in silence, changes here: invisible characters and layout
 * controls go, full-width digits and letters become the ordinary ones.
 *
 * Afterwards: text begins and ends with a visible character; doubtful
 * characters (private use, radicals, U+FFFD) are as they were, and reported.
 */
export function characters() {
  return (tree: Root, file: VFile): void => {
    for (const block of tree.children.filter(isBlock)) {
      const before = textOf(block)
      let text = before.replace(invisible, '').replace(layout, '').trim()
      if (isFullWidth.test(text)) {
        text = text.replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      }
      if (text !== before) setText(block, text)
      const found = doubtful.exec(text)
      if (found) report(file, 'doubtful-character', block, {found: found[0]})
    }
    tree.children = tree.children.filter((node) => !isBlock(node) || textOf(node) !== '')
  }
}
