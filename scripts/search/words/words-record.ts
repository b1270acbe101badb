import type {CustomRecord} from 'pagefind'
import type {CompiledBlock} from '../../../src/documents/compiled.ts'
import {areasOf} from '../../../src/lib/areas.ts'
import type {DocumentData} from '../../../src/schema/document.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import {headFields} from '../../../src/search/head-fields.ts'
import {termsOf, titleMark} from '../../../src/search/words/terms.ts'
import type {Thing} from '../../../src/search/words/thing.ts'
import {countTerms} from './document-terms.ts'

/** How often a term of a head counts, beside those of the text. */
const weights = {title: 5, number: 3, session: 1, speaker: 3, body: 1, heading: 2} as const
/** A text says a term again and again: from so many times on it counts twice, three times. */
const steps = [1, 3, 8]

/** What a document is filed and found under. */
export interface Filed {
  id: string
  data: DocumentData
  session: SessionData | undefined
}

/** A document as Pagefind is fed with it: its terms, each as often as it counts. */
export function toWordsRecord(
  {id, data, session}: Filed,
  blocks: Iterable<CompiledBlock>,
  fold: (text: string) => string
): CustomRecord {
  const counts = new Map<string, number>()
  const extra = new Map<string, number>()
  const add = (text: string, weight: number, mark = '') => {
    for (const term of new Set(termsOf(fold(text))))
      extra.set(mark + term, Math.max(extra.get(mark + term) ?? 0, weight))
  }
  for (const {text, level} of blocks) {
    countTerms(fold(text), counts)
    if (level !== null) add(text, weights.heading)
  }
  for (const {field, text, others} of headFields(data, session)) {
    for (const each of [text, ...others]) add(each, weights[field])
  }
  add(data.title, 1, titleMark)
  const terms = [...new Set([...extra.keys(), ...counts.keys()])]
  const times = (term: string) =>
    steps.filter((step) => (counts.get(term) ?? 0) >= step).length + (extra.get(term) ?? 0)
  return {
    url: id,
    language: 'und',
    content: terms.map((term) => `${term} `.repeat(times(term))).join(''),
    filters: filtersOf({id, data, session})
  }
}

/** A document as results name it. */
export function toThing({id, data, session}: Filed): Thing {
  const held = session && {id: data.session, data: session}
  return {
    url: `/${id}/`,
    title: data.title,
    kind: data.kind,
    date: data.date,
    district: areasOf({data}, held)
      .map(({name}) => name)
      .join('、'),
    filed: session?.name ?? '',
    number: data.documentNumber
  }
}

function filtersOf({data, session}: Filed): Record<string, string[]> {
  const held = session && {id: data.session, data: session}
  const year = data.date?.slice(0, 4) ?? session?.year
  return {
    district: areasOf({data}, held).map(({id}) => id),
    kind: [data.kind],
    session: [data.session],
    ...(year === undefined || year === null ? {} : {year: [String(year)]}),
    ...(data.speaker ? {speaker: [data.speaker.name]} : {}),
    ...(data.issuers.length > 0 ? {body: data.issuers.map(({name}) => name)} : {})
  }
}
