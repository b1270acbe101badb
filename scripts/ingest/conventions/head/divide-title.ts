import {createBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {claim} from '../facts/claim.ts'
import {readCatalogueLine} from './catalogue.ts'
import {claimEntries} from './claim-entries.ts'
import {fieldParts} from './fields-title.ts'
import {headLineOf} from './lines.ts'
import {numberIn, type TitleParts, titleParts} from './title-parts.ts'

/**
 * Make what is printed with a title a note of its own, and claim the number of the document and what
 * fields of its page tell there.
 *
 * @param field how the page calls the document elsewhere
 */
export function divideTitle(document: Document, title: Block, field: string | null): void {
  const printed = textOf(title).replace(/\s+/g, ' ').trim()
  const parts = fieldParts(printed, field) ?? pressParts(printed) ?? titleParts(printed)
  const at = document.children.indexOf(title)
  const note = (text: string) => {
    const {lines, gap, indent} = title.data
    // What tells when it was passed or delivered is read with the other notes.
    const isRead = /^(?:adopted|delivered)$/.test(headLineOf(text.trim()) ?? '')
    const role = isRead ? {} : {role: 'note' as const}
    return createBlock(text.trim(), {lines: [...lines], gap, indent, ...role})
  }
  if (parts.title === '' || (parts.before === '' && parts.behind === '')) return
  setText(title, parts.title)
  const [before, behind] = [note(parts.before), note(parts.behind)]
  if (parts.behind !== '') {
    document.children.splice(at + 1, 0, behind)
    claimEntries(document, readCatalogueLine(parts.behind) ?? [], behind)
  }
  if (parts.before !== '') document.children.splice(at, 0, before)
  const isBefore = numberIn({...parts, behind: ''}) !== null
  claim(document, 'documentNumber', numberIn(parts), isBefore ? before : behind, 'head-line')
}

/** Characters of a title by itself, and of one with the fields of its page. */
const [shortest, longest] = [8, 160]
/** Where the first field begins: 某某县夜市开张 作者:钱一 发布时间:2024-05-09 10:20 */
const fieldBehind = /\s\p{Script=Han}{2,5}\s?[:：]/u

/** A title and the fields behind it, where nothing else stands there and one tells when the page was published. */
function pressParts(printed: string): TitleParts | null {
  const at = printed.length > longest ? -1 : printed.search(fieldBehind)
  const [title, behind] = [printed.slice(0, Math.max(at, 0)), printed.slice(at)]
  if (title.length < shortest || /[:：]/.test(title) || hasStops(title)) return null
  const isPress = readCatalogueLine(behind.trim())?.some(({field}) => field === 'published')
  return isPress ? {before: '', title, behind} : null
}
