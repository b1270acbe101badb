import {z} from 'astro/zod'
import {count, date, flag, name, names, text} from './fields.ts'

/** What is known of a type of record, whatever its fields. */
export interface RecordType {
  /** What people call it. */
  label: string
  /** Fields beside `type` and `block`, in the order in which lists have them. */
  fields: z.ZodRawShape
  /** `data/<list>.json`, with a column for each field; types without one are part of `data/sessions.json`. */
  list?: string
  /** What one record of the list is, for who reads the data. */
  about?: string
  /** Columns behind the fields that tell of the document: who acted, and when. */
  context?: readonly Context[]
  /** Component of documents that carries the record as its attributes; else it stands in front. */
  component?: string
  /** Field that is the text of the component's first block, and no attribute. */
  textField?: string
}

export type Context = 'body' | 'date'

/** Acts by which a body fills or empties an office, and what people call each. */
const personnelActions = {
  appoint: '任命',
  'decide-to-appoint': '决定任命',
  'approve-appointment': '批准任命',
  elect: '选举',
  'decide-acting': '决定代理',
  remove: '免去',
  'decide-to-remove': '决定免去',
  'accept-resignation': '接受辞职',
  dismiss: '撤销职务'
} as const
const actions = Object.keys(personnelActions) as (keyof typeof personnelActions)[]

/**
 * Every type of record, a row each: its fields, what lists it, what shows it.
 * The file of the same name in `scripts/ingest/conventions/records/readers/` reads it.
 */
export const recordTypes = {
  /**
   * A printed list of who of a body was there, was not, or was there without a vote (列席); names
   * without inner spaces. Where a text tells of the last in sentences, no names are read of it.
   * `heading` is what the list is headed by, without its count; `stated` that count.
   */
  attendance: {
    label: '出席名单',
    fields: {
      status: z.enum(['present', 'absent', 'observer']).meta({
        description: '在场与否',
        labels: {present: '出席', absent: '缺席', observer: '列席'}
      }),
      names: names.describe('姓名，不含排版用的空格'),
      heading: text.describe('名单的标题，不带人数'),
      // No `count`, for that is proved to stand on the block: this one stands on the line above it.
      stated: z.int().nonnegative().nullable().default(null).describe('标题里写明的人数')
    }
  },
  /** An item of business, without its ordinal. */
  agenda: {
    label: '议程',
    fields: {text: name.describe('议题，不带序号')}
  },
  /** One person in one act; the office as printed, with the body it belongs to. */
  personnel: {
    label: '人事任免',
    fields: {
      person: name.describe('姓名，不含排版用的空格'),
      action: z.enum(actions).meta({description: '任免的方式', labels: personnelActions}),
      office: name.describe('职务，照原文，带所属机关')
    },
    list: 'personnel',
    about: '一个人的一项任免',
    context: ['body', 'date']
  },
  /** An item of a plan: the heading that it stands under, who leads, who does it, until which day. */
  task: {
    label: '任务',
    fields: {
      n: z.int().nonnegative().describe('原文的序号；没有序号的为 0'),
      section: z.string().default('').describe('所在的标题'),
      task: z.string().default('').describe('任务的内容'),
      lead: names.describe('牵头单位'),
      units: names.describe('责任单位、配合单位'),
      due: date.describe('完成期限'),
      until: text.describe('完成期限，照原文：9月底前、全年推进')
    },
    list: 'tasks',
    about: '方案、计划中的一项任务',
    component: 'Task',
    textField: 'task'
  },
  /** How a meeting voted on an item; numbers that are not stated are unknown. */
  vote: {
    label: '表决结果',
    fields: {
      item: text.describe('表决的事项'),
      for: count.describe('赞成票'),
      against: count.describe('反对票'),
      abstained: count.describe('弃权票'),
      notVoted: count.describe('未按表决器或未投票的人数'),
      passed: flag.describe('是否通过')
    },
    list: 'votes',
    about: '一次表决'
  }
} as const satisfies Record<string, RecordType>

export type RecordTypes = typeof recordTypes
export type RecordName = keyof RecordTypes
