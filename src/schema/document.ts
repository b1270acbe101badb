import {z} from 'astro/zod'
import {kinds} from './kinds.ts'
import {recordSchema} from './records/record.ts'
import {sha256Schema, sourceSchema, unitSchema} from './source.ts'

const name = z.string().min(1)
const date = z.iso.date().nullable().default(null)
const text = name.nullable().default(null)

/** An area that a body stands for. */
export const areaSchema = z.strictObject({
  /** Part of addresses: `/<id>/`. */
  id: name,
  name,
  /** Code of GB/T 2260; `null` for areas of the archive's own. */
  code: text,
  /** Year until which it stood, where it does no longer; `2010/2011` where it was one of them. */
  until: z
    .string()
    .regex(/^\d{4}(?:\/\d{4})?$/)
    .optional()
})

/** A body that issued or wrote a document. */
const issuerSchema = z.strictObject({
  /** As printed, without the spaces of the print. */
  name,
  /** The area that it belongs to; `null` where that is not known. */
  area: areaSchema.nullable().default(null)
})

/** What a person has changed of what was read or recognised, and says so. */
const changeSchema = z.strictObject({
  /** Path of the field in the front matter (`dates.passed`); `null` where it is the text. */
  field: text,
  /** Place of the source that it is about; `null` for a field. */
  place: z.int().positive().nullable().default(null),
  /** What is printed there. */
  printed: text,
  reads: z.string(),
  reason: text
})

/** Another source of the same document, in another format or encoding. */
const manifestationSchema = z.strictObject({
  file: name,
  sha256: sha256Schema,
  encoding: text,
  unit: unitSchema,
  /** At how many places its marks are others: every letter and digit is the same. */
  differences: z.int().nonnegative()
})

/**
 * The front matter of one document: what ingest recognised, or a person corrected.
 * Ingest parses with it before it writes, the site after it reads.
 * What is not known is `null`, never a guess.
 */
export const documentSchema = z.strictObject({
  /** Title as printed, without the spaces that a printed line wrap left in it. */
  title: name,
  kind: z.enum(kinds),
  /** The areas it counts for; the one whose body issued it comes first. */
  districts: z.array(areaSchema).default([]),
  /** Id of the session that it is filed under. Its address keeps the one that it was given with. */
  session: name,
  /** Place in its source, counted from 1: the order of the documents of a bundle. */
  order: z.int().positive().default(1),
  /** Body that issued or wrote it, as printed: the first of `issuers`. */
  issuer: text,
  /** All bodies that issued it together, in printed order; of a norm those that passed it. */
  issuers: z.array(issuerSchema).default([]),
  /** Author's line of an article, as printed. */
  author: text,
  /** Who delivered it to a meeting. */
  speaker: z.strictObject({name, title: text}).nullable().default(null),
  /**
   * The day on which the text as printed took its form: that of the last revision in it,
   * else passed, delivered, written, published, else the day of the meeting.
   */
  date,
  dates: z
    .strictObject({
      written: date,
      published: date,
      /** Passed for the first time. */
      passed: date,
      delivered: date,
      /** The last revision that the text includes. */
      amended: date,
      /** In force from this day. */
      effective: date
    })
    .prefault({}),
  /** 文号, as printed but for spaces: 某政发〔2024〕3号. */
  documentNumber: text,
  /** 索引号 of the catalogue of published government information. */
  indexNumber: text,
  /** Page of the bundle that its contents list names. */
  printedPage: z.int().positive().nullable().default(null),
  /** Fields that a web site prints above a document, in printed order. */
  catalogue: z.array(z.strictObject({label: name, value: z.string()})).default([]),
  /** What its text states as lists or in set phrases, in printed order by type. */
  records: z.array(recordSchema).default([]),
  /**
   * What the values above stand on, by field (`dates.passed`): the id of a block, or
   * `@` and the places in the source (`@3`, `@3-4`) of what is no block of the document.
   */
  evidence: z.record(z.string(), name).default({}),
  source: sourceSchema,
  /** Other sources of the same text, in their order. */
  manifestations: z.array(manifestationSchema).default([]),
  /** Where the source was published, when it was saved from there and what may be done with it, as a person says. */
  origin: z.strictObject({url: text, retrieved: date, rights: text}).nullable().default(null),
  /** What a person has changed, in order. */
  changes: z.array(changeSchema).default([]),
  /** How far a reader may trust the text: as the machine read it, or checked by a person. */
  review: z.enum(['machine', 'checked']).default('machine')
})

/** What ingest writes. */
export type DocumentInput = z.input<typeof documentSchema>
/** What pages read. */
export type DocumentData = z.output<typeof documentSchema>
export type Change = z.output<typeof changeSchema>
export type Manifestation = z.output<typeof manifestationSchema>
export type Area = z.output<typeof areaSchema>
