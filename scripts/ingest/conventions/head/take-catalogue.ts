import {isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {findDate} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {
  type CatalogueEntry,
  dateOf,
  isOfPress,
  isOnlyOfCatalogues,
  readCatalogueLine,
  valueOf
} from './catalogue.ts'
import {headLineOf} from './lines.ts'

/** Fields of a catalogue stand among so many lines at the front, or at the end. */
const longestFront = 40
const longestBack = 4

/**
 * Take the fields that a site prints at the front or the end of a document out of it.
 *
 * Afterwards: their lines are furniture, and what they tell is in the
 * document's `meta`. A line that may be the document's own (时间：…, 主题：…
 * of minutes) stays, as does any value that is a sentence; and something is
 * left of every document.
 */
export function takeCatalogue(document: Document): CatalogueEntry[] {
  const {children} = document
  const lines = findLines(children)
  const taken = new Set(lines.flatMap(({at, value}) => (value ? [at, at + 1] : [at])))
  if (children.every((child, at) => !isBlock(child) || taken.has(at))) return []
  for (const at of taken) {
    const child = children[at]
    if (child && isBlock(child)) children[at] = toFurniture(child, 'catalogue')
  }
  const found = lines.flatMap(({entries}) => entries)
  if (found.length > 0) apply(document, found)
  return found
}

interface Line {
  at: number
  entries: CatalogueEntry[]
  /** Whether the value of its last field is the next line. */
  value: boolean
}

function findLines(children: Document['children']): Line[] {
  const text = children.findIndex((child) => isBlock(child) && isText(textOf(child)))
  const front = Math.min(text === -1 ? longestFront : text, longestFront)
  const back = children.length - longestBack
  const read = children.map((child, at) =>
    (at < front || at >= back) && isBlock(child) ? readCatalogueLine(textOf(child)) : null
  )
  const isCatalogue = read.some((entries, at) => at < front && entries?.some(isOnlyOfCatalogues))
  const lines: Line[] = []
  for (let at = 0; at < children.length; at++) {
    const entries = read[at]
    if (!entries || entries.some(({value}) => isSentence(value))) continue
    if (at >= front ? !entries.every(standsAtEnd) : !mayStand(children, at, entries, isCatalogue))
      continue
    const open = entries.at(-1)
    const next = children[at + 1]
    const value =
      open?.value === '' && next && isBlock(next) && isValueOf(open, next, children[at + 2])
    if (value) open.value = textOf(next)
    lines.push({at, entries, value: Boolean(value)})
    if (value) at++
  }
  return lines
}

/** Whether a value is a sentence; a title is none, however long. */
function isSentence(value: string): boolean {
  return hasStops(value) && genreOf(value) === null
}

/**
 * Whether a line is of a catalogue by what else there is: with labels that only
 * catalogues have; or, of those that minutes and forms have, too, where the
 * labels of its row are mostly a catalogue's, or are none of the document's own.
 */
function mayStand(
  children: Document['children'],
  at: number,
  entries: readonly CatalogueEntry[],
  isCatalogue: boolean
): boolean {
  if (entries.some(isOnlyOfCatalogues)) return true
  const {known, own} = labelsBeside(children, at)
  if (known + own > 0) return known >= own
  return isCatalogue || entries.every(isOfPress)
}

/** How many lines of the row of labelled lines around one only catalogues have, and how many none has. */
function labelsBeside(children: Document['children'], from: number): {known: number; own: number} {
  const count = {known: 0, own: 0}
  for (const step of [-1, 1]) {
    for (let at = from + step; Math.abs(at - from) <= longestRow; at += step) {
      const child = children[at]
      const text = child && isBlock(child) ? textOf(child) : ''
      const entries = readCatalogueLine(text)
      const isSalutation = headLineOf(text) === 'salutation'
      if (!entries && (parseLabelled(text) === null || isSalutation)) break
      if (!entries) count.own++
      else if (entries.some(isOnlyOfCatalogues)) count.known++
    }
  }
  return count
}

/** Labelled lines on either side of one that tell what it is. */
const longestRow = 12

/** Whether a field may stand below the text, too: who wrote it and when it was published. */
function standsAtEnd(entry: CatalogueEntry): boolean {
  return (
    /^(?:信息)?(?:发布|公开)/.test(entry.label) || (entry.field === 'other' && isOfPress(entry))
  )
}

/** Whether a line is of the text, above which the catalogue stands. */
function isText(text: string): boolean {
  return text.length > 90 || headLineOf(text) === 'salutation' || /[。；]$/.test(text)
}

/** A value that the page prints on the line below its label, told by the form that its field has. */
function isValueOf(
  {field, label}: CatalogueEntry,
  block: Block,
  next: Document['children'][number] | undefined
): boolean {
  const text = textOf(block)
  const longest = field === 'title' ? 80 : 30
  if (block.data.gap > 2 || text.length > longest || /[:：。]$/.test(text)) return false
  if (readCatalogueLine(text) !== null) return isDay(field) && findDate(text) !== null
  if (field === 'title') return true
  if (isDay(field)) return findDate(text) !== null
  if (field === 'documentNumber') return findDocumentNumber(text) !== null || text.endsWith('号')
  if (field === 'indexNumber') return /\d/.test(text) && !/[\u4e00-\u9fff]{5}/.test(text)
  // A word of a category, a press or a body may be the title, or its first line: then text follows.
  const isFollowed =
    next !== undefined && (!isBlock(next) || readCatalogueLine(textOf(next)) !== null)
  return isFollowed && genreOf(text) === null && !text.includes('关于') && label !== ''
}

function isDay(field: CatalogueEntry['field']): boolean {
  return field === 'written' || field === 'published'
}

function apply(document: Document, entries: readonly CatalogueEntry[]): void {
  const {meta} = document.data
  meta.catalogue = entries.map(({label, value}) => ({label, value}))
  const number = valueOf(entries, 'documentNumber')
  if (number !== null) meta.documentNumber = findDocumentNumber(number) ?? unspaced(number)
  meta.indexNumber = valueOf(entries, 'indexNumber')
  meta.issuer = valueOf(entries, 'issuer')
  meta.dates = {written: dateOf(entries, 'written'), published: dateOf(entries, 'published')}
}
