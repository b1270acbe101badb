import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'

/** A document and its session, as feeds take them. */
export function createDocument(
  id: string,
  data: Partial<DocumentInput> = {},
  session: Partial<SessionInput> = {}
) {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  const source = {file: 'a.txt', sha256: '0'.repeat(64), ...place}
  const filed = id.split('/').slice(0, 2).join('/')
  return {
    id,
    data: documentSchema.parse({title: '通知', kind: 'notice', session: filed, source, ...data}),
    session: sessionSchema.parse({kind: 'year', name: '2024年', ...session})
  }
}
