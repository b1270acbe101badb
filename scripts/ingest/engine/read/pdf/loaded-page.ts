import type {Box, Rule, Run} from '../page/page.ts'
import type {Replaced} from './replaced.ts'
import type {Told} from './tell-unseen.ts'

/** What the file has of a page. */
export interface LoadedPage {
  width: number
  height: number
  runs: Run[]
  rules: readonly Rule[]
  grounds: readonly Box[]
  /** The text of each run by the other way; empty where the two ways differ. */
  texts: ReadonlyMap<Run, string>
  /** What is printed, in the order that it is painted in. */
  text: string
  /** Part of it that pictures cover, at most. */
  pictures: number
  differs: boolean
  /** Characters: all, with ink of their own, without ink, below each other, of notes and forms, painted twice, off the page, in layers that are switched off. */
  counts: Counts
  /** What notes and fields of forms say that is not printed on the page. */
  notes: readonly string[]
  /** What cannot be seen, by its reason, and where a picture is: what may not be. */
  unseen: Told
  /** What the file would have read instead of what is painted. */
  replaced: Pick<Replaced, 'read' | 'kept'>
  /** How many characters have above them how they are read. */
  readings: number
}

export interface Counts {
  all: number
  printed: number
  hidden: number
  vertical: number
  annotations: number
  echoes: number
  outside: number
  off: number
}
