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
  kind: z.enum(['meeting', 'issue', 'year']).meta({
    description: '案卷的种类',
    labels: {meeting: '一次会议', issue: '一期刊物', year: '一年之中不属于会议和刊物的文件'}
  }),
  /** The district that holds it, or null where no source says whose records these are. */
  district: areaSchema.nullable().default(null),
  name: name.describe('名称，不带地区：第九届人大常委会第十二次会议、某刊2024年第2期、2023年'),
  body: name.nullable().default(null).describe('开会的机关，或刊名'),
  term: z.int().positive().nullable().default(null).describe('届；只有会议有'),
  number: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('会议是这一届的第几次，刊物是这一年的第几期'),
  year: z.int().nullable().default(null).describe('年份'),
  date: z.iso.date().nullable().default(null).describe('会议的日期'),
  parts: z.array(partSchema).default([])
})

export type SessionInput = z.input<typeof sessionSchema>
export type SessionData = z.output<typeof sessionSchema>
