import {z} from 'astro/zod'
import type {CsvValue} from '../../text/csv.ts'
import {joinList} from '../../text/list.ts'

/** What a field holds; `list` is of texts, `objects` and `map` are only in JSON. */
export type FieldType =
  'string' | 'integer' | 'boolean' | 'date' | 'list' | 'object' | 'objects' | 'map'

/** A field of the records of a table, as its schema tells of it. */
export interface Field {
  /** Names from the outside to the inside, with a point between: `dates.passed`; `changes[].reason` is in each of several. */
  name: string
  type: FieldType
  /** Whether it is `null` where it is not known. */
  isNullable: boolean
  description: string
  /** The values that it can have, with what people call each; `null` where it can have any. */
  values: readonly (readonly [value: string, label: string])[] | null
}

/** What is said of a part of a schema in JSON Schema, as far as it is used here. */
interface Part {
  type?: string | string[]
  format?: string
  description?: string
  labels?: Record<string, string>
  enum?: string[]
  anyOf?: Part[]
  properties?: Record<string, Part>
  items?: Part
}

/** The fields of a schema in their order, those inside of others behind them. */
export function fieldsOf(schema: z.ZodType): Field[] {
  return fieldsIn(z.toJSONSchema(schema, {io: 'output', unrepresentable: 'any'}) as Part, '')
}

function fieldsIn({properties = {}}: Part, before: string): Field[] {
  return Object.entries(properties).flatMap(([key, given]) => {
    const inner = given.anyOf?.find(({type}) => type !== 'null')
    const part: Part = {...given, ...inner}
    const type = typeOf(part)
    const name = before + key
    const field: Field = {
      ...{name, type, isNullable: inner !== undefined || Array.isArray(given.type)},
      description: given.description ?? inner?.description ?? '',
      values: part.enum?.map((value) => [value, labelOf(part, value)]) ?? null
    }
    if (type === 'object') return [field, ...fieldsIn(part, `${name}.`)]
    return type === 'objects' ? [field, ...fieldsIn(part.items ?? {}, `${name}[].`)] : [field]
  })
}

function labelOf({labels}: Part, value: string): string {
  return labels?.[value] ?? ''
}

function typeOf({type: given, format, properties, items}: Part): FieldType {
  const type = Array.isArray(given) ? given.find((name) => name !== 'null') : given
  if (type === 'array') return items?.type === 'string' ? 'list' : 'objects'
  if (type === 'object') return properties ? 'object' : 'map'
  if (type === 'integer' || type === 'boolean') return type
  return format === 'date' ? 'date' : 'string'
}

/** The fields that have a column: those that fit into a cell. */
export function columnsOf(fields: readonly Field[]): Field[] {
  return fields.filter(
    ({name, type}) => !['object', 'objects', 'map'].includes(type) && !name.includes('[')
  )
}

/** Gives the cells of records. What is several texts is joined by ；. @param columns see {@link columnsOf} */
export function cellsBy(columns: readonly Field[]): (record: object) => CsvValue[] {
  const paths = columns.map(({name}) => name.split('.'))
  return (record) => paths.map((path) => toCell(valueAt(record, path)))
}

function valueAt(record: object, path: readonly string[]): unknown {
  let value: unknown = record
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function toCell(value: unknown): CsvValue {
  if (Array.isArray(value)) return joinList(value as string[])
  return value === undefined ? null : (value as CsvValue)
}
