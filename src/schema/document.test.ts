import {z} from 'astro/zod'
import {describe, expect, test} from 'vitest'
import {documentSchema} from './document.ts'
import {kinds} from './kinds.ts'

const source = {
  file: 'zixu/bulletin.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  unit: 'line',
  start: 3,
  end: 40
}
const act = {type: 'personnel', block: 'p002', person: '钱一', action: 'elect', office: '局长'}
const item = {type: 'agenda', block: 'p002', text: '听取报告'}
const least = {title: '关于修桥的通知', kind: 'notice', session: 'zixu/2024', source}

describe('the front matter of a document', () => {
  test('needs a title, a kind, a session and a source; the rest is unknown and not guessed', () => {
    expect(documentSchema.parse(least)).toEqual({
      ...least,
      titleFrom: null,
      districts: [],
      order: 1,
      issuer: null,
      issuers: [],
      author: null,
      speaker: null,
      date: null,
      dates: {
        written: null,
        published: null,
        passed: null,
        delivered: null,
        amended: null,
        effective: null
      },
      documentNumber: null,
      indexNumber: null,
      printedPage: null,
      catalogue: [],
      manifestations: [],
      origin: null,
      changes: [],
      records: [],
      evidence: {},
      review: 'machine'
    })
  })

  test('is the same after it was read twice', () => {
    const once = documentSchema.parse({...least, districts: [{id: 'zixu', name: '子虚区'}]})
    expect(documentSchema.parse(once)).toEqual(once)
  })

  test('fills in what a part of it leaves out', () => {
    const document = documentSchema.parse({
      ...least,
      districts: [{id: 'zixu', name: '子虚区'}],
      speaker: {name: '钱一'},
      dates: {passed: '2024-06-03'},
      records: [{type: 'vote', block: 'p003', for: 25}],
      catalogue: [{label: '有效性', value: ''}]
    })
    expect(document.districts).toEqual([{id: 'zixu', name: '子虚区', code: null}])
    expect(document.speaker).toEqual({name: '钱一', title: null})
    expect(document.dates.written).toBeNull()
    expect(document.records).toEqual([
      {
        ...{type: 'vote', block: 'p003', item: null, for: 25, against: null, abstained: null},
        ...{notVoted: null, passed: null}
      }
    ])
  })

  test.each(kinds)('knows the kind %s', (kind) => {
    expect(messageOf({kind})).toBe('')
  })

  test.each(['appoint', 'decide-acting', 'remove', 'accept-resignation', 'elect', 'dismiss'])(
    'knows the act %s',
    (action) => {
      const act = {type: 'personnel', block: 'p002', person: '钱一', action, office: '副区长'}
      expect(messageOf({records: [act]})).toBe('')
    }
  )
})

describe('front matter that does not fit is refused', () => {
  test.each([
    ['a field that there is not', {tilte: '通知'}, /"tilte"/],
    ['an empty title', {title: ''}, /title/],
    ['no title', {title: undefined}, /title/],
    ['a kind by its Chinese name', {kind: '通知公告'}, /expected one of .*"notice"[\s\S]*kind/],
    ['a day as it is printed', {date: '2024年6月3日'}, /date/],
    ['a day that there is not', {date: '2023-02-29'}, /date/],
    ['a day with a time', {date: '2024-06-03T00:00:00Z'}, /date/],
    ['a day of a kind that there is not', {dates: {signed: '2024-06-03'}}, /"signed"[\s\S]*dates/],
    ['a day in a list that is none', {dates: {passed: '昨天'}}, /dates\.passed/],
    ['an order of nought', {order: 0}, /order/],
    ['an order between two', {order: 1.5}, /order/],
    ['a page of nought', {printedPage: 0}, /printedPage/],
    ['an area without an id', {districts: [{name: '子虚区'}]}, /districts\[0\]\.id/],
    ['a speaker without a name', {speaker: {title: '区长'}}, /speaker\.name/],
    ['an empty field where null is meant', {issuer: ''}, /issuer/],
    ['an act that there is not', {records: [{...act, action: '任命'}]}, /records\[0\]\.action/],
    ['an act without an office', {records: [{...act, office: undefined}]}, /records\[0\]\.office/],
    ['an empty item of business', {records: [{...item, text: ''}]}, /records\[0\]\.text/],
    ['a record that stands nowhere', {records: [{...item, block: ''}]}, /records\[0\]\.block/],
    ['a record of a type that there is not', {records: [{...item, type: 'toast'}]}, /records\[0\]/],
    [
      'people who are neither present nor absent',
      {records: [{type: 'attendance', block: 'p003', status: 'late', names: ['钱一']}]},
      /records\[0\]\.status/
    ],
    [
      'a review by a word of its own',
      {review: 'yes'},
      /expected one of "machine"\|"checked"[\s\S]*review/
    ],
    ['no source', {source: undefined}, /source/]
  ])('%s, by a message that names the field', (_, change, message) => {
    expect(messageOf(change)).toMatch(message)
  })

  test('for all that does not fit at once', () => {
    const message = messageOf({title: '', kind: '通知', order: 0})
    for (const field of ['title', 'kind', 'order']) expect(message).toContain(`→ at ${field}`)
  })
})

/** What a person is told; nothing where the front matter fits. */
function messageOf(change: object): string {
  const {error} = documentSchema.safeParse({...least, ...change})
  return error ? z.prettifyError(error) : ''
}
