import {findDates} from '../lexicon/dates.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/**
 * Whether a text prints the value of a fact that is said to stand on it. Days and numbers have to be
 * there; of what is told in words (the kind, the bodies) a ground tells only from where it is known.
 *
 * @param field as in `evidence`: date, dates.passed, documentNumber
 * @param text of the block, or of the places of the source, that the fact stands on
 */
export function isGrounded(field: string, value: string, text: string): boolean {
  if (field === 'date' || field.startsWith('dates.')) return printsDay(text, value)
  if (field === 'documentNumber' || field === 'indexNumber') {
    return [text, text.replace(term, '')].some((each) =>
      withoutMarks(each).includes(withoutMarks(value))
    )
  }
  return true
}

/** 某会公告（九届第7号）: the term, which is that of the body and no part of the number. */
const term = /(?<=[（(])第?[〇零一二三四五六七八九十百\d]{1,4}[届屆](?=第)/

/** A day in whatever form; also one whose marks a page has lost or put otherwise: 2024226, 26.02.2024. */
function printsDay(text: string, iso: string): boolean {
  if (findDates(text).some((found) => found.iso === iso)) return true
  const [year = '', month = '', day = ''] = iso.split('-')
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  return [
    year + month + day,
    year + String(Number(month)) + String(Number(day)),
    year + month + String(Number(day)),
    year + String(Number(month)) + day,
    day + month + year
  ].some((row) => digits.includes(row))
}

/** A number without the brackets round its year, which are kept as printed but not always together. */
function withoutMarks(text: string): string {
  return unspaced(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '')
}
