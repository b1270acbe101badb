import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {
  append,
  createBlock,
  documentsOf,
  isAside,
  isBlock,
  setText,
  textOf
} from '../../engine/tree/blocks.ts'
import type {ContentsEntry} from '../document-data.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {opensDocument} from '../clean/sentence.ts'
import {claim} from '../facts/claim.ts'
import {findDocumentNumber, isNumberOfGazette, ordinalInTitle} from '../lexicon/document-number.ts'
import {genreOfForm} from '../lexicon/form.ts'
import {genreOf} from '../lexicon/genre.ts'
import {issuerInTitle, issuersInTitle, organsIn} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {withoutTitleMarks} from '../lexicon/title-marks.ts'
import {readBefore} from './before-title.ts'
import {type CatalogueEntry, valueOf} from './catalogue.ts'
import {divideTitle} from './divide-title.ts'
import {abovePress, titleAbovePress, titleOfFields} from './fields-title.ts'
import {namedMeeting} from './named-meeting.ts'
import {openHeadTable} from './head-table.ts'
import {formBelow} from './norm-form.ts'
import {claimOrder} from './order.ts'
import {readNotes, readUntitled} from './notes.ts'
import {divideRunIn} from './run-in-title.ts'
import {dropLetterSpacing, dropSpaces, keepCommonSpaces} from './spaces.ts'
import {takeCatalogue} from './take-catalogue.ts'
import {fullNameAbove} from './own-level.ts'
import {findTitle, type TitleSpan} from './title.ts'

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
  openHeadTable(document)
  const {meta, entry, titleSpan, words} = document.data
  const catalogue = titleSpan ? [] : takeCatalogue(document)
  const blocks = () => document.children.filter((child) => isBlock(child))
  const find = () => {
    const around = {siteHead: siteHeadOf(document), abovePress: abovePress(document)}
    return findTitle(blocks(), valueOf(catalogue, 'title'), around, words)
  }
  const span =
    titleSpan ?? fielded(document, catalogue, find) ?? findAgain(document, catalogue, find)
  const all = blocks()
  const lines = all.slice(span?.start ?? 0, span?.end ?? 1)
  const form = span && !entry ? formBelow(all, span) : []
  const titleBlocks = [...aboveTable(document, lines), ...form]
  const title = titleBlocks[0]
  if (!title) return
  if (!span) report(file, 'title-unknown', title, {found: textOf(title), expected: '首行'})
  const before = all.slice(0, span?.start ?? 0)
  joinAll(document, titleBlocks, ' ')
  title.data.role = 'title'
  if (span && !entry) divideTitle(document, title, valueOf(catalogue, 'title'))
  const printed = textOf(title)
  const catalogued = valueOf(catalogue, 'title')
  readBefore(document, before, title, catalogued)
  const whole = titleOf(printed, entry?.title ?? catalogued)
  title.children = [{type: 'text', value: whole}]
  meta.title = withoutTitleMarks(whole)
  if (entry && !namesOf(entry).includes(bare(meta.title))) {
    report(file, 'contents-differ', title, {found: entry.title, expected: meta.title})
  }
  const isText = !span && !entry && (opensDocument(meta.title) || isNumbered(meta.title))
  const genre = isText ? null : genreOf(meta.title, words)
  const text = span || entry ? [] : blocks().slice(0, opening).map(textOf)
  const gazette = isText ? undefined : before.map(textOf).find(isNumberOfGazette)
  document.data.genre = genre ?? genreOf(gazette ?? '') ?? genreOfForm(text)
  claim(document, 'documentNumber', ordinalInTitle(meta.title), title, 'title')
  if (span) {
    // What news name first is whom they tell of.
    const named = fullNameAbove(before.at(-1), printed, words)
    // Spaces divide bodies, unless they spread the letters of the words behind them.
    const inTitle = [printed, whole].map((text) => issuersInTitle(text, words))
    const issuers = named ? organsIn(textOf(named), words) : inTitle.find(({length}) => length > 0)
    claim(document, 'issuers', genre === 'article' ? [] : issuers, named ?? title, 'title')
    readNotes(document, title)
    claimOrder(document)
  } else {
    divideLong(document, title)
    readUntitled(document, title)
    meta.titleFrom = 'first-line'
    meta.title = textOf(title).replace(/\s+/g, ' ')
    title.children = [{type: 'text', value: meta.title}]
  }
}

/** The title that the lines tell; where it names no kind of paper, that of a field which does comes first. */
function fielded(
  document: Document,
  catalogue: readonly CatalogueEntry[],
  find: () => TitleSpan | null
): TitleSpan | null {
  const span = find()
  if (!span || genreOf(valueOf(catalogue, 'title') ?? '', document.data.words) === null) return span
  const lines = document.children.filter((child) => isBlock(child)).slice(span.start, span.end)
  const isNamed = genreOf(lines.map(textOf).join(''), document.data.words) !== null
  return isNamed ? span : (titleOfFields(document, catalogue) ?? span)
}

/**
 * Look for a title once more where the lines have none: one that was run into the text, else the
 * one that stands among the fields of the page alone.
 */
function findAgain(
  document: Document,
  catalogue: readonly CatalogueEntry[],
  find: () => TitleSpan | null
): TitleSpan | null {
  divideRunIn(document)
  return find() ?? titleOfFields(document, catalogue) ?? titleAbovePress(document)
}

/** Whether a first line ends with the number of a paper, of which it is no title: 第一篇：某监办法〔2024〕3号. */
function isNumbered(text: string): boolean {
  const number = findDocumentNumber(text)
  return number !== null && unspaced(text).endsWith(number)
}

/** Of a longer text that stands for a title only the beginning does: lists and pages show it again and again. */
const longestStand = 1000
const beginning = {most: 200, usual: 60}

/** Leave of a long text the first sentence, or its beginning, as title; the rest is a paragraph behind it. */
function divideLong(document: Document, title: Block): void {
  const text = textOf(title)
  if (text.length <= longestStand) return
  const stop = text.slice(0, beginning.most).search(/[。！？；]/)
  const end = stop === -1 ? beginning.usual : stop + 1
  // Not between the halves of a character.
  const at = [...text.slice(0, end + 1)].slice(0, -1).join('').length
  const {lines, gap, indent} = title.data
  const rest = createBlock(text.slice(at).trim(), {lines: [...lines], gap, indent})
  setText(title, text.slice(0, at).trim())
  document.children.splice(document.children.indexOf(title) + 1, 0, rest)
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
  const title = dropLetterSpacing(printed.trim()).replace(
    /^(\p{Script=Han})\s+(?=\p{Script=Han}$)/u,
    '$1'
  )
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

/** The lines of a title until a table stands between them: what stands behind one stays there. */
function aboveTable({children}: Document, lines: readonly Block[]): readonly Block[] {
  const [first] = lines
  if (!first || lines.length === 1) return lines
  const start = children.indexOf(first)
  const table = children.findIndex((each, at) => at > start && !isBlock(each) && !isAside(each))
  return table === -1 ? lines : lines.filter((line) => children.indexOf(line) < table)
}

function joinAll(document: Document, blocks: readonly Block[], between: string): void {
  const [first, ...rest] = blocks
  if (!first) return
  for (const block of rest) append(first, block, between)
  document.children = document.children.filter((child) => !rest.includes(child as Block))
}
