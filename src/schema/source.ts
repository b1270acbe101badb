import {z} from 'astro/zod'

/** What a place of a source is: a line of a text, a paragraph or cell of a word file, a line of a page. */
export const unitSchema = z.enum(['line', 'paragraph', 'page-line'])

export type Unit = z.output<typeof unitSchema>

/** Identity of a source: the lower-case hexadecimal SHA-256 of its bytes. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits')

/** Where a document stands in the file it came from. */
export const sourceSchema = z
  .strictObject({
    /** Path of the source, relative to the folder it was ingested from, with `/` between folders. */
    file: z.string().min(1),
    sha256: sha256Schema,
    /** Encoding that the bytes were read in, as named by the WHATWG Encoding Standard; `null` for formats that have none. */
    encoding: z.string().min(1).nullable().default(null),
    unit: unitSchema,
    /** First and last place of the document, counted from 1, both included. */
    start: z.int().positive(),
    end: z.int().positive(),
    /** How people call these two, where it is not by their number: 第3页第7行. */
    labels: z.strictObject({start: z.string().min(1), end: z.string().min(1)}).optional()
  })
  .refine(({start, end}) => start <= end, {
    path: ['end'],
    error: 'expected a place that is not before start'
  })

export type Source = z.output<typeof sourceSchema>
