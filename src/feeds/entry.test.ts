import {expect, test} from 'vitest'
import {createDocument} from './document.fixture.ts'
import {bodyIdOf} from './body-id.ts'
import {latestEntryFirst, toFeedEntry} from './entry.ts'

test.each([
  ['its own day', {date: '2024-03-05'}, {date: '2024-03-06'}, ['2024-03-05', true]],
  ['the day of its meeting', {}, {date: '2024-03-06', year: 2024}, ['2024-03-06', true]],
  ['the year of its session', {}, {year: 2024}, ['2024-01-01', false]]
])('a document is told of with %s', (_, data, session, expected) => {
  const entry = toFeedEntry(createDocument('zixu/2024/a', data, session), '')
  expect([entry?.updated, entry?.isDay]).toEqual(expected)
})

test('a document of which no year is known is not told of', () => {
  expect(toFeedEntry(createDocument('zixu/undated/a'), '')).toBeNull()
})

test('a document is of those who issued it, else of who wrote it', () => {
  const area = {id: 'zixu', name: '子虚区', code: null}
  const issuers = [{name: '区人大常委会', area}]
  const authorsOf = (data: object) =>
    toFeedEntry(createDocument('zixu/2024/a', {date: '2024-03-05', ...data}), '')?.authors
  expect(authorsOf({issuers, author: '钱一'})).toEqual(['区人大常委会'])
  expect(authorsOf({author: '钱一', issuer: null})).toEqual(['钱一'])
  expect(authorsOf({})).toEqual([])
  const [body] =
    toFeedEntry(createDocument('zixu/2024/a', {date: '2024-03-05', issuers}), '')?.bodies ?? []
  expect(body).toMatch(/^zixu-[0-9a-f]{8}$/)
  expect(bodyIdOf({name: '区人大常委会', area: null})).toBe(body?.replace('zixu-', ''))
})

test('the latest comes first, and those of a day in the order of their addresses', () => {
  const of = (id: string, date: string) => toFeedEntry(createDocument(id, {date}), '')
  const entries = [of('a/a/b', '2024-03-05'), of('a/a/c', '2024-03-06'), of('a/a/a', '2024-03-05')]
  const sorted = entries.flatMap((entry) => entry ?? []).sort(latestEntryFirst)
  expect(sorted.map(({id}) => id)).toEqual(['a/a/c', 'a/a/a', 'a/a/b'])
})
