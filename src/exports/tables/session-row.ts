import {z} from 'astro/zod'
import {recordTypes} from '../../schema/records/types.ts'
import {sessionSchema} from '../../schema/session.ts'

const text = z.string()
const {kind, name, body, term, number, year, date} = sessionSchema.shape
const place = {
  document: text.describe('载明它的文件'),
  block: text.describe('在那份文件里的段落：地址#段落')
}

/** A session as `data/sessions.json` has it: what `toSessionRecord` gives. */
export const sessionRowSchema = z.strictObject({
  id: text.describe('案卷的 id：地区/案卷'),
  url: text.describe('案卷的地址，从网站的根算起'),
  district: text.nullable().describe('案卷属于哪个地区'),
  name,
  kind,
  body,
  term,
  number,
  year,
  date,
  documents: z.array(text).describe('案卷里各份文件的 id，照原刊的次序'),
  agenda: z
    .array(
      z.strictObject({
        text: recordTypes.agenda.fields.text,
        ...place,
        papers: z.array(text).describe('这一项的文件的 id')
      })
    )
    .describe('议程，逐项另见 agenda；年度不是会议，这里和以下各项为空'),
  present: z.array(text).describe('出席的人，逐人另见 attendance'),
  absent: z.array(text).describe('缺席的人'),
  observers: z.array(text).describe('列席的人；没有名单的为空，不等于没有人列席'),
  attendance: z
    .strictObject({
      document: text.describe('名单在哪份文件里'),
      block: text.describe('名单从哪一段开始')
    })
    .nullable()
    .describe('名单在哪里；没有名单的为空，不等于没有人出席')
})

const held = {
  session: text.describe('案卷的 id'),
  district: text.nullable().describe('案卷属于哪个地区'),
  body,
  date
}
const stated = {
  document: place.document,
  url: text.describe('那份文件的地址'),
  block: place.block
}

/** An item of business as `data/agenda.json` has it. */
export const agendaRowSchema = z.strictObject({
  ...held,
  n: z.int().describe('第几项'),
  text: recordTypes.agenda.fields.text,
  papers: z.array(text).describe('这一项的文件的 id；对不上的为空'),
  ...stated
})

/** A person at a meeting as `data/attendance.json` has it. */
export const attendanceRowSchema = z.strictObject({
  ...held,
  person: text.describe('姓名，不含排版用的空格'),
  status: recordTypes.attendance.fields.status,
  ...stated
})
