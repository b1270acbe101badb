import type {DocumentData} from '../../../src/schema/document.ts'
import type {SourceReport} from '../../../src/schema/report.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import type {Ingested} from '../ingested.ts'

/**
 * What comes of one source, without its texts: all that sessions, addresses and
 * lists of an archive are made of.
 */
export interface Head {
  report: SourceReport
  /** By the address that was computed, in printed order, with the digests of their blocks and of their letters. */
  documents: {id: string; data: DocumentData; blocks: string; letters: string}[]
  /** Parts left out; whether there are some. */
  sessions: {id: string; session: SessionData; hasParts: boolean}[]
}

/** The outcome of a source of which nothing is made, as a head. */
export function headOfRefused({report}: Pick<Ingested, 'report'>): Head {
  return {report, documents: [], sessions: []}
}
