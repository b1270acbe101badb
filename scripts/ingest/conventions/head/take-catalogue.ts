import {isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {type CatalogueEntry, dateOf, readCatalogueLine, valueOf} from './catalogue.ts'
import {headLineOf} from './lines.ts'

/** Fields of a catalogue stand among so many lines at the front, or at the end. */
const longestFront = 40
const longestBack = 4

/**
 * Take the fields that a site prints at the front or the end of a document out of it.
 *
 * Afterwards: their lines are furniture, and what they tell is in the
 * document's `meta`.
 */
export function takeCatalogue(document: Document): CatalogueEntry[] {
  const found: CatalogueEntry[] = []
  const {children} = document
  const text = children.findIndex((child) => isBlock(child) && isText(textOf(child)))
  const front = Math.min(text === -1 ? longestFront : text, longestFront)
  const back = children.length - longestBack
  children.forEach((child, at) => {
    if ((at >= front && at < back) || !isBlock(child)) return
    const entries = readCatalogueLine(textOf(child))
    if (!entries || (at >= front && !entries.every(standsAtEnd))) return
    const open = entries.at(-1)
    const next = children[at + 1]
    if (open?.value === '' && next && isBlock(next) && isValueOf(open, next)) {
      open.value = textOf(next)
      children[at + 1] = toFurniture(next, 'catalogue')
    }
    for (const entry of entries) found.push(entry)
    children[at] = toFurniture(child, 'catalogue')
  })
  if (found.length > 0) apply(document, found)
  return found
}

/** Whether a field may stand below the text, too: who wrote it and when it was published. */
function standsAtEnd({field, label}: CatalogueEntry): boolean {
  return field === 'other' || /^(?:信息)?(?:发布|公开)/.test(label)
}

/** Whether a line is of the text, above which the catalogue stands. */
function isText(text: string): boolean {
  return text.length > 90 || headLineOf(text) === 'salutation' || /[。；]$/.test(text)
}

/** A value that the page prints on the line below its label. */
function isValueOf({field}: CatalogueEntry, block: Block): boolean {
  const text = textOf(block)
  const isTitle = field === 'title'
  if (block.data.gap > 2 || text.length > (isTitle ? 80 : 30)) return false
  if (!isTitle && text.includes('关于')) return false
  return !/[:：。]$/.test(text) && readCatalogueLine(text) === null
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
