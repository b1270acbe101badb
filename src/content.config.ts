import {defineCollection} from 'astro:content'
import {file, glob} from 'astro/loaders'
import {z} from 'astro/zod'
import {documentsLoader} from './loader/documents.ts'
import {archiveSchema} from './schema/archive.ts'
import {documentSchema} from './schema/document.ts'
import {reportSchema, type SourceReport} from './schema/report.ts'
import {sessionSchema} from './schema/session.ts'

export const collections = {
  archive: defineCollection({
    loader: glob({base: './content', pattern: 'archive.yaml'}),
    schema: archiveSchema
  }),
  documents: defineCollection({
    loader: documentsLoader('./content/documents'),
    schema: documentSchema
  }),
  sessions: defineCollection({
    loader: glob({
      base: './content/documents',
      pattern: '**/session.yaml',
      generateId: ({entry}) => entry.replace(/\/session\.yaml$/, '')
    }),
    schema: sessionSchema
  }),
  reports: defineCollection({
    loader: file('./content/report.json', {
      parser: (text) =>
        (JSON.parse(text) as SourceReport[]).map((report) => ({...report, id: report.file}))
    }),
    schema: reportSchema.extend({id: z.string()})
  })
}
