import type {Root} from 'mdast'
import {simplified} from '../../../../src/text/simplified.ts'
import {append, documentsOf, isAside, isBlock, textOf, toHeading} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {decimalOf} from '../lexicon/decimals.ts'
import {isContentsHeading} from '../lexicon/contents-heading.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {headLineOf} from '../head/lines.ts'
import {dropLetterSpacing, dropSpaces} from '../head/spaces.ts'
import {findIssued} from './issued-title.ts'
import {separateLabels} from './attachment-lines.ts'
import {personBelow} from './signers.ts'

/** A line that says that something is attached, and nothing else: 附件, 附件2：, 附件：2, 附件1-2 */
export const attachmentLabel =
  /^附\s*(?:[件录表]\s*)?(?:[:：]\s*(?=\d))?(?:[\d一二三四五六七八九十]+(?:[-－—]\d{1,2})?\s*)?[:：]?$/
/** What the title of a table or a list ends with; what follows closely is its first row. */
const complete = /(?:清单|名单|一览|目录|表|图)$/
/** The cell that a table of items begins with. */
const firstCell = /^(?:序\s*号|编\s*号)(?:\s|$)/
/** What is attached in a file of its own has no text here: 任务分工表.xls */
const fileName = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|pptx?|zip|rar|jpe?g|png)$/i
/** Lines that may still be said after the signature: （此件公开发布）, 联系人：…, 抄送：… */
const remark =
  /^[（(].*[）)]$|^(?:联系|电话|抄送|主送|附件|传真|邮编|地址|印发)|^.{0,8}[:：]|印发[\s|]*$/

/**
 * Find what is attached to a document: what follows the signature, a line that
 * says 附件 and nothing else, or what stands under the title that the notice says it sends out.
 *
 * Afterwards: each attachment begins with a heading of depth 1 (its title, with
 * the role `attachment`), and 附件2： above it, or in front of it on its line, has the role `label`.
 */
export function attachments() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      separateLabels(document, (text) => attachmentLabel.test(text), isTitle)
      document.children = openAttachments(document.children, startsOf(document))
    }
  }
}

/** The first block of each attachment. */
function startsOf(document: Document): Set<Document['children'][number]> {
  const blocks = document.children.filter((child) => isBlock(child))
  const starts = new Set<Document['children'][number]>(
    blocks.filter((block, at) => at > 0 && attachmentLabel.test(textOf(block)) && !block.data.role)
  )
  const signed = blocks.findIndex((block) => block.data.role === 'date')
  const first = signed === -1 ? undefined : firstBelow(document, blocks[signed])
  if (isTitle(first) && !isOfPage(first, blocks) && !isOfFoot(first, blocks)) starts.add(first)
  const issued = starts.size === 0 ? findIssued(document) : undefined
  if (isTitle(issued)) starts.add(issued)
  return starts
}

/** Whether a line is the last of all, or stands again below: a page prints it at its foot. */
function isOfFoot(line: Block, blocks: readonly Block[]): boolean {
  const below = blocks.slice(blocks.indexOf(line) + 1)
  return below.length === 0 || below.some((block) => bare(textOf(block)) === bare(textOf(line)))
}

/** Whether a heading is two levels below that of the title: it is over another part of the page, 政策问答. */
function isOfPage({data}: Block, blocks: readonly Block[]): boolean {
  const level = blocks.find(({data: {role}}) => role === 'title')?.data.hints?.level ?? Infinity
  return (data.hints?.level ?? 0) > level + 1
}

/** What stands below the signature and is no remark; nothing where that is a table. */
function firstBelow({children}: Document, day: Block | undefined): Block | undefined {
  const below = children.slice(children.findIndex((child) => child === day) + 1)
  const persons = personBelow(below.filter((child) => isBlock(child)).slice(0, 2))
  const unsigned = below.filter((child) => !isAside(child)).slice(persons)
  const first = unsigned.find((child) => !(isBlock(child) && isRemark(child)))
  return first && isBlock(first) ? first : undefined
}

function isRemark(block: Block): boolean {
  const text = textOf(block)
  return remark.test(text) && !attachmentLabel.test(text)
}

function isTitle(block: Block | undefined): block is Block {
  if (!block || block.data.role || block.data.hints?.isFile) return false
  const text = textOf(block)
  return (
    !fileName.test(text) &&
    printWidth(text) <= 50 &&
    !endsSentence(text) &&
    markOf(text) === null &&
    parseLabelled(text) === null &&
    !/[:：]$/.test(text)
  )
}

/** The children of a document with the titles of its attachments as headings. */
function openAttachments(
  children: Document['children'],
  starts: ReadonlySet<Document['children'][number]>
): Document['children'] {
  // From the end: the lines of a title are taken before those of the next attachment are.
  const opened: Document['children'] = []
  for (const child of children.toReversed()) {
    const isLabel = starts.has(child) && isBlock(child) && attachmentLabel.test(textOf(child))
    if (!isLabel) opened.push(child)
    if (starts.has(child)) openTitle(opened)
    if (!isLabel) continue
    child.data.role = 'label'
    opened.push(child)
  }
  return opened.reverse()
}

/** @param below what stands below a label, the next of it last */
function openTitle(below: Document['children']): void {
  const title = below.at(-1)
  if (!title || !isBlock(title) || !isTitle(title)) return
  below.pop()
  for (let lines = 1; lines < 3; lines++) {
    const next = below.at(-1)
    if (!next || !isBlock(next) || !isTitle(next) || next.data.gap > 1) break
    if (isCell(textOf(next), textOf(title)) || isBegun(textOf(next))) break
    if (isWhole(textOf(title), textOf(next))) break
    append(title, next, ' ')
    below.pop()
  }
  const heading = toHeading(title, 1, dropSpaces(dropLetterSpacing(textOf(title))))
  heading.data.role = 'attachment'
  below.push(heading)
}

/** （图略）: in place of what is attached. */
const leftOut = /^[（(].{0,6}略[）)]$/

/**
 * Whether a title is whole without the line below: it says what it is of, and says it no more with
 * that, which is none of its form; or the line is one of a list of bodies, or in place of a text.
 */
function isWhole(title: string, next: string): boolean {
  const isOpen = isOrgan(title) || /^(?:关于|对)/.test(simplified(title))
  if (leftOut.test(next) || (isOrgan(next) && !isOpen)) return true
  return genreOf(title) !== null && !/^[（(]/.test(next) && genreOf(title + next) === null
}

/** Whether a line below a title is a note of its own or the first of the text: （2024年1月9日通过）, 1 总则. */
function isBegun(text: string): boolean {
  return headLineOf(text) !== null || decimalOf(text) !== null || isContentsHeading(text)
}

/** Whether a line right below a title is the first of a table, and no rest of the title. */
function isCell(text: string, title: string): boolean {
  return firstCell.test(text) || (complete.test(title) && !/^[（(]/.test(text))
}
