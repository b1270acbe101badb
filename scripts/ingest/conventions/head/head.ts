import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {
  append,
  documentsOf,
  isBlock,
  textOf,
  toCaption,
  toFurniture
} from '../../engine/tree/blocks.ts'
import type {ContentsEntry} from '../document-data.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {hasStops} from '../clean/sentence.ts'
import {claim} from '../facts/claim.ts'
import {onlyDate} from '../lexicon/dates.ts'
import {findDocumentNumber, onlyOrdinal, ordinalInTitle} from '../lexicon/document-number.ts'
import {genreOfForm} from '../lexicon/form.ts'
import {genreOf} from '../lexicon/genre.ts'
import {issuerInTitle, issuersInTitle} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {valueOf} from './catalogue.ts'
import {headLineOf} from './lines.ts'
import {namedMeeting} from './named-meeting.ts'
import {readNotes, readTitleNote} from './notes.ts'
import {dropLetterSpacing, dropSpaces, keepCommonSpaces} from './spaces.ts'
import {takeCatalogue} from './take-catalogue.ts'
import {findTitle} from './title.ts'

/**
 * Read the head of each document: catalogue, title, notes, number, byline.
 *
 * Afterwards: the title is one block with role `title`, each note and byline
 * one block with its role; the catalogue is furniture and its fields are kept;
 * the genre that the title names is known, and what else the head tells is claimed.
 */
export function head() {
  return (tree: Root, file: VFile): void => {
    for (const document of documentsOf(tree)) readHead(document, file)
  }
}

function readHead(document: Document, file: VFile): void {
  const {meta, entry, titleSpan, words} = document.data
  const catalogue = titleSpan ? [] : takeCatalogue(document)
  const blocks = () => document.children.filter((child) => isBlock(child))
  const span =
    titleSpan ?? findTitle(blocks(), valueOf(catalogue, 'title'), siteHeadOf(document), words)
  const all = blocks()
  const titleBlocks = all.slice(span?.start ?? 0, span?.end ?? 1)
  const title = titleBlocks[0]
  if (!title) return
  if (!span) report(file, 'title-unknown', title, {found: textOf(title)})
  const before = all.slice(0, span?.start ?? 0)
  joinAll(document, titleBlocks, ' ')
  for (const block of before) readBefore(document, block, title)
  claimOrder(document, before)
  title.data.role = 'title'
  const printed = textOf(title)
  meta.title = titleOf(printed, entry?.title ?? valueOf(catalogue, 'title'))
  title.children = [{type: 'text', value: meta.title}]
  if (entry && !namesOf(entry).includes(bare(meta.title))) {
    report(file, 'contents-differ', title, {found: entry.title, expected: meta.title})
  }
  const text = span ? [] : blocks().slice(0, opening).map(textOf)
  document.data.genre = genreOf(meta.title, words) ?? genreOfForm(text)
  claim(document, 'issuers', issuersInTitle(printed, words), title, 'title')
  claim(document, 'documentNumber', ordinalInTitle(meta.title), title, 'title')
  if (!span) readTitleNote(document, title)
  readNotes(document, title)
}

/** So many blocks tell by their form what a paper without a title is. */
const opening = 8

/** What the site prints above a page that was saved from it: often its title, too. */
function siteHeadOf(document: Document): string[] {
  return document.children.flatMap((child) =>
    child.type === 'furniture' && child.reason === 'site-head' ? child.children.map(textOf) : []
  )
}

/** How a contents list names a document, with its second title and without. */
function namesOf({title, second = ''}: ContentsEntry): string[] {
  return [bare(title), bare(title + second)]
}

/** Title without the spaces that the print put into it. */
function titleOf(printed: string, other: string | null): string {
  const title = dropLetterSpacing(printed.trim())
  if (isOfficial(title)) {
    return /\s/.test(title) ? divided(dropSpaces(title), issuersInTitle(title)) : title
  }
  return other === null ? title.replace(/\s+/g, ' ') : keepCommonSpaces(title, other)
}

/** A title with a space between the bodies that issue it together, which would run into one. */
function divided(title: string, issuers: readonly string[]): string {
  const front = issuers.join('')
  return issuers.length > 1 && title.startsWith(front)
    ? issuers.join(' ') + title.slice(front.length)
    : title
}

/** Titles of official papers are one phrase; their spaces are always the print's. */
function isOfficial(title: string): boolean {
  const named =
    title.includes('关于') || issuerInTitle(title) !== null || namedMeeting(title) !== null
  const kind = genreOf(title)
  return kind !== null && (named || kind === 'regulation' || kind === 'personnel')
}

/** A line above the title. */
function readBefore(document: Document, block: Block, title: Block): void {
  const text = textOf(block)
  const form = headLineOf(text)
  if (form === 'number') {
    const number = findDocumentNumber(text) ?? onlyOrdinal(text)
    claim(document, 'documentNumber', number, block, 'head-line')
  }
  const at = document.children.indexOf(block)
  if (form === 'caption') document.children[at] = toCaption(block)
  else if (repeats(text, textOf(title)) || (form === 'delivered' && standsAgain(document, block)))
    document.children[at] = toFurniture(block, 'repeated-head')
  else block.data.role = 'note'
}

/** How the heading of an order ends, alone or with its number. */
const orderEnd = /令(?:第.{1,8}号)?$/

/** Claim the day of the order that stands above a norm: it makes this text public. */
function claimOrder(document: Document, before: readonly Block[]): void {
  const texts = before.map((block) => unspaced(textOf(block)))
  const start = texts.findIndex((text) => text.length <= longestOrder && orderEnd.test(text))
  const day = start === -1 ? -1 : texts.findLastIndex((text) => onlyDate(text) !== null)
  if (day < start) return
  const date = onlyDate(texts[day] ?? '')
  claim(document, 'dates.published', date, before[day] ?? null, 'order')
}

/** Characters of the heading of an order: the body, and its number. */
const longestOrder = 40

/** What a print of the title above it may have more than the title: the name of the site, 全文. */
const longestAddition = 12

/** Whether a line is another print of the title, and not a sentence that names it. */
function repeats(text: string, title: string): boolean {
  const [own, whole] = [bare(text), bare(title)]
  if (hasStops(text) || own.length > whole.length + longestAddition) return false
  return own.length * 2 > whole.length && (whole.includes(own) || own.includes(whole))
}

/** Whether the head has the same line once more. */
function standsAgain(document: Document, block: Block): boolean {
  const text = bare(textOf(block))
  const front = document.children.slice(0, document.children.indexOf(block) + headLength)
  return front.some((other) => isBlock(other) && other !== block && bare(textOf(other)) === text)
}

/** Lines that may belong to a head, behind its title. */
const headLength = 12

function joinAll(document: Document, blocks: readonly Block[], between: string): void {
  const [first, ...rest] = blocks
  if (!first) return
  for (const block of rest) append(first, block, between)
  document.children = document.children.filter((child) => !rest.includes(child as Block))
}
