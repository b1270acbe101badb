import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {isAside, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {findDate, onlyDate} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {
  type CatalogueEntry,
  isOfPress,
  isOnlyOfCatalogues,
  mayHaveValue,
  readCatalogueLine
} from './catalogue.ts'
import {isLone} from './catalogue-values.ts'
import {headLineOf} from './lines.ts'
import {isLead} from './lead.ts'

/** Whether a value is a sentence; a title is none, however long. */
export function isSentence(value: string): boolean {
  return hasStops(value.replace(/;$/, '')) && genreOf(value) === null
}

/** Whether a value is a few words that a site says of a document: 有效性：未知，请慎用 */
export function isRemark(entry: CatalogueEntry): boolean {
  const {field, label, value} = entry
  const isShort = isOnlyOfCatalogues(entry) && value.length <= 20
  const isList = /^(?:关键词|主题词)$/.test(simplified(label)) && value.length <= 60
  return field === 'other' && (isShort || isList) && !/[。；]/.test(value)
}

/**
 * Whether a line is of a catalogue by what else there is: with labels that only
 * catalogues have; or, of those that minutes and forms have, too, in a row with
 * several of the others; or, of an article's own, where no label of the
 * document's stands beside it and its text has not begun.
 */
export function mayStand(
  children: Document['children'],
  at: number,
  {entries, words}: {entries: readonly CatalogueEntry[]; words: ArchiveWords | undefined},
  isInFront: boolean
): boolean {
  if (entries.every(isWhen) && isBesidePlace(children, at)) return false
  if (entries.some(isOnlyOfCatalogues)) return true
  const {known, own, isTop} = labelsBeside(children, at, words)
  const isEmpty = known > 0 && entries.every(({value}) => value === '')
  // Days and numbers beside a field of catalogues are those of the same paper.
  const isRow = known >= 2 || (known > 0 && own === 0 && entries.every(isOfPaper))
  if ((isRow || isEmpty || (isTop && known > 0)) && known >= own) return entries.every(mayHaveValue)
  return isInFront && (known >= own || isLineOfPress(entries)) && entries.every(isOfPress)
}

/** A day as programs print it when a page was made public. */
const posted = /^\d{4}-\d{1,2}-\d{1,2}(?:\s|$)/

function isWhen({label, value}: CatalogueEntry): boolean {
  return /(?:日期|时间|時間)$/.test(label) && !posted.test(value)
}

/** So many lines stand between the day of a meeting and its place. */
const nearPlace = 4

/** Whether a line below says where: then that of a day says when a meeting was. */
function isBesidePlace(children: Document['children'], at: number): boolean {
  const below = children.slice(at + 1, at + 1 + nearPlace)
  return below.some((child) => isBlock(child) && ofPlace.test(unspaced(textOf(child))))
}

const ofPlace = /^(?:会议|會議|发布|發布|召开|召開)?(?:地[点點址]|[场場]地)[:：]/

function isOfPaper({field, value}: CatalogueEntry): boolean {
  if (field === 'documentNumber') return findDocumentNumber(value) !== null
  return (field === 'published' || field === 'effective') && onlyDate(value) !== null
}

/** 时间：2024年3月5日　来源：某报: when and from whom a page has what it shows, on one line. */
function isLineOfPress(entries: readonly CatalogueEntry[]): boolean {
  const isDated = entries.some(
    ({field, value}) => field === 'published' && findDate(value) !== null
  )
  return isDated && entries.some(({label}) => /[来來]源$/.test(label))
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
export function labelsBeside(
  children: Document['children'],
  from: number,
  words?: ArchiveWords
): Row {
  const row: Row = {known: 0, own: 0, isTop: true}
  for (const step of [-1, 1]) {
    for (let at = from + step; Math.abs(at - from) <= longestRow; at += step) {
      const child = children[at]
      if (!child) break
      if (isAside(child)) continue
      const text = isBlock(child) ? textOf(child) : ''
      const entries = readCatalogueLine(text, words)
      if (!entries && !isRow(text)) {
        if (step === -1) row.isTop = false
        break
      }
      if (!entries) row.own++
      else row.known += entries.filter(isOnlyOfCatalogues).length
    }
  }
  return row
}

/** Whether a line has a label and a value, and no sentence. */
function isRow(text: string): boolean {
  const labelled = parseLabelled(text)
  if (!labelled || headLineOf(text) === 'salutation') return false
  return labelled.value.length <= longestValue || !hasStops(labelled.value)
}

/** Characters of a value that may have stops. */
const longestValue = 60

/** Labelled lines on either side of one that tell what it is. */
export const longestRow = 12

/** Whether a field may stand below the text, too: who wrote it, where and when it was published. */
export function standsAtEnd(entry: CatalogueEntry): boolean {
  if (/^(?:信息)?(?:发布|公开)/.test(entry.label)) return true
  const isPress = !entry.label.endsWith('来源') || press.test(entry.value)
  return entry.field === 'other' && isPress && isOfPress(entry)
}

/** How the names of what publishes end; 来源：市级资金 is a document's own. */
const press =
  /(?:报|网|社|台|刊|杂志|在线|发布|融媒|中心|办公室|办|局|委|部|政府|客户端|公众号|微信)$/

/** Whether a line is of the text, above which the catalogue stands. */
export function isText(text: string): boolean {
  // What a site says of a paper stands above its fields, too.
  if (isLead(text)) return false
  return text.length > 90 || headLineOf(text) === 'salutation' || /[。；]$/.test(text)
}

/** Whether the text has begun, below which an article's own fields do not stand. */
export function beginsText(text: string): boolean {
  return hasStops(text) || markOf(text) !== null
}

/** Whether a sentence stands above the catalogue of a page: what the site says of itself. */
export function isAboveCatalogue(
  children: Document['children'],
  at: number,
  words: ArchiveWords | undefined
): boolean {
  let known = 0
  for (const child of children.slice(at + 1, at + 1 + longestRow)) {
    if (!isBlock(child)) continue
    if (headLineOf(textOf(child)) === 'salutation') break
    known += readCatalogueLine(textOf(child), words)?.filter(isOnlyOfCatalogues).length ?? 0
  }
  return known >= fewestBelow
}

/** So many fields that only catalogues have are one, whatever stands above them. */
const fewestBelow = 4

/** Whether the line above or below is of a catalogue, too. */
export function hasFieldBeside(
  children: Document['children'],
  at: number,
  words: ArchiveWords | undefined
): boolean {
  return [children[at - 1], children[at + 1]].some(
    (child) =>
      child && isBlock(child) && !isLone(child) && readCatalogueLine(textOf(child), words) !== null
  )
}
