import type {DocumentEntry, SessionEntry} from '../lib/entries.ts'

/** The archive as far as pages of sessions show it. */
export interface Shelf {
  sessions: ReadonlyMap<string, SessionEntry>
  /** Documents of each session, in printed order. */
  papers: ReadonlyMap<string, readonly DocumentEntry[]>
}
