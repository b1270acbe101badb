import {recordsOf} from '../../schema/records/record.ts'
import {compare, type DocumentEntry} from '../entries.ts'
import {phrasesIn, type Said} from './phrases.ts'

/** Something that may be searched for, and a document that says it. */
export interface Candidate {
  text: string
  document: string
}

/** So many things to search for are shown, and how many of them are phrases where there are others. */
const [most, mostPhrases] = [8, 4]
/** Candidates of each sort that are looked for in the texts. */
const tried = 12

/** A task, and the document that sets it. */
interface SetTask {
  document: string
  section: string
  task: string
  units: readonly string[]
}

interface Searched {
  documents: readonly DocumentEntry[]
  /** Some of those that documents set. */
  tasks: readonly SetTask[]
  /** Laws and papers that they cite, the most cited first. */
  cited: readonly Candidate[]
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
export function examplesOf({documents, tasks, cited, areas, says}: Searched): string[] {
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
  const said = [
    ...documents.flatMap(saidBy),
    ...tasks.flatMap(({document, section, task}) => [
      {document, text: section},
      {document, text: task}
    ])
  ]
  const texts = Map.groupBy(said, ({document}) => document)
  const phrases = phrasesIn(said)
    .filter(({text}) => !areas.some((area) => sharesName(text, area)))
    .slice(0, 8 * tried)
    .filter(({text, document}) => standsAlone(text, texts.get(document) ?? []))
  choose(phrases, mostPhrases)
  for (const candidates of others({documents, tasks, cited})) choose(candidates, 1)
  choose(phrases, most - chosen.length)
  choose(shortTitles(documents), most - chosen.length)
  return chosen.slice(0, most)
}

/** Title, and what records quote of the text: what is known without reading it. */
function saidBy({id, data: {title, records}}: DocumentEntry): Said[] {
  return [
    {document: id, text: title},
    ...recordsOf(records, 'agenda').map(({text}) => ({document: id, text}))
  ]
}

/** Candidates of other sorts, the best first. */
function others({
  documents,
  tasks,
  cited
}: Pick<Searched, 'documents' | 'tasks' | 'cited'>): (readonly Candidate[])[] {
  const inTitles = (form: RegExp) =>
    documents.flatMap(({id, data: {title}}) =>
      [...title.matchAll(form)].map(([text]) => ({text, document: id}))
    )
  return [
    mostSaid(inTitles(/(?<=“)\p{Script=Han}{2,8}(?=”)/gu)),
    mostSaid(tasks.flatMap(({document, units}) => units.map((text) => ({text, document})))),
    documents.flatMap(({id, data: {documentNumber}}) =>
      documentNumber === null ? [] : {text: documentNumber, document: id}
    ),
    cited,
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

/** Whether a phrase begins and ends between words where it is said. */
function standsAlone(phrase: string, said: readonly Said[]): boolean {
  const text = said.find((each) => each.text.includes(phrase))?.text ?? ''
  const at = text.indexOf(phrase)
  const ends = new Set([...words.segment(text)].map(({index}) => index).concat(text.length))
  return ends.has(at) && ends.has(at + phrase.length)
}

function sharesName(text: string, area: string): boolean {
  return text.includes(area) || (area.length > 2 && text.includes(area.slice(0, -1)))
}

/** Whether two have three characters in a row in common. */
function areAlike(a: string, b: string): boolean {
  for (let at = 0; at + 3 <= a.length; at++) if (b.includes(a.slice(at, at + 3))) return true
  return a === b
}
