import {createHash} from 'node:crypto'
import {documentSchema} from '../../../src/schema/document.ts'
import {digestOfLetters} from '../letters.ts'
import type {Ingested} from '../ingested.ts'

/** A source of some bytes, and what could have come of it. */
export function ingestedOf(file: string, source: Uint8Array, body = '甲。'): Ingested {
  const sha256 = createHash('sha256').update(source).digest('hex')
  const id = `zixu/2024/notice-${sha256.slice(0, 6)}`
  const place = {file, sha256, encoding: 'utf-8', unit: 'line', start: 1, end: 1} as const
  const data = documentSchema.parse({title: '乙', kind: 'notice', session: '2024', source: place})
  return {
    report: {
      ...{file, sha256, encoding: 'utf-8', status: 'written', documents: [id], messages: []},
      places: 1,
      han: {source: 1, documents: 1, session: 0, furniture: 0}
    },
    provenance: {
      ...{file, unit: 'line'},
      segments: [{start: 1, end: 1, to: 'document', document: id, block: 'p001'}]
    },
    documents: [{id, data, body, letters: digestOfLetters(body)}],
    sessions: [
      {
        id: 'zixu/2024',
        session: {
          ...{kind: 'year', name: '2024年'},
          parts: [{role: 'front', source: sha256, blocks: [{at: '1', text: '丙'}]}]
        }
      }
    ]
  }
}
