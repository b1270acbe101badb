import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {cleaned} from '../../../../src/text/cleaned.ts'
import {blocksIn, isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {changeCells} from '../../engine/tree/rows.ts'
import {report} from '../../messages.ts'

/**
 * What stands for no character that others can find or read: controls, private
 * use, what is no character at all, radicals for the characters they look like,
 * and marks that turn the order of characters round.
 */
const doubtful =
  /[\x7f-\x9f\ufffd\p{Private_Use}\p{Noncharacter_Code_Point}\u2f00-\u2fd5\u2e80-\u2ef3\u202d\u202e]/u

/**
 * What may change in silence, changes here: see {@link cleaned}.
 *
 * Afterwards: text begins and ends with a visible character; doubtful
 * characters (private use, radicals, U+FFFD) are as they were, and reported.
 */
export function characters() {
  return (tree: Root, file: VFile): void => {
    for (const node of tree.children) {
      if (isBlock(node)) {
        const text = clean(textOf(node))
        if (text !== textOf(node)) setText(node, text)
      } else if (node.type === 'grid') for (const row of node.children) changeCells(row, clean)
      for (const block of blocksIn(node)) reportDoubtful(block, file)
    }
    tree.children = tree.children.filter((node) => !isBlock(node) || textOf(node) !== '')
  }
}

function clean(text: string): string {
  return cleaned(text).trim()
}

function reportDoubtful(block: Block, file: VFile): void {
  const found = doubtful.exec(textOf(block))
  if (found) report(file, 'doubtful-character', block, {found: nameOf(found[0])})
}

/** A character as a message shows it; what has no shape, or changes others, by its number. */
function nameOf(character: string): string {
  if (!/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/u.test(character)) return character
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
