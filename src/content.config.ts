// Not from `astro:content`: that loads all that pages are rendered with, only to define a collection.
import {defineCollection} from 'astro/content/config'
import {contentFolder} from './content/folder.ts'
import {documentsLoader} from './loader/documents.ts'
import {sessionsLoader} from './loader/sessions.ts'
import {documentSchema} from './schema/document.ts'
import {sessionSchema} from './schema/session.ts'

export const collections = {
  documents: defineCollection({
    loader: documentsLoader(contentFolder()),
    schema: documentSchema
  }),
  sessions: defineCollection({
    loader: sessionsLoader(contentFolder()),
    schema: sessionSchema
  })
}
