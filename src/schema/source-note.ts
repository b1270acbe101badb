import {z} from 'astro/zod'
import {toldFacts} from './told-facts.ts'
import {name} from './written.ts'

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
  ...toldFacts,
  /** Where it was published. */
  url: z.url({protocol: /^https?$/}).optional(),
  /** The day on which it was saved from there. */
  retrieved: z.iso.date().optional(),
  /** What may be done with it. */
  rights: name.optional(),
  /** Facts of the documents of a bundle, each known by a place in it. */
  documents: z.array(z.strictObject({place, ...toldFacts})).default([]),
  corrections: z.array(correctionSchema).default([]),
  /** Messages that a person has looked at: they count as told. */
  accepted: z.array(z.strictObject({rule: name, place: place.optional(), reason: name})).default([])
})

export type SourceNote = z.output<typeof sourceNoteSchema>
export type ToldFacts = Pick<SourceNote, keyof typeof toldFacts>
export type Correction = z.output<typeof correctionSchema>
