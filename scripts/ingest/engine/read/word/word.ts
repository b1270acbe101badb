import type {RootContent} from 'mdast'
import {countHan} from '../../../../../src/text/han.ts'
import {blocksIn, textOf, toFurniture} from '../../tree/blocks.ts'
import {isProblem, refusalOf} from '../container/problem.ts'
import {childOf, type XmlElement} from '../container/xml.ts'
import {openZip, type Zip} from '../container/zip.ts'
import type {Finding, Place, Reading, Refusal} from '../reader.ts'
import type {Context, Story} from './context.ts'
import {commentsIn, missing, toFindings, unprintedNotes} from './findings.ts'
import type {Item} from './items.ts'
import {readMargins, sectionsOf} from './margins.ts'
import {createNumbers, type Note, notesById} from './notes.ts'
import {createCounters} from './numbering/counters.ts'
import {readLists} from './numbering/definitions.ts'
import {type Part, readMainPart, readRelated} from '../container/package.ts'
import {placesIn} from './places.ts'
import {withDrawnText} from './drawn-text.ts'
import {withReadings} from './readings.ts'
import {withSigns} from './signs.ts'
import {readStory} from './story.ts'
import {readStyles} from './styles.ts'
import {type Placed, toBlocks} from './to-blocks.ts'
import {tellsParagraphs} from './paragraphs.ts'
import {unseenIn} from './unseen.ts'

/**
 * Reads documents of Word: each line of a paragraph and each cell of a table is a place. The text
 * is that which Word prints, with the numbers that it makes itself.
 */
export async function readWord(_: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  const zip = await openZip(bytes)
  if (isProblem(zip)) return refusalOf(zip)
  const main = await readMainPart(zip)
  if (isProblem(main)) return refusalOf(main)
  if (main === null) return refusalOf({problem: 'damaged', found: '里面没有 Word 正文'})
  if (main.root.name !== 'document') {
    const found =
      main.root.name === 'workbook'
        ? 'Excel 工作簿'
        : `Office 文件（${main.root.name.slice(0, 40)}）`
    return {rule: 'source-not-text', status: 'not-a-document', found}
  }
  return await readDocument(zip, main)
}

/** A text of a document, as it was read, and what people call it. */
interface Read {
  root: XmlElement
  name: string
  ownNumber: string
  items: Item[]
  /** Why it is not of the document, where it is not. */
  reason: string | null
}

async function readDocument(zip: Zip, main: Part): Promise<Reading | Refusal> {
  const unread: string[] = []
  const related = (type: string) => readRelated(zip, main, type, unread)
  const settings = await related('settings')
  const styles = readStyles(await related('styles'))
  const lists = readLists(await related('numbering'), styles.listOf)
  const sections = sectionsOf(main.root)
  const notes = createNumbers([...sections.slice(-1), ...(settings ? [settings] : [])])
  const context: Context = {styles, lists, notes, labels: new Map(), pictures: 0}
  const body = childOf(main.root, 'body') ?? main.root
  const read = (text: XmlElement, name: string, ownNumber: string, reason: string | null): Read => {
    const root = withSigns(withReadings(withDrawnText(text)))
    const items = readStory(root, storyOf(context, ownNumber))
    return {root, name, ownNumber, reason, items}
  }
  const texts = [read(body, '', '', null)]
  const noteRoots = {
    footnote: notesById(await related('footnotes'), 'footnote'),
    endnote: notesById(await related('endnotes'), 'endnote')
  }
  const counts = {footnote: 0, endnote: 0}
  for (const note of notes.printed()) {
    const root = noteRoots[note.kind].get(note.id)
    noteRoots[note.kind].delete(note.id)
    counts[note.kind]++
    if (root) texts.push(read(root, nameOf(note, counts[note.kind]), note.number, null))
    else unread.push(`${nameOf(note, counts[note.kind])}在文件里没有`)
  }
  const found = await readMargins(zip, main, settings)
  for (const {kind, root, isOpening} of found.margins) {
    const name = kind === 'header' ? '页眉' : '页脚'
    const margin = read(root, name, '', isOpening ? null : reasons[kind])
    if (isOpening) texts.unshift(margin)
    else texts.push(margin)
  }
  const unseen = childOf(main.root, 'background') ? [] : unseenIn(body)
  const notPrinted = Object.values(noteRoots).flatMap((roots) =>
    unprintedNotes([...roots.values()])
  )
  const comments = [...commentsIn(await related('comments')), ...notPrinted, ...unseen]
  return put(texts, context, [...unread, ...found.unread], comments)
}

const reasons = {header: 'running-head', footer: 'running-foot'} as const
/** What is no more than the number of a page: －6－, 第3页 共10页, Page 3. */
const pageNumber = /^[\s\d\p{Pd}－—~·.,/|第页共Pageof]*$/u

/**
 * Whether a document holds nothing but pictures of its pages: no text, or one line over and over,
 * as programs leave that make scans.
 */
function isScan(texts: readonly string[], pictures: number): boolean {
  const han = texts.reduce((sum, text) => sum + countHan(text), 0)
  const isOneLine = new Set(texts.map((text) => text.trim())).size === 1
  return han === 0 || (isOneLine && han < 20 * pictures)
}

function nameOf({kind}: Note, count: number): string {
  return `${kind === 'footnote' ? '脚注' : '尾注'}${String(count)}`
}

function storyOf(context: Context, ownNumber: string): Story {
  return {context, counters: createCounters(), boxes: createCounters(), ownNumber}
}

/** All texts as one tree: what stands in the margins comes last. */
function put(
  texts: readonly Read[],
  context: Context,
  unread: readonly string[],
  comments: readonly Finding[]
): Reading | Refusal {
  const children: RootContent[] = []
  const places: Place[] = []
  const placed: Placed[] = []
  let last = 0
  for (const {items, reason, ...text} of texts) {
    const isTitled = items.some((item) => item.type === 'paragraph' && item.isTitle)
    const blocks = toBlocks(items, last, isTitled)
    for (const child of blocks.children) {
      if (reason === null) children.push(child)
      else
        for (const block of blocksIn(child))
          children.push(toFurniture(block, pageNumber.test(textOf(block)) ? 'page-number' : reason))
    }
    for (const each of blocks.doubts) placed.push(each)
    for (const place of placesIn(text.root, text.name, context, text.ownNumber)) places.push(place)
    last = blocks.last
  }
  const printed = children.flatMap(blocksIn).map(textOf)
  if (context.pictures > 0 && isScan(printed, context.pictures)) {
    return {
      rule: 'source-image',
      status: 'not-a-document',
      found: '只有图片的 Word 文档（扫描件）'
    }
  }
  if (!printed.some((text) => countHan(text) > 0)) {
    return {rule: 'source-not-chinese', status: 'not-a-document'}
  }
  return {
    tree: {type: 'root', children, data: tellsParagraphs(children) ? {layout: 'whole'} : {}},
    places,
    unit: 'paragraph',
    encoding: null,
    doubts: [...missing(unread), ...comments, ...toFindings(placed)]
  }
}
