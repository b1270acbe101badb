import {recordsOf} from '../../schema/records/record.ts'
import {compare, type DocumentEntry} from '../entries.ts'
import {phrasesIn, type Said} from './phrases.ts'

/** Something that may be searched for, and a document that says it. */
interface Candidate {
  text: string
  document: string
}

/** So many things to search for are shown, and how many of them are phrases where there are others. */
const [most, mostPhrases] = [8, 4]
/** Candidates of each sort that are looked for in the texts. */
const tried = 12

interface Searched {
  documents: readonly DocumentEntry[]
  /** Names of areas, which are no examples of what is said. */
  areas: readonly string[]
  /** Whether the text of a document says something, as it is. */
  says: (document: DocumentEntry, text: string) => boolean
}

/**
 * Things that a reader may search for, from the archive's own words: what several documents say,
 * a term in quotation marks, a law, the number of a document, a unit with tasks, an issuer. Each
 * stands in the text of a document.
 */
export function examplesOf({documents, areas, says}: Searched): string[] {
  const known = new Map(documents.map((entry) => [entry.id, entry]))
  const isSaid = ({text, document}: Candidate) => {
    const entry = known.get(document)
    return entry !== undefined && says(entry, text)
  }
  const chosen: string[] = []
  const choose = (candidates: readonly Candidate[], count: number) => {
    const before = chosen.length
    for (const candidate of candidates.slice(0, tried)) {
      if (chosen.length - before >= count) return
      if (chosen.some((other) => areAlike(other, candidate.text))) continue
      if (isSaid(candidate)) chosen.push(candidate.text)
    }
  }
  const phrases = phrasesIn(saidBy(documents))
    .filter(({text}) => !areas.some((area) => sharesName(text, area)))
    .filter(({text, document}) => standsAlone(text, known.get(document)))
  choose(phrases, mostPhrases)
  for (const candidates of others(documents)) choose(candidates, 1)
  choose(phrases, most - chosen.length)
  choose(shortTitles(documents), most - chosen.length)
  return chosen.slice(0, most)
}

/** Titles, and what records quote of the texts: all that is known without reading these. */
function saidBy(documents: readonly DocumentEntry[]): Said[] {
  return documents.flatMap(({id, data: {title, records}}) => [
    {document: id, text: title},
    ...recordsOf(records, 'agenda').map(({text}) => ({document: id, text})),
    ...recordsOf(records, 'task').flatMap(({task, section}) => [
      {document: id, text: task},
      {document: id, text: section}
    ])
  ])
}

/** Candidates of each other sort, the best first. */
function others(documents: readonly DocumentEntry[]): Candidate[][] {
  const inTitles = (form: RegExp) =>
    documents.flatMap(({id, data: {title}}) =>
      [...title.matchAll(form)].map(([text]) => ({text, document: id}))
    )
  return [
    mostSaid(inTitles(/(?<=“)\p{Script=Han}{2,8}(?=”)/gu)),
    mostSaid(
      documents.flatMap(({id, data: {records}}) =>
        recordsOf(records, 'task').flatMap(({units}) =>
          units.map((text) => ({text, document: id}))
        )
      )
    ),
    documents.flatMap(({id, data: {documentNumber}}) =>
      documentNumber === null ? [] : {text: documentNumber, document: id}
    ),
    mostSaid(inTitles(/(?<=《)[^《》]{4,20}(?=》)/g)),
    mostSaid(
      documents.flatMap(({id, data: {issuer}}) => (issuer ? {text: issuer, document: id} : []))
    )
  ]
}

function shortTitles(documents: readonly DocumentEntry[]): Candidate[] {
  return documents
    .filter(({data: {title}}) => /^\p{Script=Han}{4,16}$/u.test(title))
    .map(({id, data: {title}}) => ({text: title, document: id}))
}

/** Each once, by how often it is said. */
function mostSaid(candidates: readonly Candidate[]): Candidate[] {
  const groups = [...Map.groupBy(candidates, ({text}) => text).values()]
  return groups
    .sort((a, b) => b.length - a.length || compare(a[0]?.text ?? '', b[0]?.text ?? ''))
    .flatMap(([first]) => first ?? [])
}

const words = new Intl.Segmenter('zh', {granularity: 'word'})

/** Whether a phrase begins and ends between words in a title or record of the document. */
function standsAlone(phrase: string, entry: DocumentEntry | undefined): boolean {
  return saidBy(entry ? [entry] : []).some(({text}) => {
    const at = text.indexOf(phrase)
    if (at < 0) return false
    const ends = new Set([...words.segment(text)].map(({index}) => index).concat(text.length))
    return ends.has(at) && ends.has(at + phrase.length)
  })
}

function sharesName(text: string, area: string): boolean {
  return text.includes(area) || (area.length > 2 && text.includes(area.slice(0, -1)))
}

/** Whether two have three characters in a row in common. */
function areAlike(a: string, b: string): boolean {
  for (let at = 0; at + 3 <= a.length; at++) if (b.includes(a.slice(at, at + 3))) return true
  return a === b
}
