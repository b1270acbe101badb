import type {z} from 'astro/zod'
import {joinList, splitList} from '../../text/list.ts'

/** A value of a record as an attribute; what is not known is empty. */
export function toProp(value: unknown): string {
  if (Array.isArray(value)) return joinList(value)
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A value in the form that its schema takes; what is empty is not known. */
export function fromProp(schema: z.core.$ZodType, value: string): unknown {
  const {def} = schema._zod as z.core.$ZodTypes['_zod']
  if (def.type === 'default' || def.type === 'nullable') return fromProp(def.innerType, value)
  if (def.type === 'array') return splitList(value)
  if (value === '') return undefined
  if (def.type === 'number') return Number(value)
  if (def.type === 'boolean') return value === 'true' || (value === 'false' ? false : value)
  return value
}
