import {z} from 'astro/zod'
import {describe, expect, test} from 'vitest'
import {sessionSchema} from './session.ts'

const least = {kind: 'year', name: '2024年'}

describe('a session', () => {
  test('needs a kind and a name; the rest is unknown and not guessed', () => {
    expect(sessionSchema.parse(least)).toEqual({
      ...least,
      district: null,
      body: null,
      term: null,
      number: null,
      year: null,
      date: null,
      parts: []
    })
  })

  test('may be a meeting with all that is known of it', () => {
    const meeting = {
      kind: 'meeting',
      district: {id: 'zixu', name: '子虚区', code: '990101'},
      name: '第八届人大常委会第十八次会议',
      body: '子虚区人大常委会',
      term: 8,
      number: 18,
      year: 2024,
      date: '2024-06-03',
      parts: [
        {
          role: 'contents',
          source: 'a'.repeat(64),
          blocks: [
            {at: '18', text: '7．会议纪要········11'},
            {at: '21-22', text: '10．报告'}
          ]
        }
      ]
    }
    expect(sessionSchema.parse(meeting)).toEqual(meeting)
  })

  test('may be an issue of a journal', () => {
    expect(messageOf({kind: 'issue', name: '乌有人大2024年第2期', number: 2})).toBe('')
  })

  test.each([
    [
      'a kind that there is not',
      {kind: '会议'},
      /expected one of "meeting"\|"issue"\|"year"[\s\S]*kind/
    ],
    ['no name', {name: undefined}, /name/],
    ['a field that there is not', {place: '子虚区'}, /"place"/],
    ['a term of nought', {term: 0}, /term/],
    ['a number as it is printed', {number: '第十八次'}, /number/],
    ['a day that there is not', {date: '2024-13-01'}, /date/],
    ['a day as it is printed', {date: '6月3日'}, /date/],
    ['a district by its name only', {district: '子虚区'}, /district/],
    ['a district without an id', {district: {name: '子虚区'}}, /district\.id/],
    [
      'a part of a role that there is not',
      {parts: [{...part(), role: 'middle'}]},
      /parts\[0\]\.role/
    ],
    ['a part of no source', {parts: [{...part(), source: 'bulletin.txt'}]}, /parts\[0\]\.source/],
    [
      'a line without its place',
      {parts: [{...part(), blocks: [{text: '目录'}]}]},
      /parts\[0\]\.blocks\[0\]\.at/
    ]
  ])('is refused with %s, by a message that names the field', (_, change, message) => {
    expect(messageOf(change)).toMatch(message)
  })
})

function part() {
  return {role: 'front', source: 'a'.repeat(64), blocks: [{at: '1', text: '公报'}]}
}

/** What a person is told; nothing where the session fits. */
function messageOf(change: object): string {
  const {error} = sessionSchema.safeParse({...least, ...change})
  return error ? z.prettifyError(error) : ''
}
