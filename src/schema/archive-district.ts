import {z} from 'astro/zod'
import {id, name} from './written.ts'

/** A district that the national table does not have, or knows by another name. */
export const districtSchema = z.strictObject({
  /** Part of addresses: `/<id>/…`. Give it once and keep it. */
  id,
  name,
  /** Other names and abbreviations that sources use. */
  aliases: z.array(name).default([]),
  /** Name of the area it belongs to. */
  parent: name.optional()
})
