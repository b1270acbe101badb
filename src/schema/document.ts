import {z} from 'astro/zod'
import {kindLabels, kinds} from './kinds.ts'
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
  /** Code of GB/T 2260; `null` for areas of the archive's own, and for those that have none. */
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
  field: text.describe('改的是哪个字段（dates.passed）；改的是正文时为空'),
  place: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('改的是来源的哪一处；改的是字段时为空'),
  printed: text.describe('来源原作'),
  reads: z.string().describe('改为'),
  reason: text.describe('理由')
})

/** Another source of the same document, in another format or encoding. */
const manifestationSchema = z.strictObject({
  file: name.describe('文件的路径'),
  sha256: sha256Schema.describe('文件的 SHA-256'),
  encoding: text.describe('按哪种编码读的'),
  unit: unitSchema.describe('位置以什么计'),
  differences: z.int().nonnegative().describe('有几处标点不同；文字和数字都相同')
})

/**
 * The front matter of one document: what ingest recognised, or a person corrected.
 * Ingest parses with it before it writes, the site after it reads.
 * What is not known is `null`, never a guess.
 */
export const documentSchema = z.strictObject({
  title: name.describe('标题，照原文；印刷换行留下的空格除外'),
  titleFrom: z
    .enum(['first-line', 'file-name'])
    .nullable()
    .default(null)
    .meta({
      description: '原文没有认出标题时，用什么代替；标题照原文的为空',
      labels: {'first-line': '首行', 'file-name': '文件名'}
    }),
  kind: z.enum(kinds).meta({description: '文种', labels: kindLabels}),
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
  author: text.describe('文章的署名，照原文'),
  speaker: z
    .strictObject({
      name: name.describe('姓名，不含排版用的空格'),
      title: text.describe('作报告、说明时的职务')
    })
    .nullable()
    .default(null)
    .describe('在会议上作这份报告、说明的人'),
  date: date.describe(
    '正文照所印的样子形成的日期：依次取其中最近一次修改、通过、作报告、成文、发布的日期，都没有时取会议的日期'
  ),
  dates: z
    .strictObject({
      written: date.describe('成文'),
      published: date.describe(
        '发布：令、公告或题注所记的公布日期；没有的，取网站、报刊登出的日期'
      ),
      passed: date.describe('首次通过'),
      delivered: date.describe('在会议上作报告、说明'),
      amended: date.describe('正文所含的最近一次修改'),
      effective: date.describe('施行')
    })
    .prefault({})
    .describe('原文写明的各个日期'),
  documentNumber: text.describe('文号，照原文，例如 某政发〔2024〕3号'),
  indexNumber: text.describe('政府信息公开目录中的索引号'),
  printedPage: z.int().positive().nullable().default(null).describe('原刊目录所写的页码'),
  /** Fields that a web site prints above a document, in printed order. */
  catalogue: z.array(z.strictObject({label: name, value: z.string()})).default([]),
  /** What its text states as lists or in set phrases, in printed order by type. */
  records: z.array(recordSchema).default([]),
  evidence: z
    .record(z.string(), name)
    .default({})
    .describe(
      '各项所依据的地方，按字段（dates.passed）：段落的 id；不在正文里的，写 @ 和来源中的位置（@3、@3-4）'
    ),
  source: sourceSchema,
  manifestations: z.array(manifestationSchema).default([]).describe('载有同一正文的其他来源'),
  origin: z
    .strictObject({
      url: text.describe('网址'),
      retrieved: date.describe('从那里保存的日期'),
      rights: text.describe('可以怎样使用')
    })
    .nullable()
    .default(null)
    .describe('来源原来发布在哪里，由整理的人写明'),
  changes: z.array(changeSchema).default([]).describe('整理的人改动过的地方，逐处列出'),
  review: z
    .enum(['machine', 'checked'])
    .default('machine')
    .meta({description: '校对状态', labels: {machine: '机器转录', checked: '经人工校对'}})
})

/** What ingest writes. */
export type DocumentInput = z.input<typeof documentSchema>
/** What pages read. */
export type DocumentData = z.output<typeof documentSchema>
export type Change = z.output<typeof changeSchema>
export type Manifestation = z.output<typeof manifestationSchema>
export type Area = z.output<typeof areaSchema>
