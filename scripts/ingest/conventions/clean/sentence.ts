import {headLineOf} from '../head/lines.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'
import {endsSentence} from '../lexicon/punctuation.ts'

/** A comma or a full stop between words; digits have their own (1,280). */
const inner = /。|(?<=\p{Script=Han})[，；,;](?=[\p{Script=Han}“《（\d])/u
/** So many Han characters in a row are no word on a button or in a menu. */
const longestName = 30
const notHan = /[^\p{Script=Han}]/u

/**
 * Whether a line holds a sentence or a part of one: it has the stops of one, or
 * runs on. No such line is ever set aside by its form.
 */
export function isSentence(text: string): boolean {
  return hasStops(text) || text.split(notHan).some((run) => run.length >= longestName)
}

/** Whether a line ends like a sentence, or is divided by commas and full stops. */
export function hasStops(text: string): boolean {
  return endsSentence(text) || inner.test(text)
}

/** Whether only a document has such a line: a sentence, a numbered item, a salutation, a note of its head. */
export function opensDocument(text: string): boolean {
  return isSentence(text) || isOfDocument(text)
}

/** The same of a line that stands on every page: then it is no sentence for its length alone. */
export function opensPages(text: string): boolean {
  return hasStops(text) || isOfDocument(text)
}

function isOfDocument(text: string): boolean {
  const form = headLineOf(text)
  const isOfHead = form === 'number' || form === 'adopted' || form === 'delivered'
  return isOfHead || form === 'salutation' || markOf(text) !== null
}

/** Whether a document may have such a line by its form: also a date, or a label with its value. */
export function mayBeOfDocument(text: string): boolean {
  return (
    opensDocument(text) ||
    headLineOf(text) === 'date' ||
    parseLabelled(text) !== null ||
    /^目\s*[录次錄]$/.test(text)
  )
}
