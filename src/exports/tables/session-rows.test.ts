import {expect, test} from 'vitest'
import {documentSchema} from '../../schema/document.ts'
import {sessionSchema} from '../../schema/session.ts'
import {toSessionRecord} from '../session-record.ts'
import {attendanceRows} from './session-rows.ts'

test.each([
  [
    'all lists of the papers of a year, which are of meetings of their own',
    'year',
    ['钱一', '孙二']
  ],
  ['the one list that a meeting goes by', 'meeting', ['钱一']]
] as const)('the rows of attendance are of %s', (_, kind, persons) => {
  const id = 'zixu/2024'
  const papers = [paper(`${id}/minutes-0301`, '钱一'), paper(`${id}/minutes-0506`, '孙二')]
  const session = toSessionRecord(
    id,
    sessionSchema.parse({kind, name: '2024年', year: 2024}),
    papers
  )
  expect(attendanceRows(session, papers)).toEqual(
    persons.map((person, at) => {
      const document = papers[at]?.id
      const held = {session: id, district: null, body: null, date: null}
      const place = {document, url: `/${String(document)}/`, block: 'p002'}
      return {...held, person, status: 'present', ...place}
    })
  )
})

function paper(id: string, name: string) {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  return {
    id,
    data: documentSchema.parse({
      title: '某纪要',
      kind: 'minutes',
      session: id.replace(/\/[^/]*$/, ''),
      source: {file: 'a.txt', sha256: '0'.repeat(64), ...place},
      records: [{type: 'attendance', block: 'p002', status: 'present', names: [name]}]
    })
  }
}
