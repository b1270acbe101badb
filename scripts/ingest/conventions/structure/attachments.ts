import type {Root} from 'mdast'
import {append, documentsOf, isBlock, textOf, toHeading} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import {dropLetterSpacing, dropSpaces} from '../head/spaces.ts'

const label = /^附\s*(?:[件录表]\s*)?(?:[\d一二三四五六七八九十]+\s*)?[:：]?$/
/** Lines that may still be said after the signature: （此件公开发布）, 联系人：…, 抄送：… */
const remark = /^[（(].*[）)]$|^(?:联系|电话|抄送|主送|附件|传真|邮编|地址|印发)|^.{0,8}[:：]|印发$/

/**
 * Find what is attached to a document: what follows the signature, or a line
 * that says 附件 and nothing else.
 *
 * Afterwards: each attachment begins with a heading of depth 1 (its title, with
 * the role `attachment`), and a line 附件 above it has the role `label`.
 */
export function attachments() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      for (const start of startsOf(document)) openAttachment(document, start)
    }
  }
}

/** The first block of each attachment, from the last to the first. */
function startsOf(document: Document): Block[] {
  const blocks = document.children.filter((child) => isBlock(child))
  const starts = blocks.filter(
    (block, at) => at > 0 && label.test(textOf(block)) && !block.data.role
  )
  const signed = blocks.findIndex((block) => block.data.role === 'date')
  const rest = signed === -1 ? [] : blocks.slice(signed + 1).filter((block) => !isRemark(block))
  const first = rest[0]
  if (first && !starts.includes(first) && isTitle(first)) starts.unshift(first)
  return starts.reverse()
}

function isRemark(block: Block): boolean {
  const text = textOf(block)
  return remark.test(text) && !label.test(text)
}

function isTitle(block: Block | undefined): block is Block {
  if (!block || block.data.role) return false
  const text = textOf(block)
  return (
    printWidth(text) <= 50 &&
    !endsSentence(text) &&
    markOf(text) === null &&
    parseLabelled(text) === null &&
    !/[:：]$/.test(text)
  )
}

function openAttachment(document: Document, start: Block): void {
  const {children} = document
  let at = children.indexOf(start)
  if (label.test(textOf(start))) {
    start.data.role = 'label'
    at++
  }
  const title = children[at]
  if (!title || !isBlock(title) || !isTitle(title)) return
  for (let lines = 1; lines < 3; lines++) {
    const next = children[at + 1]
    if (!next || !isBlock(next) || !isTitle(next) || next.data.gap > 1) break
    append(title, next, ' ')
    children.splice(at + 1, 1)
  }
  const heading = toHeading(title, 1, dropSpaces(dropLetterSpacing(textOf(title))))
  heading.data.role = 'attachment'
  children[at] = heading
}
