import {z} from 'astro/zod'
import {kinds} from './kinds.ts'
import {name} from './written.ts'

const date = z.iso.date()

/** What a person knows of a document, and says in the place of what is recognised. */
export const toldFacts = {
  title: name.optional(),
  kind: z.enum(kinds).optional(),
  /** Full name of the area whose body issued it. */
  district: name.optional(),
  /** Bodies that issued it, in order. */
  issuers: z.array(name).min(1).optional(),
  author: name.optional(),
  documentNumber: name.optional(),
  dates: z
    .strictObject({
      written: date.optional(),
      published: date.optional(),
      passed: date.optional(),
      delivered: date.optional(),
      amended: date.optional(),
      effective: date.optional()
    })
    .optional(),
  /** Why, for readers. */
  reason: name.optional()
}
