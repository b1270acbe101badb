import {type DocumentRecord, recordRows} from '../schema/records/record.ts'
import type {Context, RecordType} from '../schema/records/types.ts'
import {type ArchivedDocument, urlOf} from './document-record.ts'

/** The types of records that have a list of their own: `data/<list>.json`. */
export const lists = recordRows.flatMap(([type, row]) =>
  row.list === undefined ? [] : [{type, list: row.list, row}]
)

/** All records of a document: those in front of it, and those that its components carry. */
function allRecords({data, compiled}: ArchivedDocument): DocumentRecord[] {
  return [...data.records, ...compiled.records]
}

/**
 * The records of one type as its list has them, in printed order: where each
 * stands (`url#block`), then its fields in the order of its row.
 */
export function toRows(
  document: ArchivedDocument,
  type: DocumentRecord['type'],
  {fields, context = []}: RecordType
): Record<string, unknown>[] {
  const {id} = document
  return allRecords(document)
    .filter((record) => record.type === type)
    .map((record) => {
      const values = new Map<string, unknown>(Object.entries(record))
      return {
        document: id,
        url: urlOf(id),
        block: record.block,
        ...Object.fromEntries(Object.keys(fields).map((key) => [key, values.get(key) ?? null])),
        ...Object.fromEntries(context.map((key) => [key, contextOf[key](document)]))
      }
    })
}

const contextOf: Record<Context, (document: ArchivedDocument) => string | null> = {
  body: ({data, session}) => session.body ?? data.issuer,
  date: ({data}) => data.date
}
