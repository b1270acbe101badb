// Not from `astro:content`: that loads all that pages are rendered with, only to define a collection.
import {defineCollection} from 'astro/content/config'
import {contentFolder} from '../content/folder.ts'
import {documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import {documentsLoader} from './documents.ts'
import {sessionsLoader} from './sessions.ts'

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
