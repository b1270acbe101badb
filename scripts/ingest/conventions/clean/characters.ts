import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {cleaned, runsBothWays} from '../../../../src/text/cleaned.ts'
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
  /(?!\s)\p{Cc}|[\ufffd\p{Private_Use}\p{Noncharacter_Code_Point}\u2f00-\u2fd5\u2e80-\u2ef3\u202d\u202e]/u

/**
 * What may change in silence, changes here: see {@link cleaned}.
 *
 * Afterwards: text begins and ends with a visible character; doubtful
 * characters (private use, radicals, U+FFFD) are as they were, and reported.
 */
export function characters() {
  return (tree: Root, file: VFile): void => {
    const keepsMarks = runsBothWays(tree.children.flatMap(allBlocks).map(textOf))
    const clean = (text: string) => cleaned(text, keepsMarks).trim()
    for (const node of tree.children) {
      if (node.type === 'grid') for (const row of node.children) changeCells(row, clean)
      else {
        for (const block of allBlocks(node)) {
          const text = clean(textOf(block))
          if (text !== textOf(block)) setText(block, text)
        }
      }
      for (const block of blocksIn(node)) reportDoubtful(block, file)
    }
    tree.children = tree.children.filter((node) => !isBlock(node) || textOf(node) !== '')
  }
}

/** Those of furniture, too. */
function allBlocks(node: RootContent): Block[] {
  return node.type === 'furniture' ? node.children : blocksIn(node)
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
