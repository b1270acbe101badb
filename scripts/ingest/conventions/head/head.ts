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
import type {Block, ContentsEntry, Document, NamedMeeting} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {hasStops} from '../clean/sentence.ts'
import {findDate} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import {isOrgan, isOrganAndName, issuerInTitle, parseSpeaker} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {valueOf} from './catalogue.ts'
import {headLineOf, isUnfinished} from './lines.ts'
import {dropLetterSpacing, dropSpaces, keepCommonSpaces} from './spaces.ts'
import {takeCatalogue} from './take-catalogue.ts'
import {findTitle} from './title.ts'

/**
 * Read the head of each document: catalogue, title, notes, number, byline.
 *
 * Afterwards: the title is one block with role `title`, each note and byline
 * one block with its role; the catalogue is furniture and its fields are kept;
 * whatever the head tells is in the document's `meta`.
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
  title.data.role = 'title'
  const printed = textOf(title)
  meta.title = titleOf(printed, entry?.title ?? valueOf(catalogue, 'title'))
  title.children = [{type: 'text', value: meta.title}]
  if (entry && !namesOf(entry).includes(bare(meta.title))) {
    report(file, 'contents-differ', title, {found: entry.title, expected: meta.title})
  }
  meta.issuer ??= issuerInTitle(meta.title, words)
  readNotes(document, title)
}

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
  if (isOfficial(title)) return dropSpaces(title)
  return other === null ? title.replace(/\s+/g, ' ') : keepCommonSpaces(title, other)
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
  const {meta} = document.data
  if (form === 'number') meta.documentNumber ??= findDocumentNumber(text)
  const at = document.children.indexOf(block)
  if (form === 'caption') document.children[at] = toCaption(block)
  else if (repeats(text, textOf(title)) || (form === 'delivered' && standsAgain(document, block)))
    document.children[at] = toFurniture(block, 'repeated-head')
  else block.data.role = 'note'
}

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

function readNotes(document: Document, title: Block): void {
  const {meta} = document.data
  let at = document.children.indexOf(title) + 1
  for (let step = 0; step < headLength && at < document.children.length; step++) {
    const block = document.children[at]
    if (!block || !isBlock(block)) {
      at++
      continue
    }
    const text = textOf(block)
    const form = headLineOf(text)
    if (form === 'adopted' || form === 'delivered' || form === 'subtitle') {
      completeNote(document, at, form)
      block.data.role = 'note'
      readNote(document, form, textOf(block))
    } else if (form === 'number') {
      block.data.role = 'note'
      meta.documentNumber ??= findDocumentNumber(text)
    } else if (form === 'date') {
      block.data.role = 'note'
      meta.dates = {written: findDate(text)?.iso ?? null, ...meta.dates}
    } else if (form === 'caption') {
      document.children[at] = toCaption(block)
    } else if (!readByline(document, block)) {
      if (form === 'salutation') block.data.role = 'salutation'
      return
    }
    at++
  }
}

/** Join the lines that a note was printed on. */
function completeNote(
  document: Document,
  at: number,
  form: 'adopted' | 'delivered' | 'subtitle'
): void {
  const note = document.children[at]
  if (!note || !isBlock(note)) return
  for (let lines = 1; lines < 4 && isUnfinished(form, textOf(note)); lines++) {
    const next = document.children[at + 1]
    if (!next || !isBlock(next) || textOf(next).length > 60) return
    append(note, next, '')
    document.children.splice(at + 1, 1)
  }
}

function readNote(
  document: Document,
  form: 'adopted' | 'delivered' | 'subtitle',
  text: string
): void {
  const {data} = document
  const {meta} = data
  const plain = unspaced(text)
  const date = findDate(text)?.iso ?? null
  data.meeting ??= namedMeeting(plain)
  meta.documentNumber ??= findDocumentNumber(text)
  const {passed, published} = meta.dates ?? {}
  // Of a statute that was revised the first day counts, not that of a revision.
  const isAdopted = /通过|批准/.test(plain) || (/修订|修正/.test(plain) && !published)
  if (form === 'adopted' && isAdopted) meta.dates = {...meta.dates, passed: passed ?? date}
  else if (form === 'adopted' && /公布|发布|印发/.test(plain))
    meta.dates = {...meta.dates, published: published ?? date}
  if (form === 'delivered') {
    meta.dates = {...meta.dates, delivered: date}
    const behind = text.replace(/^.*?(?:会议|大会|全会)上[)）]?\s*/u, '')
    if (behind !== text) meta.speaker ??= parseSpeaker(behind)
  }
}

/** The meeting that a text names, in the shape that the tree keeps. */
export function namedMeeting(text: string): NamedMeeting | null {
  const found = findMeeting(unspaced(text))
  if (!found) return null
  const {name, term, number, body} = found
  return {name, term, number, bodyId: body.id, body: body.full}
}

/** The line of who delivered or wrote it; false where the line is none. */
function readByline(document: Document, block: Block): boolean {
  const {meta, entry} = document.data
  const text = textOf(block)
  if (text.length > 60 || meta.speaker || meta.author) return false
  const speaker = parseSpeaker(text)
  const listed = entry?.below.some((line) => bare(line) === bare(text)) ?? false
  const plain = text.replace(/^[□■◇◆○●\s]+/u, '').replace(/^[（(]|[）)]$/g, '')
  const signed = plain.replace(/\s+/g, ' ').trim()
  if (signed === '') return false
  if (meta.dates?.delivered && speaker) meta.speaker = speaker
  else if (isOrgan(plain) && genreOf(meta.title ?? '') !== null) meta.issuer = unspaced(plain)
  else if (listed || speaker || isOrgan(plain) || isOrganAndName(plain)) meta.author = signed
  else return false
  block.data.role = 'byline'
  return true
}

function joinAll(document: Document, blocks: readonly Block[], between: string): void {
  const [first, ...rest] = blocks
  if (!first) return
  for (const block of rest) append(first, block, between)
  document.children = document.children.filter((child) => !rest.includes(child as Block))
}
