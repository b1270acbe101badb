import {type DocumentData, documentSchema} from '../schema/document.ts'
import {ContentError} from './content-error.ts'
import {filesOf} from './files.ts'
import {filesBelow} from './find.ts'
import {divideDocument, type DividedDocument} from './front-matter.ts'
import {withRecords} from './former-fields.ts'
import {explainIssue} from './yaml/explain-issue.ts'
import {yamlPieces} from './yaml/to-yaml.ts'

/** A document's file, divided and checked. */
export interface ReadDocument extends Omit<DividedDocument, 'frontMatter'> {
  data: DocumentData
}

/** Addresses of the documents of an archive, in order. @param content the folder of the archive */
export function findDocuments(content: string): string[] {
  return filesBelow(filesOf(content).documents, '.mdx').map((path) => path.slice(0, -'.mdx'.length))
}

/**
 * Read the file of a document, however the editor of a person saved it.
 *
 * @param path for messages
 * @throws {ContentError} that names each field that does not fit, or why the file cannot be read
 */
export function parseDocument(bytes: Uint8Array, path: string): ReadDocument {
  const {frontMatter, ...text} = divideDocument(bytes, path)
  const {data, error} = documentSchema.safeParse(withRecords(frontMatter, text.body), {
    error: explainIssue
  })
  if (!error) return {data, ...text}
  const faults = error.issues.map(
    ({path: keys, message}) => `${keys.join('.') || '字段'}：${message}`
  )
  throw new ContentError(`${path}：${faults.join('；')}`)
}

/** What the file of a document says of who has checked it, whatever else it says: `checked`, `machine` or nothing. */
export function reviewOf(bytes: Uint8Array, path: string): string {
  const {frontMatter} = divideDocument(bytes, path)
  const hasReview =
    typeof frontMatter === 'object' && frontMatter !== null && 'review' in frontMatter
  return hasReview ? String(frontMatter.review).trim().toLowerCase() : ''
}

/** What stands in the file of a document in front of its text. */
export function frontMatter(data: DocumentData): string {
  return [...frontMatterPieces(data)].join('')
}

/** The same in pieces: all of it takes several times its room where there are many records. */
export function* frontMatterPieces(data: DocumentData): Generator<string> {
  yield '---\n# Made by ingest from the source that is named below.\n'
  yield* yamlPieces(data)
  yield '---\n\n'
}
