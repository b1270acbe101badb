import type {DocumentData} from '../../../src/schema/document.ts'
import type {SourceReport} from '../../../src/schema/report.ts'
import type {SessionData} from '../../../src/schema/session.ts'

/** What is written of all sources together. Texts are taken from the artefacts. */
export interface Plan {
  /** What became of each source, in their order. */
  reports: SourceReport[]
  sources: PlannedSource[]
  sessions: PlannedSession[]
}

/** A source of which something is written. */
export interface PlannedSource {
  /** Its place among the sources. */
  at: number
  sha256: string
  /** All of its documents, in printed order, by the address that was given to them. */
  documents: {id: string; data: DocumentData}[]
  /** Addresses that were given, by those that were computed, where they differ. */
  moved: ReadonlyMap<string, string>
}

/** A session, with what all sources know of it. */
export interface PlannedSession {
  id: string
  /** Its parts left out. */
  session: SessionData
  /** Where its parts are, in order: the place of a source, and which of its sessions. */
  parts: {at: number; session: number}[]
}
