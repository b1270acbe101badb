import {fromProp, toProp} from './prop.ts'
import {type DocumentRecord, recordRows, recordSchema} from './record.ts'
import {type RecordType, recordTypes} from './types.ts'

/** What a record tells, as the attributes of the component that carries it. */
export function toProps(record: DocumentRecord): Record<string, string> {
  const {fields, textField}: RecordType = recordTypes[record.type]
  const values = record as unknown as Record<string, unknown>
  return Object.fromEntries(
    Object.keys(fields)
      .filter((key) => key !== textField)
      .map((key) => [key, toProp(values[key])])
  )
}

/** The record that a component carries. */
export interface Carried {
  record: DocumentRecord | null
  /** Attribute that does not fit, where one does not. */
  refused: string | null
}

/**
 * The record that a component's attributes are; `null` where the component carries none.
 *
 * @param block id and text of its first block
 */
export function fromProps(
  component: string,
  props: ReadonlyMap<string, string>,
  block: {id: string; text: string}
): Carried | null {
  const row = recordRows.find(([, {component: shown}]) => shown === component)
  if (!row) return null
  const [type, {fields, textField}] = row
  const values = Object.entries(fields).map(([key, schema]) => [
    key,
    key === textField ? block.text : fromProp(schema, props.get(key) ?? '')
  ])
  const given: unknown = {type, block: block.id, ...Object.fromEntries(values)}
  const {data, error} = recordSchema.safeParse(given)
  return {record: data ?? null, refused: error ? String(error.issues[0]?.path[0]) : null}
}
