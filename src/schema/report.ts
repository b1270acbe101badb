import {z} from 'astro/zod'
import {sha256Schema, unitSchema} from './source.ts'
import {correctionSchema} from './source-note.ts'

export const severities = ['error', 'warning', 'info'] as const

/** One thing that a person should know about a source. */
export const messageSchema = z.strictObject({
  rule: z.string().describe('规则的名称，例如 paragraph-cut'),
  severity: z
    .enum(severities)
    .meta({description: '轻重', labels: {error: '错误', warning: '警告', info: '说明'}}),
  line: z.int().positive().nullable().describe('在来源中的位置，从 1 起'),
  label: z.string().optional().describe('位置怎样称呼：第12行、第3页第7行'),
  reason: z.string().describe('发现了什么，本来应当是什么'),
  note: z.string().describe('该怎么办'),
  document: z.string().nullable().describe('要告诉哪份文件的读者'),
  accepted: z.string().optional().describe('整理的人认为无妨的理由')
})

/** What became of one source. */
export const reportSchema = z.strictObject({
  file: z.string().describe('来源文件的路径'),
  sha256: sha256Schema.describe('来源文件的 SHA-256；没有读到的记作 64 个 0'),
  encoding: z.string().nullable().describe('按哪种编码读的'),
  /** Digest of what people noted beside it (`NAME.source.yaml`), where they did. */
  note: sha256Schema.optional().describe('来源旁边的说明（.source.yaml）的 SHA-256'),
  status: z.enum(['written', 'failed', 'empty', 'duplicate', 'not-a-document']).meta({
    description: '结果',
    labels: {
      ...{written: '已收录', failed: '没有收录', empty: '空文件'},
      ...{duplicate: '内容重复', 'not-a-document': '不是文件'}
    }
  }),
  /** 0 where it was not read, or where an earlier version reported. */
  places: z.int().nonnegative().default(0).describe('共有几处（行、段）'),
  /** Missing where they are all on one page, or where an earlier version reported. */
  pages: z.array(z.int().positive()).optional().describe('逐处对照分在几页上时，每页从哪一处起'),
  documents: z.array(z.string()).describe('由它做成的文件的 id'),
  han: z
    .strictObject({
      source: z.int().nonnegative().describe('来源共有'),
      documents: z.int().nonnegative().describe('归入文件'),
      session: z.int().nonnegative().describe('归入案卷'),
      furniture: z.int().nonnegative().describe('页面杂项')
    })
    .describe('汉字数（U+4E00 至 U+9FFF）和去向'),
  messages: z.array(messageSchema).describe('要人知道的事')
})

export type Message = z.output<typeof messageSchema>
export type SourceReport = z.output<typeof reportSchema>

/** Whether a source came to nothing that should have come to something. */
export function isFailure({status}: Pick<SourceReport, 'status'>): boolean {
  return status !== 'written' && status !== 'duplicate'
}

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
