import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {isAside, isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {findDate} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {type Labelled, parseLabelled} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {
  type CatalogueEntry,
  isOfPress,
  mayHaveValue,
  isOnlyOfCatalogues,
  readCatalogueLine,
  toEntry
} from './catalogue.ts'
import {claimEntries} from './claim-entries.ts'
import {fieldOf} from './catalogue-fields.ts'
import {takeGrids} from './catalogue-grids.ts'
import {headLineOf} from './lines.ts'

/** Fields of a catalogue stand among so many lines at the front, or at the end. */
const longestFront = 40
const longestBack = 4

/**
 * Take the fields that a site prints at the front or the end of a document out of it, and read
 * those that its format has in front of it.
 *
 * Afterwards: their lines are furniture, they are kept in the document's
 * `meta.catalogue`, and what they tell is claimed. A line that may be the document's own (时间：…, 主题：…
 * of minutes) stays, as does any value that is a sentence; and something is
 * left of every document.
 */
export function takeCatalogue(document: Document): CatalogueEntry[] {
  const {children} = document
  const lines = findLines(children, document.data.words)
  const taken = new Set(lines.flatMap(({at, value}) => (value ? [at, at + 1] : [at])))
  if (children.every((child, at) => !isBlock(child) || taken.has(at))) taken.clear()
  for (const at of taken) {
    const child = children[at]
    if (child && isBlock(child)) children[at] = toFurniture(child, 'catalogue')
  }
  const found = [
    ...frontMatterOf(document),
    ...takeGrids(document, longestFront),
    ...(taken.size > 0 ? [...lines, ...takeBetween(document)] : [])
  ]
  if (found.length > 0) apply(document, found)
  return found.flatMap(({entries}) => entries)
}

/** The fields of data that its format has in front of a document. */
function frontMatterOf(document: Document): Line[] {
  return document.children.flatMap((child, at) => {
    if (child.type !== 'furniture') return []
    return child.children.flatMap((block) => {
      const {field} = block.data.hints ?? {}
      return field ? [{at, block, entries: [toEntry(field)], value: false}] : []
    })
  })
}

/** Take what is labelled and stands right between two lines of a catalogue: it is of that one. */
function takeBetween(document: Document): Line[] {
  const {children} = document
  const isTaken = (at: number) => {
    const child = children[at]
    return child?.type === 'furniture' && child.reason === 'catalogue'
  }
  return children.flatMap((child, at): Line[] => {
    if (!isBlock(child) || !isTaken(at - 1)) return []
    let end = at + 1
    while (labelledIn(children[end]) !== null) end++
    const labelled = labelledIn(child)
    if (labelled === null || !isTaken(end)) return []
    children[at] = toFurniture(child, 'catalogue')
    return [{at, block: child, entries: [{field: 'other', ...labelled}], value: false}]
  })
}

/** The field of a line with a label that no catalogue is known to have, and a short value. */
function labelledIn(child: Document['children'][number] | undefined): Labelled | null {
  const labelled = child && isBlock(child) ? parseLabelled(textOf(child)) : null
  const isShort = labelled !== null && labelled.value.length <= 40 && !hasStops(labelled.value)
  return isShort ? labelled : null
}

interface Line {
  at: number
  /** The line, or the one below it where the value stands there. */
  block: Block
  entries: CatalogueEntry[]
  /** Whether the value of its last field is the next line. */
  value: boolean
}

function findLines(children: Document['children'], words?: ArchiveWords): Line[] {
  const text = children.findIndex(
    (child) =>
      isBlock(child) && isText(textOf(child)) && readCatalogueLine(textOf(child), words) === null
  )
  const front = Math.min(text === -1 ? longestFront : text, longestFront)
  const back = children.length - longestBack
  const read = children.map((child, at) =>
    (at < front || at >= back) && isBlock(child) ? readCatalogueLine(textOf(child), words) : null
  )
  const own = children.findIndex((child) => isBlock(child) && beginsText(textOf(child)))
  const press = own === -1 ? front : Math.min(own, front)
  const lines: Line[] = []
  for (let at = 0; at < children.length; at++) {
    const above = lines.at(-1)
    const isBelowPair = above?.value === true && above.at + 2 === at
    const entries = read[at] ?? (isBelowPair && at < front ? loneLabel(children[at]) : null)
    if (!entries) continue
    if (entries.some(({value}) => isSentence(value))) continue
    const stands =
      at < front
        ? isBelowPair || mayStand(children, at, {entries, words}, at < press)
        : entries.every(standsAtEnd) && labelsBeside(children, at, words).own === 0
    if (!stands) continue
    const open = entries.at(-1)
    const next = children[at + 1]
    const value =
      open?.value === '' && next && isBlock(next) && isValueOf(open, next, children[at + 2], words)
    if (!value && isLone(children[at]) && !hasFieldBeside(children, at, words)) continue
    if (value) open.value = textOf(next)
    const block = value ? next : children[at]
    if (block && isBlock(block)) lines.push({at, block, entries, value: Boolean(value)})
    if (value) at++
  }
  return lines
}

/** A line that is a label and nothing else, without a colon, as pages print them above values. */
function loneLabel(child: Document['children'][number] | undefined): CatalogueEntry[] | null {
  const label = child && isBlock(child) ? unspaced(textOf(child)) : ''
  const field = fieldOf.get(label)
  return field === undefined ? null : [{field, label, value: ''}]
}

function isLone(child: Document['children'][number] | undefined): boolean {
  return loneLabel(child) !== null
}

/** Whether the line above or below is of a catalogue, too. */
function hasFieldBeside(
  children: Document['children'],
  at: number,
  words: ArchiveWords | undefined
): boolean {
  return [children[at - 1], children[at + 1]].some(
    (child) => child && isBlock(child) && readCatalogueLine(textOf(child), words) !== null
  )
}

/** Whether a value is a sentence; a title is none, however long. */
function isSentence(value: string): boolean {
  return hasStops(value) && genreOf(value) === null
}

/**
 * Whether a line is of a catalogue by what else there is: with labels that only
 * catalogues have; or, of those that minutes and forms have, too, in a row with
 * several of the others; or, of an article's own, where no label of the
 * document's stands beside it and its text has not begun.
 */
function mayStand(
  children: Document['children'],
  at: number,
  {entries, words}: {entries: readonly CatalogueEntry[]; words: ArchiveWords | undefined},
  isInFront: boolean
): boolean {
  if (entries.some(isOnlyOfCatalogues)) return true
  const {known, own, isTop} = labelsBeside(children, at, words)
  const isEmpty = known > 0 && entries.every(({value}) => value === '')
  if ((known >= 2 || isEmpty || (isTop && known > 0)) && known >= own)
    return entries.every(mayHaveValue)
  return isInFront && known >= own && entries.every(isOfPress)
}

interface Row {
  /** Fields that only catalogues have. */
  known: number
  /** Labels that none has. */
  own: number
  /** Whether no other line stands above it. */
  isTop: boolean
}

/** What the row of labelled lines is that one line stands in. */
function labelsBeside(children: Document['children'], from: number, words?: ArchiveWords): Row {
  const row: Row = {known: 0, own: 0, isTop: true}
  for (const step of [-1, 1]) {
    for (let at = from + step; Math.abs(at - from) <= longestRow; at += step) {
      const child = children[at]
      if (!child) break
      if (isAside(child)) continue
      const text = isBlock(child) ? textOf(child) : ''
      const entries = readCatalogueLine(text, words)
      if (!entries && (parseLabelled(text) === null || headLineOf(text) === 'salutation')) {
        if (step === -1) row.isTop = false
        break
      }
      if (!entries) row.own++
      else row.known += entries.filter(isOnlyOfCatalogues).length
    }
  }
  return row
}

/** Labelled lines on either side of one that tell what it is. */
const longestRow = 12

/** Whether a field may stand below the text, too: who wrote it, where and when it was published. */
function standsAtEnd(entry: CatalogueEntry): boolean {
  if (/^(?:信息)?(?:发布|公开)/.test(entry.label)) return true
  const isPress = !entry.label.endsWith('来源') || press.test(entry.value)
  return entry.field === 'other' && isPress && isOfPress(entry)
}

/** How the names of what publishes end; 来源：市级资金 is a document's own. */
const press = /(?:报|网|社|台|刊|杂志|中心|办公室|办|局|委|部|政府|客户端|公众号|微信)$/

/** Whether a line is of the text, above which the catalogue stands. */
function isText(text: string): boolean {
  return text.length > 90 || headLineOf(text) === 'salutation' || /[。；]$/.test(text)
}

/** Whether the text has begun, below which an article's own fields do not stand. */
function beginsText(text: string): boolean {
  return hasStops(text) || markOf(text) !== null
}

/** A value that the page prints on the line below its label, told by the form that its field has. */
function isValueOf(
  {field, label}: CatalogueEntry,
  block: Block,
  next: Document['children'][number] | undefined,
  words: ArchiveWords | undefined
): boolean {
  const text = textOf(block)
  const longest = field === 'title' ? 80 : 30
  if (block.data.gap > 2 || text.length > longest || /[:：。]$/.test(text)) return false
  if (isLone(block)) return false
  if (readCatalogueLine(text, words) !== null) return isDay(field) && findDate(text) !== null
  if (field === 'title') return true
  if (isDay(field)) return findDate(text) !== null
  if (field === 'documentNumber') return findDocumentNumber(text) !== null || text.endsWith('号')
  if (field === 'indexNumber') return /\d/.test(text) && !/[\u4e00-\u9fff]{5}/.test(text)
  // A word of a category, a press or a body may be the title, or its first line: then text follows.
  const isFollowed =
    next !== undefined &&
    (!isBlock(next) || isLone(next) || readCatalogueLine(textOf(next), words) !== null)
  return isFollowed && genreOf(text) === null && !text.includes('关于') && label !== ''
}

function isDay(field: CatalogueEntry['field']): boolean {
  return field === 'written' || field === 'published'
}

function apply(document: Document, lines: readonly Line[]): void {
  const entries = lines.flatMap((line) => line.entries)
  document.data.meta.catalogue = entries.map(({label, value}) => ({label, value}))
  for (const {block, entries: printed} of lines) claimEntries(document, printed, block)
}
