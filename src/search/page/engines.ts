import type {Engine} from '../engine.ts'

/** A title that comes close to what was typed, and where it leads. */
export interface Title {
  url: string
  title: string
}

/** Finds by words what holds not exactly what was typed. */
export interface WordsEngine extends Engine {
  /** Titles that are nearest to a text, the best first. */
  nearest: (text: string, signal?: AbortSignal) => Promise<Title[]>
}

/** Gives what somebody may have meant who typed a text, the best first. */
export type Suggest = (text: string) => Promise<string[]>

/** What the page searches with; each is loaded when it is first asked for. */
export interface Engines {
  exact: () => Promise<Engine>
  words: () => Promise<WordsEngine>
  suggest: () => Promise<Suggest>
}
