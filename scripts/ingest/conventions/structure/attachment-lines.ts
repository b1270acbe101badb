import {createBlock, isAside, isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'

type Child = Document['children'][number]

/** 附件2：, 附 件 三, and the title that follows on the same line. */
const labelled =
  /^附\s?[件录表](?:\s?(?:\d{1,2}(?!\d)\s?[:：]?|[一二三四五六七八九十]{1,3}(?:\s?[:：]|(?=\s)))|\s?[:：]|(?=\s))/
const anyLabel = /^附\s?[件录表]/

/**
 * Divide 附件2：乙表 behind the signature into the label and the title of what follows. A line of the
 * list that names what is attached has another of the list, or nothing, below it.
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
  if (signed === -1) return
  let before: Child | undefined
  const printed = children.slice(signed + 1).filter((child) => !isAside(child))
  const titles = new Map<Child, Block>()
  printed.forEach((child, at) => {
    const below = printed[at + 1]
    const isListed = isLabelled(before) || below === undefined || isLabelled(below)
    before = child
    if (isListed || !isBlock(child) || child.data.role) return
    const [label] = labelled.exec(textOf(child)) ?? []
    if (label === undefined || isLabel(textOf(child))) return
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

function isLabelled(child: Child | undefined): boolean {
  return child !== undefined && isBlock(child) && anyLabel.test(textOf(child))
}
