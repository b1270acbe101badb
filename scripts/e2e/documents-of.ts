import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ServedArchive} from './setup.ts'

export interface DocumentRecord {
  url: string
  kind: string
  date: string | null
  districts: string[]
  session: {id: string; kind: string}
}

export function recordsOf(archive: ServedArchive): DocumentRecord[] {
  return read(archive, 'data/documents.json') as DocumentRecord[]
}

function read({folder}: ServedArchive, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'))
}

/** Year of a document, else of what it is filed under. */
export function yearOf(archive: ServedArchive, {date, session}: DocumentRecord): string {
  const sessions = read(archive, 'data/sessions.json') as {id: string; year: number | null}[]
  return date?.slice(0, 4) ?? String(sessions.find(({id}) => id === session.id)?.year)
}

/** Each document's address and text. */
export function textsOf(archive: ServedArchive): [url: string, text: string][] {
  return recordsOf(archive).map(({url}) => [
    url,
    readFileSync(join(archive.folder, url, 'index.txt'), 'utf8')
  ])
}

/** Addresses of the documents that hold a phrase within a block; a number only where it is not part of a longer one. */
export function documentsWith(archive: ServedArchive, phrase: string): string[] {
  const digit = (edge: string, look: string) => (/\d/.test(edge) ? look : '')
  const pattern = new RegExp(
    digit(phrase[0] ?? '', '(?<!\\d)') +
      phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') +
      digit(phrase.at(-1) ?? '', '(?!\\d)')
  )
  return textsOf(archive)
    .filter(([, text]) => text.split('\n').some((block) => pattern.test(block.replace(/\s+/g, ''))))
    .map(([url]) => url)
    .sort()
}
