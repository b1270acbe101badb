import {z} from 'astro/zod'
import {kinds} from './kinds.ts'

const name = z.string().regex(/\S/, '不能是空的')
const date = z.iso.date()

/** What a person knows of a document, and says in the place of what is recognised. */
const factsSchema = {
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

/** A place of a source, as messages and the page of the source number it. */
const place = z.int().positive()

/** A reading of a place that a person has mended. */
export const correctionSchema = z.strictObject({
  place,
  /** What is printed there, once in that place. */
  printed: name,
  /** What it should read. */
  reads: z.string(),
  /** Why, for readers. */
  reason: name
})

/** `NAME.source.yaml` beside a source: what people know of it, and what they mended. */
export const sourceNoteSchema = z.strictObject({
  ...factsSchema,
  /** Where it was published. */
  url: z.url({protocol: /^https?$/}).optional(),
  /** The day on which it was saved from there. */
  retrieved: date.optional(),
  /** What may be done with it. */
  rights: name.optional(),
  /** Facts of the documents of a bundle, each known by a place in it. */
  documents: z.array(z.strictObject({place, ...factsSchema})).default([]),
  corrections: z.array(correctionSchema).default([]),
  /** Messages that a person has looked at: they count as told. */
  accepted: z.array(z.strictObject({rule: name, place: place.optional(), reason: name})).default([])
})

export type SourceNote = z.output<typeof sourceNoteSchema>
export type ToldFacts = Pick<SourceNote, keyof typeof factsSchema>
export type Correction = z.output<typeof correctionSchema>
