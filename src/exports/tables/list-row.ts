import {z} from 'astro/zod'
import type {Context, RecordType} from '../../schema/records/types.ts'

const text = z.string()
const contexts: Record<Context, z.ZodType> = {
  body: text.nullable().describe('作出决定的机关'),
  date: z.iso.date().nullable().describe('文件的日期')
}

/** A record as its list has it: what `toRows` gives. */
export function listRowSchema({fields, context = []}: RecordType): z.ZodType {
  return z.strictObject({
    document: text.describe('载明它的文件的 id'),
    url: text.describe('那份文件的地址，从网站的根算起'),
    block: text.describe('在那份文件里的段落：地址#段落'),
    ...fields,
    ...Object.fromEntries(context.map((key) => [key, contexts[key]]))
  })
}
