import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {type CatalogueEntry, readCatalogueLine} from './catalogue.ts'
import {fieldOf} from './catalogue-fields.ts'

/** A line that is a label and nothing else, without a colon, as pages print them above values. */
export function loneLabel(
  child: Document['children'][number] | undefined
): CatalogueEntry[] | null {
  const label = child && isBlock(child) ? unspaced(textOf(child)) : ''
  const field = fieldOf(label)
  return field === null ? null : [{field, label, value: ''}]
}

export function isLone(child: Document['children'][number] | undefined): boolean {
  return loneLabel(child) !== null
}

/** A value that the page prints on the line below its label, told by the form that its field has. */
export function isValueOf(
  {field, label}: CatalogueEntry,
  block: Block,
  next: Document['children'][number] | undefined,
  words: ArchiveWords | undefined
): boolean {
  const text = textOf(block)
  const longest = field === 'title' ? 80 : field === 'indexNumber' ? 40 : 30
  if (block.data.gap > 2 || text.length > longest || /[:：。]$/.test(text)) return false
  if (isLone(block)) return false
  if (readCatalogueLine(text, words) !== null) return isDay(field) && findDate(text) !== null
  if (field === 'title') return true
  if (field === 'other' && findDocumentNumber(text) !== null) return false
  if (isDay(field)) return findDate(text) !== null
  if (field === 'other' && ofState.test(text)) return true
  if (field === 'documentNumber') return findDocumentNumber(text) !== null || text.endsWith('号')
  if (field === 'indexNumber') return /\d/.test(text) && !/[\u4e00-\u9fff]{5}/.test(text)
  // A word of a category, a press or a body may be the title, or its first line: then text follows.
  const isFollowed =
    next !== undefined &&
    (!isBlock(next) || isLone(next) || readCatalogueLine(textOf(next), words) !== null)
  return isFollowed && genreOf(text) === null && !text.includes('关于') && label !== ''
}

/** Words that only fields have: how a paper is open, and whether it is in force. */
const ofState =
  /^(?:(?:主动|依申请|不予?)公开|(?:现行|全文|部分)?有效|(?:已经?)?(?:失效|废止)|(?:面向)?全?社会|长期公开)$/

function isDay(field: CatalogueEntry['field']): boolean {
  return field === 'written' || field === 'published'
}
