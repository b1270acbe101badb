import {extname} from 'node:path'
import {looksLikeBinary} from './first-bytes.ts'
import {readHtml} from './html/html.ts'
import {readMht} from './html/mht.ts'
import {looksUnmarked} from './markdown/looks-unmarked.ts'
import {readMarkdown} from './markdown/markdown.ts'
import type {Format, Reading, Refusal} from './reader.ts'
import {readText} from './text.ts'

/** All formats that can be read: a new one is a reader in a file of its own, and a line here. */
const formats: readonly Format[] = [
  {endings: ['.txt', '.text'], looksLike: looksUnmarked, read: readMarkdown},
  {endings: ['.txt', '.text'], looksLike: looksLikeBinary, read: readText},
  {endings: ['.md', '.markdown'], looksLike: looksLikeBinary, read: readMarkdown},
  {endings: ['.html', '.htm', '.shtml'], looksLike: looksLikeBinary, read: readHtml},
  {endings: ['.mht', '.mhtml'], looksLike: looksLikeBinary, read: readMht}
]

/** How many bytes tell what a file is. */
export const headLength = 4096

/**
 * The format of a file by its ending, and by its first bytes where several have that ending; why
 * it has none else.
 *
 * @param head the first bytes, {@link headLength} of them or all
 */
export function formatOf(file: string, head: Uint8Array): Format | Refusal {
  const ending = extname(file).toLowerCase()
  const named = formats.filter(({endings}) => endings.includes(ending))
  const format = named.find(({looksLike}) => looksLike(head) === null)
  if (format) return format
  const found = named[0]?.looksLike(head)
  if (found != null) return {rule: 'source-not-text', status: 'not-a-document', found}
  const expected = [...new Set(formats.flatMap(({endings}) => endings))].join('、')
  const name = ending === '' ? '（无扩展名）' : ending
  return {rule: 'source-format', status: 'not-a-document', found: name, expected}
}

/** Read a source with the reader of its format. */
export async function readSource(file: string, bytes: Uint8Array): Promise<Reading | Refusal> {
  if (bytes.length === 0) return {rule: 'source-empty', status: 'empty'}
  const format = formatOf(file, bytes.subarray(0, headLength))
  return 'rule' in format ? format : format.read(file, bytes)
}
