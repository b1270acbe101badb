import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {inject} from 'vitest'
import type {DocumentData} from '../../src/schema/document.ts'
import type {RecordOf} from '../../src/schema/records/record.ts'
import {corpus} from './setup.ts'

/** The archive of real documents, or `null` on a machine that has none. */
export const real = inject('real')

/** A document of `data/documents.json`. */
interface DocumentRecord extends Pick<
  DocumentData,
  'title' | 'kind' | 'author' | 'speaker' | 'date' | 'printedPage' | 'source'
> {
  id: string
  url: string
  districts: string[]
  session: {name: string; body: string | null; term: number | null; number: number | null}
  hanCharacters: number
  articles: number | null
  headings: {level: number; text: string; id: string}[]
}

/** A session of `data/sessions.json`. */
export interface SessionRecord {
  number: number
  present: string[]
  absent: string[]
  agenda: {text: string; document: string; block: string; papers: string[]}[]
}

/** A task, of the facts or of `data/tasks.json`. */
export interface TaskFact {
  n: number
  section: string
  lead: string[]
  units: string[]
  due: string | null
}

interface DocumentFact {
  title: string
  author?: string
  speaker?: string
  district: string | null
  [key: string]: unknown
}

/** All that any of the files of facts holds. */
interface Facts {
  title: string
  date: string
  district: string
  term: number
  number: number
  journal: string
  issue: string
  documentNumber: string
  indexNumber: string
  writtenOn: string
  publishedOn: string
  documents: DocumentFact[]
  attendance: SessionRecord[]
  agenda: Record<string, number>
  appointments: (RecordOf<'personnel'> & {date: string})[]
  regulation: {chapters: number; articles: number}
  paragraphsCutByAPageBreak: [number, number][]
  tasks: TaskFact[]
  sections: string[]
  discard: string[]
  headings: Record<string, number>
}

/** The facts of one source; where there are none, nothing but empty lists. */
export function readFacts(name: string): Facts {
  const none = {
    documents: [],
    attendance: [],
    appointments: [],
    tasks: [],
    sections: [],
    discard: []
  }
  if (real === null) return none as unknown as Facts
  return JSON.parse(readFileSync(join(corpus, '../facts', `${name}.json`), 'utf8')) as Facts
}

/** A file of the archive's data. */
export function read(path: string): unknown {
  return JSON.parse(readFileSync(join(real?.folder ?? '', path), 'utf8'))
}

/** Documents of the source whose name begins so, in printed order. */
export function documentsOf(source: string): DocumentRecord[] {
  const documents = read('data/documents.json') as DocumentRecord[]
  return documents
    .filter(({source: {file}}) => file.startsWith(source))
    .sort((a, b) => a.source.start - b.source.start)
}

/** `index.txt` of a document, without the mark of its encoding. */
export function textOf(document: DocumentRecord | undefined): string {
  const bytes = readFileSync(join(real?.folder ?? '', document?.url ?? '', 'index.txt'))
  return new TextDecoder().decode(bytes)
}

/** The lines of a source without white space. */
export function sourceLines(source: string): string[] {
  const file = documentsOf(source)[0]?.source.file ?? ''
  return readFileSync(join(corpus, file), 'utf8').split('\n').map(unspaced)
}

export function unspaced(text: string): string {
  return text.replace(/\s+/g, '')
}

export function pick(fact: DocumentFact, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, fact[key]]))
}

export function range(start: number, end: number): number[] {
  return Array.from({length: end - start + 1}, (_, at) => start + at)
}
