import type {Facet} from './exact/manifest.ts'

/*
 * What a page may ask of a search, whoever answers: lists in files, words in files, or a server.
 */

/** Something that must stand in a text, or must not. */
export interface Term {
  /** As it was typed, without its operator and its quotation marks. */
  text: string
  /** Where it is looked for: `null` is everywhere, in the text and in the head of a document. */
  field: 'title' | 'number' | null
  /** Other names of the same thing, each of which will do as well. */
  others?: readonly string[]
}

/** What was typed, understood. */
export interface Query {
  /** Each of these stands in the document. */
  all: Term[]
  /** None of these does. */
  none: Term[]
  /** Whether all stand in one document, or in one passage of it. */
  within: 'document' | 'passage'
}

/** Values of facets: a result has one of those of each facet that is named. */
export type Filters = Partial<Record<Facet, string[]>>

export interface Asked {
  query: Query
  filters: Filters
  order: 'ranked' | 'newest' | 'oldest'
}

/** A number of results; where it is not exact it is the most that there can be. */
export interface Count {
  value: number
  isExact: boolean
}

/** How many results one value of a facet has, if it were chosen beside what is chosen of the others. */
export interface FacetCount {
  value: string
  /** As it is shown. */
  label: string
  documents: Count
  passages: Count
  /** Characters of all documents of this value, found or not: what a share is taken of. */
  characters: number
}

/** A run of characters of a text. */
export type Range = readonly [from: number, to: number]

/** A block of a document that holds what was asked for. */
export interface Place {
  /** Id of the block in its page; '' where it has none. */
  id: string
  /** Headings that it stands below, the highest one first. */
  headings: string[]
  text: string
  /** Number of the page of the document that it stands on, behind the first: `/<document>/<part>/`. */
  part?: number
  /** What was asked for in the text, in order; never empty. */
  marks: Range[]
}

/** A document as a list of results names it. */
export interface Thing {
  /** Address below the root of the site: `/<district>/<session>/<item>/`. */
  url: string
  title: string
  kind: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null
  /** Districts that it belongs to, by name. */
  district: string
  /** The session it is filed under, by name. */
  filed: string
  number: string | null
}

/** A document that was read, and holds what was asked for. */
export interface Hit extends Thing {
  /** What was asked for in its title and other fields of its head. */
  head: {field: string; text: string; marks: Range[]}[]
  /** Every place, in order; of the passages that were read. */
  places: Place[]
  /** Passages of it that hold what was asked for. */
  passages: Count
  /** Passages that `places` are of. */
  read: number
}

/** What was found; documents in order, counted at once and read when they are asked for. */
export interface Answer {
  documents: Count
  passages: Count
  facets: Record<Facet, FacetCount[]>
  /**
   * The next documents of the order, at most so many, each read and true; fewer only at the end.
   * `places` of a hit are those of its first passages (at least one); {@link Answer.placesOf} gives all.
   */
  next: (count: number, signal?: AbortSignal) => Promise<Hit[]>
  /** Every place of a document, from the passage `from` on (counted among those found), of at most `count` passages. */
  placesOf: (url: string, from: number, count: number, signal?: AbortSignal) => Promise<Place[]>
  /** Passages of a document that was given; fewer, and exact, when all has been read. */
  passagesOf: (url: string) => Count
  /** Read on until all counts are exact; told each time they have changed. */
  settle: (onChange: () => void, signal?: AbortSignal) => Promise<void>
}

/** Finds what is asked for. */
export interface Engine {
  /** @throws where it cannot be read */
  search: (asked: Asked, signal?: AbortSignal) => Promise<Answer>
}
