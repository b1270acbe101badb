import type {DocumentEntry, SessionEntry} from '../lib/entries.ts'
import type {CompiledReader} from '../loader/compiled.ts'
import type {UrlOfPerson} from '../people/known-people.ts'
import type {UrlOfBlock} from '../lib/block-url.ts'

/** The archive as far as pages of sessions show it. */
export interface Shelf {
  sessions: ReadonlyMap<string, SessionEntry>
  /** Documents of each session, in printed order. */
  papers: ReadonlyMap<string, readonly DocumentEntry[]>
  urlOfBlock: UrlOfBlock
  urlOfPerson: UrlOfPerson
  /** Texts, as far as they take room. */
  compiled: Pick<CompiledReader, 'size'>
}
