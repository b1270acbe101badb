import {expect, test} from 'vitest'
import {documentSchema} from './document.ts'
import {sessionSchema} from './session.ts'
import {nameOfField} from './field-names.ts'

/** What ingest makes up itself; no source can have such a value. */
const own = ['session', 'order', 'review', 'session.kind', 'dates']

test('every field has a name that people know', () => {
  const fields = [
    ...Object.keys(documentSchema.shape).map((key) => [key]),
    ...Object.keys(sessionSchema.shape).map((key) => ['session', key])
  ].filter((path) => !own.includes(path.join('.')))
  for (const path of fields) {
    expect([path, nameOfField(path)]).toEqual([path, expect.stringMatching(/^\p{Script=Han}+$/u)])
  }
})

test.each([
  [['records', 'agenda', 'text'], '议程'],
  [['records', 'personnel', 'office'], '任免职务'],
  [['records', 'vote', 'for'], '表决结果'],
  [['districts', 0, 'code'], '地区'],
  [['dates', 'passed'], '通过日期'],
  [['session', 'number'], '会议次数或刊物期号'],
  [['unknown', 3], 'unknown']
])('the name of %j is %s', (path, name) => {
  expect(nameOfField(path)).toBe(name)
})
