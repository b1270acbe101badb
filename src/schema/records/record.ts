import {z} from 'astro/zod'
import {name} from './fields.ts'
import {type RecordName, type RecordType, type RecordTypes, recordTypes} from './types.ts'

/** What a record of a type tells. */
export type FieldsOf<Name extends RecordName> = z.output<z.ZodObject<RecordTypes[Name]['fields']>>
/** A record of a type: what it tells, and the block of its document that tells it. */
export type RecordOf<Name extends RecordName> = {type: Name; block: string} & FieldsOf<Name>
/** A record of any type. */
export type DocumentRecord = {[Name in RecordName]: RecordOf<Name>}[RecordName]
type RecordInput = {
  [Name in RecordName]: {type: Name; block: string} & z.input<
    z.ZodObject<RecordTypes[Name]['fields']>
  >
}[RecordName]

/** The types as rows, in order of the table. */
export const recordRows: readonly (readonly [RecordName, RecordType])[] = Object.entries(
  recordTypes
) as [RecordName, RecordType][]

const schemas = recordRows.map(([type, {fields}]) =>
  z.strictObject({type: z.literal(type), block: name, ...fields})
)

/** A fact that stands in a text; `block` is the id of the block that it stands on. */
export const recordSchema = z.discriminatedUnion(
  'type',
  schemas as [(typeof schemas)[number], ...typeof schemas]
) as unknown as z.ZodType<DocumentRecord, RecordInput>

/** The records of one type, in printed order. */
export function recordsOf<Name extends RecordName>(
  records: readonly DocumentRecord[],
  type: Name
): RecordOf<Name>[] {
  return records.filter((record): record is DocumentRecord & RecordOf<Name> => record.type === type)
}
