import {childrenOf, type XmlElement} from '../container/xml.ts'
import type {Story} from './context.ts'
import {isWord} from './elements.ts'
import {createFields, type Fields} from './fields.ts'
import {type Inline, readInline} from './inline.ts'
import type {Doubt} from './text-doubts.ts'
import type {Item, Line, ParagraphItem} from './items.ts'
import {pageTurns, readManner, runsOn} from './paragraph.ts'
import {alternativeOf, holdsBox, isFrame, isLeftOut, isUnprinted, stray} from './printed.ts'
import {readTable} from './table.ts'

/** Read what a body, a note, a header or a text box holds, in printed order. */
export function readStory(container: XmlElement, story: Story): Item[] {
  return readContainer(container, story, createFields(container))
}

/** Read the paragraphs and tables in an element; fields go on from one to the next. */
function readContainer(container: XmlElement, story: Story, fields: Fields): Item[] {
  const items: Item[] = []
  let open: XmlElement[] = []
  const close = () => {
    if (open.length > 0) addAll(items, readParagraphs(open, story, fields))
    open = []
  }
  for (const element of flowIn(container)) {
    if (element.name === 'p') {
      open.push(element)
      // A text box stands between its paragraph and the next.
      if (!runsOn(element) || holdsBox(element)) close()
      continue
    }
    close()
    if (element.name === 'altChunk') items.push(embedded())
    else if (isFrame(element)) addAll(items, readContainer(element, story, fields))
    else
      addAll(
        items,
        readTable(element, (cell) => readContainer(cell, story, fields))
      )
  }
  close()
  return items
}

/** Paragraphs and tables in an element, whatever is wrapped around them, as far as they are printed. */
function flowIn(container: XmlElement, flow: XmlElement[] = []): XmlElement[] {
  for (const child of childrenOf(container)) {
    const alone = stray(child)
    if (alone) flow.push(alone)
    else if (isWord(child) && ['p', 'tbl', 'altChunk'].includes(child.name)) flow.push(child)
    else if (child.name === 'AlternateContent') {
      const chosen = alternativeOf(child)
      if (chosen) flowIn(chosen, flow)
    } else if (!isUnprinted(child) && !isLeftOut(child)) flowIn(child, flow)
  }
  return flow
}

/** What is printed as one paragraph, and the text boxes that are anchored in it. */
function readParagraphs(paragraphs: readonly XmlElement[], story: Story, fields: Fields): Item[] {
  const [first] = paragraphs
  const last = paragraphs.at(-1)
  if (!first || !last) return []
  const inlines = paragraphs.map((paragraph) => readInline(paragraph, story, fields))
  const printed = inlines.some(({lines}) => lines.some((line) => line.trim() !== ''))
  // What is hidden whole, or was deleted, takes no number.
  const isGone = !printed && (inlines.some(({hidden}) => hidden !== '') || runsOn(last))
  const manner = readManner(isGone ? unnumbered(last) : last, story)
  if (manner.label !== '') story.context.labels.set(first, manner.label)
  const isHeading = manner.hints.level !== undefined
  const item: ParagraphItem = {
    type: 'paragraph',
    lines: joined(paragraphs, inlines, manner.label, isHeading),
    hints: manner.hints,
    indent: manner.indent,
    isTitle: manner.isTitle,
    doubts: [...manner.doubts, ...inlines.flatMap(doubtsOf)]
  }
  const inBoxes = {...story, counters: story.boxes}
  return [item, ...inlines.flatMap(({boxes}) => boxes.flatMap((box) => readStory(box, inBoxes)))]
}

/** The lines of some paragraphs, with empty ones where a page is turned around one. */
function joined(
  paragraphs: readonly XmlElement[],
  inlines: readonly Inline[],
  label: string,
  isHeading: boolean
): Line[] {
  return paragraphs.flatMap((paragraph, at) => {
    const {lines = []} = inlines[at] ?? {}
    const goesOn = at < paragraphs.length - 1
    const {before, behind} = pageTurns(paragraph)
    return [
      ...before.map((text) => ({text, goesOn: false})),
      ...lines.map((text, line) => ({
        text: at === 0 && line === 0 ? label + text : text,
        goesOn: line < lines.length - 1 ? isHeading : goesOn
      })),
      ...behind.map((text) => ({text, goesOn}))
    ]
  })
}

function doubtsOf({doubts, hidden}: Inline): Doubt[] {
  const text = hidden.replace(/\s+/g, ' ').trim()
  if (text === '') return doubts
  const shown = text.length > 60 ? `${text.slice(0, 60)}……` : text
  return [...doubts, {found: '隐藏文字', expected: `“${shown}”不会印出，没有收入`}]
}

function unnumbered(paragraph: XmlElement): XmlElement {
  return {
    ...paragraph,
    children: paragraph.children.filter(
      (child) => typeof child === 'string' || child.name !== 'pPr'
    )
  }
}

function embedded(): ParagraphItem {
  const doubts = [{found: '嵌入的文件', expected: '其中的文字没有收入'}]
  return {type: 'paragraph', lines: [], hints: {}, indent: 0, isTitle: false, doubts}
}

function addAll(items: Item[], more: readonly Item[]): void {
  for (const item of more) items.push(item)
}
