import type {DocumentData} from '../schema/document.ts'
import {type RecordOf, recordsOf} from '../schema/records/record.ts'
import type {RecordName} from '../schema/records/types.ts'
import type {SessionData} from '../schema/session.ts'

/** A paper of a session by its address. */
export interface FiledPaper {
  /** `<district>/<session>/<item>` */
  id: string
  data: DocumentData
}

/** The papers of a session, in printed order. */
export type Papers = readonly FiledPaper[]

/**
 * The papers that say what a session did and who came to it: none where it is a year, whose papers
 * are of meetings of their own.
 */
export function ofMeeting({kind}: Pick<SessionData, 'kind'>, papers: Papers): Papers {
  return kind === 'year' ? [] : papers
}

/** Where something stands: a block of a document. */
export interface Place {
  document: string
  block: string
}

/** The page of a person whom a paper names; `null` where there is none. */
export type PageOf = (paper: FiledPaper, name: string) => string | null

/** The records of a type in the first paper that has some; of two they are not mixed. */
export function firstWith<Type extends RecordName>(
  papers: Papers,
  type: Type
): {document: string; records: RecordOf<Type>[]} | null {
  for (const {id, data} of papers) {
    const records = recordsOf(data.records, type)
    if (records.length > 0) return {document: id, records}
  }
  return null
}
