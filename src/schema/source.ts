import {z} from 'astro/zod'
import {units} from '../text/place.ts'

export const unitSchema = z.enum(units).meta({
  labels: {line: '行', paragraph: '段', 'page-line': '页上的行'}
})

/** Identity of a source: the lower-case hexadecimal SHA-256 of its bytes. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits')

/** Stands for the digest of a source that was not read: of two such nothing says that they are the same. */
export const unreadDigest = '0'.repeat(64)

/** Where a document stands in the file it came from. */
export const sourceSchema = z
  .strictObject({
    file: z.string().min(1).describe('来源文件的路径，从收录的文件夹起，文件夹之间用 /'),
    sha256: sha256Schema.describe('来源文件的 SHA-256'),
    encoding: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe('按哪种编码读的（WHATWG 的名称）；没有编码的格式为空'),
    unit: unitSchema.describe('位置以什么计'),
    start: z.int().positive().describe('在来源中的起点，从 1 起'),
    end: z.int().positive().describe('在来源中的终点，含在内'),
    labels: z
      .strictObject({
        start: z.string().min(1).describe('起点的叫法'),
        end: z.string().min(1).describe('终点的叫法')
      })
      .optional()
      .describe('起点和终点怎样称呼（第3页第7行）；就是序号的没有这一项')
  })
  .refine(({start, end}) => start <= end, {
    path: ['end'],
    error: 'expected a place that is not before start'
  })
