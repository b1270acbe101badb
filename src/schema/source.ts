import {z} from 'astro/zod'

/** What one step of a place in a source counts: lines of a text, paragraphs of a word file, pages of a PDF. */
export const unitSchema = z.enum(['line', 'paragraph', 'page'])

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
    /** Encoding that the bytes were read in, as named by the WHATWG Encoding Standard. */
    encoding: z.string().min(1),
    unit: unitSchema,
    /** First and last place of the document, counted from 1, both included. */
    start: z.int().positive(),
    end: z.int().positive()
  })
  .refine(({start, end}) => start <= end, {
    path: ['end'],
    error: 'expected a place that is not before start'
  })
