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
  /** Columns behind the fields that tell of the document: who acted, and when. */
  context?: readonly Context[]
  /** Component of documents that carries the record as its attributes; else it stands in front. */
  component?: string
  /** Field that is the text of the component's first block, and no attribute. */
  textField?: string
}

export type Context = 'body' | 'date'

/** Acts by which a body fills or empties an office. */
const personnelActions = [
  'appoint',
  'decide-to-appoint',
  'approve-appointment',
  'elect',
  'decide-acting',
  'remove',
  'decide-to-remove',
  'accept-resignation',
  'dismiss'
] as const

/**
 * Every type of record, a row each: its fields, what lists it, what shows it.
 * The file of the same name in `scripts/ingest/conventions/records/readers/` reads it.
 */
export const recordTypes = {
  /** A printed list of who of a body was there, or was not; names without inner spaces. */
  attendance: {
    label: '出席名单',
    fields: {status: z.enum(['present', 'absent']), names}
  },
  /** An item of business, without its ordinal. */
  agenda: {
    label: '议程',
    fields: {text: name}
  },
  /** One person in one act; the office as printed, with the body it belongs to. */
  personnel: {
    label: '人事任免',
    fields: {person: name, action: z.enum(personnelActions), office: name},
    list: 'personnel',
    context: ['body', 'date']
  },
  /** An item of a plan: the heading that it stands under, who leads, who does it, until which day. */
  task: {
    label: '任务',
    fields: {
      n: z.int().nonnegative(),
      section: z.string().default(''),
      task: z.string().default(''),
      lead: names,
      units: names,
      due: date,
      /** Until when, in the words of the source: 9月底前, 全年推进. */
      until: text
    },
    list: 'tasks',
    component: 'Task',
    textField: 'task'
  },
  /** How a meeting voted on an item; numbers that are not stated are unknown. */
  vote: {
    label: '表决结果',
    fields: {
      item: text,
      for: count,
      against: count,
      abstained: count,
      notVoted: count,
      passed: flag
    },
    list: 'votes'
  }
} as const satisfies Record<string, RecordType>

export type RecordTypes = typeof recordTypes
export type RecordName = keyof RecordTypes
