import type {CustomRecord} from 'pagefind'
import type {Manifest} from '../../../src/loader/manifest.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import {headFields} from '../../../src/search/head-fields.ts'
import {functionWords} from '../../../src/search/words/function-words.ts'
import {termsOf} from '../../../src/search/words/terms.ts'
import type {Thing} from '../../../src/search/engine.ts'
import {toSearched} from '../exact/document.ts'
import {valuesOf} from '../exact/facet-columns.ts'
import type {TermCounter} from './document-terms.ts'

/** How often a term of a head counts, beside those of the text. */
const weights = {title: 5, number: 3, session: 1, speaker: 3, body: 1, heading: 2} as const
/** A text says a term again and again: from so many times on it counts twice, three times. */
const steps = [1, 3, 8]

/** A block of a document, its text folded. */
export interface FoldedBlock {
  text: string
  /** 1 for the widest heading; `null` for text. */
  level: number | null
}

/** What remembers how texts are folded and cut: it serves all documents. */
export interface TextTools {
  fold: (text: string) => string
  terms: TermCounter
}

/** A document as Pagefind is fed with it: its terms, each as often as it counts. */
export function toWordsRecord(
  entry: Manifest[number],
  sessions: ReadonlyMap<string, SessionData>,
  blocks: Iterable<FoldedBlock>,
  {fold, terms}: TextTools,
  onTerm: (term: string) => void
): CustomRecord {
  const {id, data} = entry
  const extra = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const term of new Set(termsOf(text)).difference(functionWords))
      extra.set(term, Math.max(extra.get(term) ?? 0, weight))
  }
  for (const {text, level} of blocks) {
    terms.count(text)
    if (level !== null) add(text, weights.heading)
  }
  const counts = terms.take()
  for (const term of counts.keys()) onTerm(term)
  for (const {field, text, others} of headFields(data, sessions.get(data.session))) {
    for (const each of [text, ...others]) add(fold(each), weights[field])
  }
  let content = ''
  const put = (term: string, count: number, more: number) => {
    let times = more
    for (const step of steps) if (count >= step) times++
    for (; times > 0; times--) content += `${term} `
  }
  for (const [term, more] of extra) put(term, counts.get(term) ?? 0, more)
  for (const [term, count] of counts) if (!extra.has(term)) put(term, count, 0)
  return {
    url: id,
    language: 'und',
    content,
    filters: filtersOf(entry, sessions)
  }
}

/** A document as results name it. */
export function toThing(
  entry: Manifest[number],
  sessions: ReadonlyMap<string, SessionData>
): Thing {
  const {url, title, kind, date, district, filed, number} = toSearched(entry, sessions).card
  return {url, title, kind, date, district, filed, number}
}

function filtersOf(
  entry: Manifest[number],
  sessions: ReadonlyMap<string, SessionData>
): Record<string, string[]> {
  const values = Object.entries(valuesOf(entry, sessions))
  return Object.fromEntries(
    values.map(([facet, own]): [string, string[]] => [facet, own.map(([value]) => value)])
  )
}
