import type {DocumentData} from '../../../src/schema/document.ts'
import type {SourceReport} from '../../../src/schema/report.ts'
import {type SessionData, sessionSchema} from '../../../src/schema/session.ts'
import type {Ingested} from '../ingested.ts'

/**
 * What comes of one source, without its texts: all that sessions, addresses and
 * lists of an archive are made of. The texts are its {@link Body}.
 */
export interface Head {
  report: SourceReport
  /** By the address that was computed, in printed order. */
  documents: {id: string; data: DocumentData}[]
  /** Parts left out; whether the body has some. */
  sessions: {id: string; session: SessionData; hasParts: boolean}[]
}

/** The texts that come of one source. Only one of them need be in memory at a time. */
export interface Body {
  /** What stands below the front matter of each document, in their order. */
  documents: string[]
  /** JSON of where each place of the source went. */
  provenance: string
  /** JSON of the parts of each session, in their order. */
  parts: string[]
}

/** Part what comes of a source into what all need of it, and the rest. */
export function divide({report, provenance, documents, sessions}: Ingested): {
  head: Head
  body: Body
} {
  const parsed = sessions.map(({id, session}) => ({id, session: sessionSchema.parse(session)}))
  return {
    head: {
      report,
      documents: documents.map(({id, data}) => ({id, data})),
      sessions: parsed.map(({id, session}) => ({
        id,
        session: {...session, parts: []},
        hasParts: session.parts.length > 0
      }))
    },
    body: {
      documents: documents.map(({body}) => body),
      provenance: JSON.stringify(provenance),
      parts: parsed.map(({session}) => JSON.stringify(session.parts))
    }
  }
}
