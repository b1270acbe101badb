import type {Kind} from '../../../../src/schema/kinds.ts'
import type {Speaker} from '../lexicon/speaker.ts'

/** What can be claimed of a document, by field. Dates are ISO. */
export interface Values {
  kind: Kind
  issuers: readonly string[]
  author: string
  speaker: Speaker
  documentNumber: string
  indexNumber: string
  'dates.written': string
  'dates.published': string
  'dates.passed': string
  'dates.delivered': string
  'dates.amended': string
  'dates.effective': string
}

export type Field = keyof Values

/**
 * Which source of a claim counts for a field, the surest first. A source that a
 * field does not list cannot claim it.
 *
 * | source | what it is |
 * |---|---|
 * | `person` | what people noted beside the source |
 * | `journal` | the masthead of a journal, whose documents are articles |
 * | `title` | the title |
 * | `press` | fields of an article: source, author, editor |
 * | `history` | the history below a title: …会议通过, …令公布, …修正 |
 * | `order` | the order printed above a norm, which makes it public |
 * | `former` | the part of that history that tells of an earlier form of the text |
 * | `publisher` | who made a norm public, in its history |
 * | `byline` | the line of who wrote or delivered it |
 * | `delivery` | the line of where and when it was delivered |
 * | `head-line` | a line of the head that holds this and nothing else |
 * | `signature` | the body and the day that the document ends with |
 * | `inner-signature` | a body and a day with more text behind them |
 * | `last-day` | a day alone at the end |
 * | `town` | the town that a title begins with |
 * | `self` | what a paper calls itself: 本通告, 特此批复 |
 * | `form` | how a paper is built that is addressed or signed |
 * | `text` | what the text says of itself: 本办法自…起施行, 我代表某市人民政府 |
 * | `catalogue` | the fields that a site or an office prints around it |
 * | `stamp` | a day in digits alone, as sites print it: below the title that of the page, at the end perhaps the paper's |
 */
export const precedence = {
  kind: ['person', 'journal', 'title', 'press', 'self', 'form'],
  issuers: [
    'person',
    'history',
    'signature',
    'byline',
    'title',
    'publisher',
    'catalogue',
    'text',
    'town',
    'inner-signature'
  ],
  author: ['person', 'byline', 'catalogue'],
  speaker: ['person', 'byline', 'delivery'],
  documentNumber: ['person', 'head-line', 'catalogue', 'title', 'history'],
  indexNumber: ['person', 'catalogue'],
  'dates.written': [
    'person',
    'head-line',
    'signature',
    'last-day',
    'catalogue',
    'stamp',
    'inner-signature',
    'text'
  ],
  // Whoever makes a norm public does so by an order, an announcement or a line of its history, and on
  // that day. The day of a site only tells since when its page is there: it counts where the text
  // tells no day of its own on which it was made public. That on which a paper was signed is `written`.
  'dates.published': ['person', 'order', 'history', 'catalogue', 'stamp'],
  'dates.passed': ['person', 'history', 'text'],
  'dates.delivered': ['person', 'delivery'],
  'dates.amended': ['person', 'history'],
  'dates.effective': ['person', 'history', 'text', 'former', 'catalogue']
} as const satisfies Record<Field, readonly string[]>

export type Source<F extends Field> = (typeof precedence)[F][number]

/** Sources that must not differ on a field; of the others it is known that they may. */
export const compared: {readonly [F in Field]?: readonly Source<F>[]} = {
  issuers: ['history', 'signature', 'byline', 'title', 'inner-signature'],
  documentNumber: ['head-line', 'catalogue'],
  // Bodies that pass a paper together may do so on two days.
  'dates.passed': ['history'],
  'dates.written': ['head-line', 'signature', 'catalogue', 'inner-signature']
}
