import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Change} from '../../../../src/schema/document.ts'
import {kindLabels} from '../../../../src/schema/kinds.ts'
import type {SourceNote, ToldFacts} from '../../../../src/schema/source-note.ts'
import {blocksOf, documentsOf, firstLine, lastLine} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {genreOf} from '../lexicon/genre.ts'
import {claim} from './claim.ts'

declare module 'vfile' {
  interface DataMap {
    /** What people noted of the source. */
    note: SourceNote
  }
}

/**
 * Claim what a person says of documents in a note beside their source; that comes before all
 * that is recognised.
 *
 * Afterwards: each document knows where its source is from, and all that a person has changed of
 * it, in its fields and in its text. What is said of no one document is reported.
 */
export function told() {
  return (tree: Root, file: VFile): void => {
    const {note} = file.data
    if (!note) return
    const documents = documentsOf(tree)
    const {url = null, retrieved = null, rights = null} = note
    const [only, ...others] = documents
    if (only && others.length === 0) tell(only, note)
    else if (hasFacts(note)) report(file, 'note-unplaced', null, {found: namesOf(note).join('、')})
    for (const {place, ...facts} of note.documents) {
      const meant = documents.find((document) => holds(document, place))
      if (meant) tell(meant, facts)
      else report(file, 'note-unplaced', place, {found: namesOf(facts).join('、')})
    }
    for (const document of documents) {
      const {meta} = document.data
      if (url ?? retrieved ?? rights) meta.origin = {url, retrieved, rights}
      const changes = note.corrections
        .filter(({place}) => blocksOf(document).some(({data}) => data.lines.includes(place)))
        .map((correction): Change => ({field: null, ...correction}))
      addChanges(document, changes)
    }
  }
}

type Field = Exclude<keyof ToldFacts, 'reason'>

const fields: readonly Field[] = [
  'title',
  'kind',
  'district',
  'issuers',
  'author',
  'documentNumber',
  'dates'
]

function namesOf(facts: ToldFacts): Field[] {
  return fields.filter((field) => facts[field] !== undefined)
}

function hasFacts(facts: ToldFacts): boolean {
  return namesOf(facts).length > 0
}

function holds(document: Document, place: number): boolean {
  const blocks = blocksOf(document)
  return (
    blocks.some((block) => firstLine(block) <= place) &&
    blocks.some((block) => lastLine(block) >= place)
  )
}

function tell(document: Document, facts: ToldFacts): void {
  const {meta, words} = document.data
  const {title, kind, district, issuers, author, documentNumber, dates = {}, reason = null} = facts
  const changes: Change[] = []
  const change = (field: string, reads: string | undefined, printed: string | null = null) => {
    if (reads !== undefined) changes.push({field, place: null, printed, reads, reason})
  }
  if (title !== undefined) {
    change('title', title, meta.title ?? null)
    meta.title = title
    meta.titleFrom = null
    document.data.genre = genreOf(title, words)
  }
  claim(document, 'kind', kind, null, 'person')
  change('kind', kind && kindLabels[kind])
  if (district !== undefined) document.data.district = district
  change('district', district)
  claim(document, 'issuers', issuers, null, 'person')
  change('issuers', issuers?.join('、'))
  claim(document, 'author', author, null, 'person')
  change('author', author)
  claim(document, 'documentNumber', documentNumber, null, 'person')
  change('documentNumber', documentNumber)
  for (const name of [
    'written',
    'published',
    'passed',
    'delivered',
    'amended',
    'effective'
  ] as const) {
    claim(document, `dates.${name}`, dates[name], null, 'person')
    change(`dates.${name}`, dates[name])
  }
  addChanges(document, changes)
}

function addChanges({data: {meta}}: Document, changes: readonly Change[]): void {
  if (changes.length > 0) meta.changes = [...(meta.changes ?? []), ...changes]
}
