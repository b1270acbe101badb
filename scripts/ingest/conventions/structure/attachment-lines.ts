import {createBlock, isAside, isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {bare} from '../lexicon/similarity.ts'
import {findAttachmentList} from './attachment-list.ts'

type Child = Document['children'][number]

/** 附件2：, 附 件 三, and the title that follows on the same line. */
const labelled =
  /^附\s?[件录表](?:\s?(?:\d{1,2}(?:[-－—]\d{1,2})?(?!\d)\s?[:：]?|[一二三四五六七八九十]{1,3}(?:\s?[:：]|(?=\s)))|\s?[:：]|(?=\s))/
const anyLabel = /^附\s?[件录表]/

/**
 * Divide 附件2：乙表 behind the signature into the label and the title of what follows; above it, or
 * where nobody signed, only where a list above has named that. A line of the list that names what is
 * attached has another of the list, or nothing, below it.
 *
 * @param isLabel whether a line is a label alone
 * @param isTitle whether a text can be a title by its form
 */
export function separateLabels(
  document: Document,
  isLabel: (text: string) => boolean,
  isTitle: (block: Block) => boolean
): void {
  const {children} = document
  const signed = children.findIndex((child) => isBlock(child) && child.data.role === 'date')
  const behind = new Set(signed === -1 ? [] : children.slice(signed + 1))
  const listed = findAttachmentList(children.filter((child) => isBlock(child)))
  const named = new Set<string>()
  let before: Child | undefined
  const printed = children.filter((child) => !isAside(child))
  const titles = new Map<Child, Block>()
  printed.forEach((child, at) => {
    const below = printed[at + 1]
    const isListed =
      listed.has(child as Block) || isLabelled(before) || below === undefined || isLabelled(below)
    before = child
    if (!isBlock(child) || child.data.role) return
    const [label] = labelled.exec(textOf(child)) ?? []
    const isNamed = label !== undefined && named.has(nameOf(textOf(child)))
    if (label !== undefined || listed.has(child)) named.add(nameOf(textOf(child)))
    const isOpen = isNamed && !isListEnd(below)
    if (label === undefined || !(isOpen || (behind.has(child) && !isListed))) return
    if (isLabel(textOf(child))) return
    const title = createBlock(textOf(child).slice(label.length).trim(), {...child.data, gap: 0})
    if (!isTitle(title)) return
    setText(child, label.trim())
    titles.set(child, title)
  })
  if (titles.size === 0) return
  document.children = children.flatMap((child): Child[] => {
    const title = titles.get(child)
    return title ? [child, title] : [child]
  })
}

/** Whether what stands below a line says that it is of a list: nothing, another such line, or who signs. */
function isListEnd(below: Child | undefined): boolean {
  return isLabelled(below) || !below || (isBlock(below) && below.data.role !== undefined)
}

/** What a line of a list, or one that opens an attachment, names: 附件：1.甲表, 2.乙表, 附件2：乙表 */
function nameOf(text: string): string {
  return bare(
    text.replace(labelled, '').replace(/^\s*(?:\d{1,2}\s?[.．、]|\d{1,2}[-－—]\d{1,2}\s)/, '')
  )
}

function isLabelled(child: Child | undefined): boolean {
  return child !== undefined && isBlock(child) && anyLabel.test(textOf(child))
}
