import type {Engine, Filters, Hit} from '../engine.ts'

/** A document that is found by words. */
export interface Thing extends Pick<
  Hit,
  'url' | 'title' | 'kind' | 'date' | 'district' | 'filed' | 'number'
> {
  /** What of the question it holds. */
  words: string[]
}

export interface WordsAnswer {
  /** How many documents hold any word of the question. */
  documents: number
  things: Thing[]
}

type Ask = (typed: string, filters: Filters, count: number) => Promise<WordsAnswer>

/** Finds by words what holds not exactly what was typed, the best first. */
export interface WordsEngine {
  find: Ask
  /** The same by titles alone. */
  titles: Ask
}

/** Gives what somebody may have meant who typed a text, the best first. */
export type Suggest = (text: string) => Promise<string[]>

/** What the page searches with; each is loaded when it is first asked for. */
export interface Engines {
  exact: () => Promise<Engine>
  words?: () => Promise<WordsEngine>
  suggest?: () => Promise<Suggest>
}
