import {closeSync, openSync, writeFileSync} from 'node:fs'
import type {DocumentData} from '../../../src/schema/document.ts'
import {frontMatter} from '../../../src/content/documents.ts'

/** Write the file of a document: its front matter, and what stands below it. */
export function writeDocument(
  path: string,
  data: DocumentData,
  copyBody: (file: number) => void
): void {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, frontMatter(data))
    copyBody(file)
  } finally {
    closeSync(file)
  }
}
