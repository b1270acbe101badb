import {z} from 'astro/zod'
import {sha256Schema, unitSchema} from './source.ts'
import {correctionSchema} from './source-note.ts'

export const severities = ['error', 'warning', 'info'] as const

/** One thing that a person should know about a source. */
export const messageSchema = z.strictObject({
  /** Name of the rule that speaks, for example `paragraph-cut`. */
  rule: z.string(),
  severity: z.enum(severities),
  /** Place in the source, counted from 1. */
  line: z.int().positive().nullable(),
  /** How people call that place: 第12行, 第3页第7行. */
  label: z.string().optional(),
  /** What was found and what was expected, in Chinese. */
  reason: z.string(),
  /** What to do about it, in Chinese. */
  note: z.string(),
  /** Document that readers of the page should be told about. */
  document: z.string().nullable(),
  /** Why a person accepts it as it is. */
  accepted: z.string().optional()
})

/** What became of one source. */
export const reportSchema = z.strictObject({
  file: z.string(),
  sha256: sha256Schema,
  encoding: z.string().nullable(),
  /** Digest of what people noted beside it (`NAME.source.yaml`), where they did. */
  note: sha256Schema.optional(),
  status: z.enum(['written', 'failed', 'empty', 'duplicate', 'not-a-document']),
  /** How many places it has; 0 where it was not read, or where an earlier version reported. */
  places: z.int().nonnegative().default(0),
  /** Ids of the documents made from it, in printed order. */
  documents: z.array(z.string()),
  /** Han characters (U+4E00 to U+9FFF) of the source and of each of the places they went to. */
  han: z.strictObject({
    source: z.int().nonnegative(),
    documents: z.int().nonnegative(),
    session: z.int().nonnegative(),
    furniture: z.int().nonnegative()
  }),
  messages: z.array(messageSchema)
})

export type Message = z.output<typeof messageSchema>
export type SourceReport = z.output<typeof reportSchema>

const place = {start: z.int().positive(), end: z.int().positive()}

/** Where each place of a source went, in order, from the first to the last. */
export const provenanceSchema = z.strictObject({
  file: z.string(),
  unit: unitSchema,
  /** How people call each place, in order, where it is not by its number. */
  labels: z.array(z.string()).optional(),
  /** What people have mended: at these places, documents read otherwise than the source. */
  corrections: z.array(correctionSchema).optional(),
  segments: z.array(
    z.discriminatedUnion('to', [
      z.strictObject({
        ...place,
        to: z.literal('document'),
        document: z.string(),
        block: z.string()
      }),
      z.strictObject({...place, to: z.literal('session'), session: z.string()}),
      z.strictObject({
        ...place,
        to: z.literal('furniture'),
        reason: z.string(),
        /** What is printed there, a line end between places; missing where that is nothing. */
        text: z.string().optional()
      })
    ])
  )
})

export type Provenance = z.output<typeof provenanceSchema>
export type Segment = Provenance['segments'][number]
