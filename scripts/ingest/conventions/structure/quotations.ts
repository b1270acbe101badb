import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {follows, type Mark, type Position} from '../lexicon/marks.ts'

/**
 * The blocks of a document that are text of another one: a decision that amends
 * a statute quotes its articles, and others print the articles that they repeal
 * or are about. Their numbers divide the text that they are quoted from.
 *
 * An article that goes on with those of the document itself is never quoted.
 *
 * @param blocks the blocks of one document, in printed order
 */
export function findQuotations(blocks: readonly Block[]): ReadonlySet<Block> {
  const quoted = new Set<Block>()
  let own: Position = {number: 0, inserted: 0}
  let open: Block[] | null = null
  let announced: Announced | null = null
  blocks.forEach((block, at) => {
    const text = textOf(block)
    const mark = blockMark(block)
    const goesOn = mark?.unit === 'article' && follows(mark, own)
    const announces = announcesText(block, text)
    // A quotation that is not closed before is none: a mark was forgotten.
    if (goesOn || announces) open = null
    if (announced && block !== announced.first && (goesOn || endsBelow(announced, block, mark))) {
      announced = null
    }
    open?.push(block)
    if (announced) quoted.add(block)
    else if (mark?.unit === 'article' && !open) own = mark
    if (open && closes(text)) {
      for (const each of open) quoted.add(each)
      open = null
    }
    if (!open && text.lastIndexOf('“') > text.lastIndexOf('”')) {
      open = text.startsWith('“') ? [block] : []
    }
    if (announces) announced = announcedBy(text, mark, blocks[at + 1], own) ?? announced
  })
  return quoted
}

/** Each paragraph of a quotation may open it again; only the last one closes it. */
function closes(text: string): boolean {
  const again = text.startsWith('“')
  if (again && !/”[。；，]?$/.test(text)) return false
  const count = (character: string) => text.split(character).length - 1
  return count('”') > count('“') - (again ? 1 : 0)
}

/** What stands below a line that says that another text is changed, without marks of quotation. */
interface Announced {
  first: Block
  /** The mark of the line that announced it. */
  mark: Mark | null
}

const change = /修改|修正|改为|删[去除]|废止|增加|作为/
/** What an attachment is called that prints articles of other texts. */
const excerpt = /条文|条款|原文|摘[录编]|节选/

function announcesText(block: Block, text: string): boolean {
  if (text.endsWith('：') || text.endsWith(':'))
    return change.test(text.slice(text.lastIndexOf('。') + 1))
  const isAttachment = block.data.role === 'attachment' || /^附[件录]?\d*[：:]/.test(text)
  return isAttachment && excerpt.test(text)
}

/** Below an announcement an article is quoted that it names, or that is not the next of the document itself. */
function announcedBy(
  text: string,
  mark: Mark | null,
  first: Block | undefined,
  own: Position
): Announced | null {
  if (!first) return null
  const quoted = blockMark(first)
  if (quoted?.unit !== 'article') return null
  const isNamed = text.includes(quoted.label.trim())
  return isNamed || !follows(quoted, own) ? {first, mark} : null
}

/** Whether the document itself goes on: with a heading, or what is numbered like the announcement. */
function endsBelow({mark: above}: Announced, block: Block, mark: Mark | null): boolean {
  if (block.data.role || block.type === 'heading') return true
  if (mark?.unit === 'article') return false
  return (mark !== null && mark.unit === above?.unit) || /^本(?:决定|修正案)/.test(textOf(block))
}
