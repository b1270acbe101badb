// Not from `astro:content`: that loads all that pages are rendered with, only to define a collection.
import {defineCollection} from 'astro/content/config'
import {documentsLoader} from './loader/documents.ts'
import {documentSchema} from './schema/document.ts'

export const collections = {
  documents: defineCollection({
    loader: documentsLoader('./content'),
    schema: documentSchema
  })
}
