import type {VFile} from 'vfile'
import type {DocumentData} from '../../src/schema/document.ts'
import type {Provenance, SourceReport} from '../../src/schema/report.ts'
import type {SessionInput} from '../../src/schema/session.ts'
import {toMessages} from './messages.ts'

/** All that comes of one source. */
export interface Ingested {
  report: SourceReport
  provenance: Provenance | null
  /**
   * Its documents, by address `<district>/<session>/<item>`: the front matter as data, the MDX below
   * it, and the digest of its letters.
   */
  documents: {id: string; data: DocumentData; body: string; letters: string}[]
  /** What its documents are filed under, by address `<district>/<session>`. */
  sessions: {id: string; session: SessionInput}[]
}

/** The outcome of a source of which nothing is made. */
export function refused(
  file: VFile,
  sha256: string,
  status: SourceReport['status'],
  encoding: string | null = null
): Ingested {
  return {
    report: {
      file: file.path,
      sha256,
      encoding,
      status,
      places: 0,
      documents: [],
      han: {source: 0, documents: 0, session: 0, furniture: 0},
      messages: toMessages(file, null)
    },
    provenance: null,
    documents: [],
    sessions: []
  }
}
