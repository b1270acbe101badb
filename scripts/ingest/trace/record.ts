import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {documentsOf} from '../engine/tree/blocks.ts'
import type {Document} from '../engine/tree/nodes.ts'
import {type Change, compareViews} from './compare.ts'
import {namePlacesBy, placesOf, toFacts} from './facts.ts'
import {type View, viewsOf} from './views.ts'

/** A value that a step gave to a document, to the source, or took back. */
export interface Decision {
  /** Number of the document in the source, counted from 1; `null` for the source as a whole. */
  document: number | null
  /** Its path: `meta.dates.passed`. */
  field: string
  before: string | null
  after: string | null
}

/** What was said: a message of a rule, or a note of a step. */
export interface Remark {
  text: string
  places: readonly number[]
}

/** All that one step did. */
export interface Step {
  name: string
  changes: Change[]
  decisions: Decision[]
  messages: Remark[]
  notes: Remark[]
}

/** A source on its way through the pipeline. */
export interface TraceRecord {
  /** What its places are called, in order. */
  labels: readonly string[]
  /** Blocks as they were read. */
  read: View[]
  /** What was said while it was read, before the first step. */
  reading: Remark[]
  steps: Step[]
  /** Blocks in the end, each with the document that holds it in `owner`. */
  last: View[]
}

/** Everything that a step can change, as it is at one moment. */
export interface Moment {
  views: View[]
  facts: Map<Document | null, Map<string, string>>
  numbers: Map<Document, number>
  messages: number
}

export function momentOf(tree: Root, file: VFile): Moment {
  const documents = documentsOf(tree)
  const {labels = []} = file.data
  const name = namePlacesBy(labels)
  const data = {...file.data, trace: undefined, source: undefined, labels: undefined}
  return {
    views: viewsOf(tree, name),
    facts: new Map<Document | null, Map<string, string>>([
      [null, toFacts({...data, tree: tree.data}, name)],
      ...documents.map((each) => [each, toFacts(each.data, name)] as const)
    ]),
    numbers: new Map(documents.map((each, at) => [each, at + 1])),
    messages: file.messages.length
  }
}

/** What happened between two moments. */
export function stepBetween(name: string, before: Moment, after: Moment, file: VFile): Step {
  return {
    name,
    changes: compareViews(before.views, after.views),
    decisions: [...after.facts].flatMap(([document, facts]) => {
      const earlier = before.facts.get(document) ?? new Map<string, string>()
      const number = document && (after.numbers.get(document) ?? null)
      return [...new Set([...earlier.keys(), ...facts.keys()])].flatMap((field) => {
        const values = {before: earlier.get(field) ?? null, after: facts.get(field) ?? null}
        return values.before === values.after ? [] : {document: number, field, ...values}
      })
    }),
    messages: remarksOf(file, before.messages),
    notes: []
  }
}

/** The messages of a file from one on. */
export function remarksOf(file: VFile, from: number): Remark[] {
  return file.messages.slice(from).map(({reason, ruleId, line}) => ({
    text: `${reason} (${ruleId ?? ''})`,
    places: line === undefined ? [] : [line]
  }))
}

/** Where a note belongs: the places of a block, a place, or nowhere in particular. */
export function placesAt(at: unknown): readonly number[] {
  return typeof at === 'number' ? [at] : (placesOf(at) ?? [])
}
