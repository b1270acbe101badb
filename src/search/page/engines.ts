import type {Aliases} from '../aliases/expand.ts'
import type {Engine, Filters, Hit} from '../engine.ts'
import {once} from './once.ts'

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

/** Finds by words what holds not exactly what was typed, the best first. */
export interface WordsEngine {
  find: (typed: string, filters: Filters, count: number) => Promise<WordsAnswer>
}

/** Gives what somebody may have meant who typed a text, the best first. */
export type Suggest = (text: string) => Promise<string[]>

/** The exact engine; nothing of it is read before the first query, or before it is told to be warm. */
export type ExactEngine = Engine & {warm: () => void}

/** What the page searches with where the exact engine finds nothing; each is loaded when it is first asked for. */
export interface Others {
  words: () => Promise<WordsEngine>
  suggest: () => Promise<Suggest>
}

/** @param folder address of the folder `search/`, without a stroke at its end */
export function openOthers(folder: string, synonyms: Aliases, exact: Engine): Others {
  return {
    words: once(async () => (await import('./otherwise.ts')).openWordsAt(folder, synonyms)),
    suggest: once(async () => (await import('./otherwise.ts')).openSoundsAt(folder, exact))
  }
}
