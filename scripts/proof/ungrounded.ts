import type {CompiledBlock} from '../../src/documents/compiled.ts'
import type {DocumentData} from '../../src/schema/document.ts'
import {nameOfField} from '../../src/schema/field-names.ts'
import {cleaned} from '../../src/text/cleaned.ts'
import {valueAt} from '../ingest/accept.ts'
import {unspaced} from '../ingest/conventions/lexicon/punctuation.ts'
import {givenLabels} from '../ingest/conventions/head/catalogue-fields.ts'
import {isGrounded} from '../ingest/conventions/facts/grounds.ts'
import {numeralCharacters} from '../ingest/conventions/lexicon/numerals.ts'
import {type Invented, isHeld, numbersIn, pairsOf} from './invented.ts'

/** The facts in front of a document, as far as they say what is printed. */
export type Facts = Pick<
  DocumentData,
  | 'evidence'
  | 'kind'
  | 'date'
  | 'dates'
  | 'documentNumber'
  | 'indexNumber'
  | 'printedPage'
  | 'issuer'
  | 'issuers'
  | 'author'
  | 'speaker'
  | 'catalogue'
  | 'changes'
>

/** What a source prints, for facts that stand outside of the text of a document. */
export interface SourcePrint {
  /** Texts of its places, in order. */
  places: readonly string[]
  /** All of it without spaces; made when it is asked for. */
  letters: () => string
  /** Every character of it with the one behind; made when it is asked for. */
  pairs: () => ReadonlySet<string>
}

/** A source's print, of which what is asked for again is kept. */
export function createPrint(places: readonly string[]): SourcePrint {
  let letters: string | null = null
  let pairs: Set<string> | null = null
  const pairsIn = (): Set<string> => {
    const all = new Set<string>()
    for (const place of places) {
      const text = unspaced(cleaned(place))
      for (const each of new Set([text, withoutTerms(text)]))
        for (const pair of pairsOf(each)) all.add(pair)
    }
    return all
  }
  const lettersIn = () => places.map((place) => unspaced(cleaned(place))).join('')
  return {
    places,
    letters: () => (letters ??= lettersIn()),
    pairs: () => (pairs ??= pairsIn())
  }
}

const term = new RegExp(`第?[${numeralCharacters}]{1,4}届`, 'g')

/** A body is called without the term that is printed within its name: 市十二届人大常委会. */
function withoutTerms(text: string): string {
  return text.replaceAll(term, '')
}

/** Facts each of which stands on something that is printed. An archive may be older than the ground of `printedPage`. */
const grounded = [
  ...['dates.written', 'dates.published', 'dates.passed', 'dates.delivered', 'dates.amended'],
  ...['dates.effective', 'documentNumber', 'indexNumber'],
  ...['issuers', 'author', 'speaker']
]

/**
 * Find facts in front of a document that what they stand on does not print: a day or a number
 * that is not at its ground, a fact without a ground or a ground without its fact, the name of a body or
 * a person, or a field of a page, of which the source has no word. Not asked for is what a person says of it.
 *
 * @param sessionDay when what the document is filed under was held: its own day, where none is printed
 */
export function findUngrounded(
  facts: Facts,
  blocks: readonly CompiledBlock[],
  {places, letters, pairs}: SourcePrint,
  sessionDay: string | null
): Invented[] {
  const found: Invented[] = []
  const texts = new Map(blocks.map(({id, text}) => [id, text]))
  for (const [field, ground] of Object.entries(facts.evidence)) {
    const text = ground.startsWith('@') ? textAt(ground, places) : texts.get(ground)
    const value = valueAt(facts, field.split('.'))
    const label = nameOfField(field.split('.'))
    if (text === undefined) found.push({block: ground, label: '依据', value: `#${ground}`})
    else if (isNothing(value)) found.push({block: ground, label: '依据', value: label})
    else if (
      (typeof value === 'string' && !isGrounded(field, value, text)) ||
      (typeof value === 'number' && !numbersIn(text).has(value))
    ) {
      found.push({block: ground, label, value: String(value)})
    }
  }
  const told = new Set(facts.changes.map(({field}) => field))
  const groundless = grounded.filter((field) => !Object.hasOwn(facts.evidence, field))
  // What a person says of a day of the document may be its day, too.
  const days = [sessionDay, ...Object.values(facts.dates)]
  const hasDay = Object.hasOwn(facts.evidence, 'date') || days.includes(facts.date)
  for (const field of hasDay ? groundless : [...groundless, 'date']) {
    const value = valueAt(facts, field.split('.'))
    if (isNothing(value) || told.has(field)) continue
    found.push({
      block: '',
      label: `没有依据的${nameOfField(field.split('.'))}`,
      value: sayOf(value)
    })
  }
  const own = unspaced([...texts.values()].join('\n'))
  for (const [field, words] of Object.entries(wordsOf(facts))) {
    const label = nameOfField([field])
    for (const value of told.has(field) ? [] : words) {
      const word = unspaced(value)
      // Names of bodies are put together: 子虚市 of the title, 人民代表大会 of the note below it.
      const isThere = field === 'issuers' ? isHeld(word, pairs()) : letters().includes(word)
      if (own.includes(word) || isThere) continue
      found.push({block: facts.evidence[field] ?? '', label, value})
    }
  }
  return found
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function sayOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Words that are taken over as they are printed. */
function wordsOf({issuer, issuers, author, speaker, catalogue}: Facts): Record<string, string[]> {
  return {
    issuers: [...(issuer === null ? [] : [issuer]), ...issuers.map(({name}) => name)],
    author: author === null ? [] : [author],
    speaker: speaker === null ? [] : [speaker.name, ...(speaker.title ? [speaker.title] : [])],
    // Some fields stand without a label of their own, and are named by what they are.
    // What stands in several places, a day and its hour or the words of a list, is put side by side.
    catalogue: catalogue
      .flatMap(({label, value}) => [
        ...(givenLabels.has(label) ? [] : [label]),
        ...value.split(/[、\s]/)
      ])
      .filter((each) => each !== '')
  }
}

/** What is printed at `@3,5-6`; nothing where the source has no such place. */
function textAt(ground: string, places: readonly string[]): string | undefined {
  const runs = ground.slice(1).split(',')
  const texts = runs.flatMap((run) => {
    const [start, end = start] = run.split('-').map(Number)
    return places.slice((start ?? 0) - 1, end).map((place) => cleaned(place))
  })
  return texts.length === 0 ? undefined : texts.join('\n')
}
