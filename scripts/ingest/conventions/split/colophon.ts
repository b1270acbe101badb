import type {Root} from 'mdast'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'

const imprintLabel =
  /^(?:编辑|出版|主办|主管|印刷|印制|发行|地址|通讯地址|电话|联系电话|传真|邮编|邮政编码|网址|印数|准印证号|刊号)/

/**
 * A bulletin ends with its imprint: short lines that name the editors, their
 * address and telephone.
 *
 * Afterwards: the imprint is in a part `back` behind the last document.
 */
export function colophon() {
  return (tree: Root): void => {
    const documents = documentsOf(tree)
    const last = documents.at(-1)
    if (!last || documents.length < 2) return
    const blocks = last.children.filter((child) => isBlock(child))
    const printed = blocks.slice(startOf(blocks))
    if (printed.length === 0) return
    const imprint = new Set<Document['children'][number]>(printed)
    last.children = last.children.filter((child) => !imprint.has(child))
    tree.children.splice(tree.children.indexOf(last) + 1, 0, {
      type: 'part',
      role: 'back',
      children: printed
    })
  }
}

/** Index of the first line of the imprint; the number of blocks where there is none. */
function startOf(blocks: readonly Block[]): number {
  let start = blocks.length
  for (; start > 0; start--) {
    const block = blocks[start - 1]
    if (!block || block.data.role || !isShort(textOf(block))) break
  }
  const lines = blocks.slice(start).map((block) => textOf(block))
  const named = lines.filter((line) => imprintLabel.test(parseLabelled(line)?.label ?? '')).length
  return named >= 2 ? start : blocks.length
}

function isShort(text: string): boolean {
  return printWidth(text) <= 40 && !endsSentence(text)
}
