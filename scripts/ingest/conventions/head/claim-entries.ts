import type {Block, Document} from '../../engine/tree/nodes.ts'
import {claim} from '../facts/claim.ts'
import {findDate} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {organsIn} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import type {CatalogueEntry} from './catalogue.ts'

/**
 * Claim what fields of a catalogue tell.
 *
 * @param block where they are printed; `null` where a format keeps them outside of its text
 */
export function claimEntries(
  document: Document,
  entries: readonly CatalogueEntry[],
  block: Block | null
): void {
  for (const {field, value} of entries) {
    if (field === 'documentNumber') {
      claim(document, field, numberOf(value), block, 'catalogue')
    } else if (field === 'indexNumber') {
      // 0, of one that was not given.
      claim(document, field, /^0*$/.test(value) ? null : value, block, 'catalogue')
    } else if (field === 'issuer') claim(document, 'issuers', bodiesOf(value), block, 'catalogue')
    else if (field === 'written' || field === 'published') {
      claim(document, `dates.${field}`, findDate(closed(value))?.iso, block, 'catalogue')
    } else if (field === 'effective') {
      claim(document, 'dates.effective', findDate(closed(value))?.iso, block, 'catalogue')
    }
  }
}

/** 2024- 03- 05: a day without the spaces that a page puts behind its marks; 2024年3月5 with its last mark. */
function closed(value: string): string {
  return value.replace(/(?<=\d-)\s(?=\d)/g, '').replace(/^\d{4}年\d{1,2}月\d{1,2}$/, '$&日')
}

/** A number as printed; marks, words and names of buttons (【大 中 小】, 无) are none. */
function numberOf(value: string): string | null {
  const plain = unspaced(value).replace(/^[【[]?(第[^【】[\]]{1,12}号)[】\]]?$/, '$1')
  const found = findDocumentNumber(value)
  // The whole field, where only the name of a body stands in front of what has the form of a number.
  if (found && /^\p{Script=Han}+$/u.test(plain.replace(found, '')) && plain.endsWith(found))
    return plain
  return found ?? (/\d|[〇一二三四五六七八九十]号/.test(plain) ? plain : null)
}

/** The bodies of a field; the site that publishes (某县政府网站) is none. */
function bodiesOf(value: string): string[] {
  // Pages kept as text print the walls of their tables, too.
  const name = value.replaceAll('|', ' ').trim()
  if (!/\p{Script=Han}{2}/u.test(name) || /网站?$/.test(name)) return []
  const bodies = organsIn(name)
  // What has the form of no name is that of several fields that a page has run together.
  const whole = unspaced(name)
  return bodies.length > 0 ? bodies : isName.test(whole) ? [whole] : []
}

const isName = /^[\p{Script=Han}、（）()·]{2,30}$/u
