import {z} from 'astro/zod'
import {areaSchema} from './document.ts'
import {sha256Schema} from './source.ts'

const name = z.string().min(1)

/** Text of a bundle that belongs to no single document. */
const partSchema = z.strictObject({
  role: z.enum(['contents', 'front', 'back', 'captions']),
  source: sha256Schema,
  /** One entry a paragraph: its place in the source (`22`, `41-46`) and its text. */
  blocks: z.array(z.strictObject({at: name, text: name}))
})

/**
 * What documents of one district are filed under: a meeting (会议), an issue of
 * a journal (期), or a year (年度) for documents issued outside both.
 */
export const sessionSchema = z.strictObject({
  kind: z.enum(['meeting', 'issue', 'year']),
  /** The district that holds it, or null where no source says whose records these are. */
  district: areaSchema.nullable().default(null),
  /** Name without the district: 第九届人大常委会第十二次会议, 某刊2024年第2期, 2023年. */
  name,
  /** Body that meets, or the journal. */
  body: name.nullable().default(null),
  /** 届 of the body; meetings only. */
  term: z.int().positive().nullable().default(null),
  /** Number of the meeting within its term, or of the issue within its year. */
  number: z.int().positive().nullable().default(null),
  year: z.int().nullable().default(null),
  /** Day of the meeting. */
  date: z.iso.date().nullable().default(null),
  parts: z.array(partSchema).default([])
})

export type SessionInput = z.input<typeof sessionSchema>
export type SessionData = z.output<typeof sessionSchema>
