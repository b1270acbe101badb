import {type DocumentRecord, recordRows} from '../schema/records/record.ts'
import type {Context, RecordType} from '../schema/records/types.ts'
import {type ArchivedDocument, urlOf} from './document-record.ts'

/** The types of records that have a list of their own: `data/<list>.json`. */
export const lists = recordRows.flatMap(([type, row]) =>
  row.list === undefined ? [] : [{type, list: row.list, row}]
)

/**
 * The records of one type as its list has them, in printed order: where each
 * stands (`url#block`), then its fields in the order of its row. Those in front of the document come
 * first, then those that its components carry.
 */
export function* toRows(
  document: ArchivedDocument,
  type: DocumentRecord['type'],
  {fields, context = []}: RecordType
): Generator<Record<string, unknown>> {
  const {id, data, compiled} = document
  const names = Object.keys(fields)
  for (const records of [data.records, compiled.records]) {
    for (const record of records) {
      if (record.type !== type) continue
      const values = new Map<string, unknown>(Object.entries(record))
      yield {
        document: id,
        url: urlOf(id),
        block: record.block,
        ...Object.fromEntries(names.map((key) => [key, values.get(key) ?? null])),
        ...Object.fromEntries(context.map((key) => [key, contextOf[key](document)]))
      }
    }
  }
}

const contextOf: Record<Context, (document: ArchivedDocument) => string | null> = {
  body: ({data, session}) => session.body ?? data.issuer,
  date: ({data}) => data.date
}
