import type {Root} from 'mdast'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'

const imprintLabel =
  /^(?:主编|责任编辑|责编|美编|编辑|出版|主办|主管|印刷|印制|发行|地址|通讯地址|电话|联系电话|传真|邮编|邮政编码|网址|印数|准印证号|刊号)/

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
    const start = startOf(blocks, last.data.titleSpan?.end ?? 1)
    const printed = blocks.slice(start)
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

/**
 * Index of the first line of the imprint, which is a labelled one or of the
 * masthead above it: other short lines are of the document, as is its title; the
 * number of blocks where there is none.
 */
function startOf(blocks: readonly Block[], titled: number): number {
  let start = blocks.length
  for (; start > titled; start--) {
    const block = blocks[start - 1]
    if (!block || block.data.role || !isShort(textOf(block))) break
  }
  const isImprint = (block: Block) => imprintLabel.test(parseLabelled(textOf(block))?.label ?? '')
  const lines = blocks.slice(start)
  let first = lines.findIndex(isImprint)
  for (let above = lines[first - 1]; above && isMasthead(textOf(above)); above = lines[first - 1])
    first--
  const length = lines.length - first
  const isOne = lines.filter(isImprint).length >= 2 && length <= longest
  return isOne ? start + first : blocks.length
}

/** Name, issue and day of the bulletin, which may stand above the rest of its imprint. */
function isMasthead(text: string): boolean {
  return /(?:公报|会刊|期刊|出版)$|第.{1,4}期|^[（(]?内部资料/.test(text.trim())
}

/** Lines of an imprint. */
const longest = 40

function isShort(text: string): boolean {
  return printWidth(text) <= 40 && !endsSentence(text)
}
