import {describe, expect, test} from 'vitest'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {groupByKind, groupByYear} from './groups.ts'
import type {DocumentEntry, SessionEntry} from './entries.ts'

describe('groupByKind', () => {
  test('puts genres in their own order, whatever order the documents have', () => {
    const documents = [
      document('a', {kind: 'other'}),
      document('b', {kind: 'report'}),
      document('c', {kind: 'minutes'}),
      document('d', {kind: 'decision'})
    ]
    expect(groupByKind(documents).map(([kind]) => kind)).toEqual([
      'minutes',
      'decision',
      'report',
      'other'
    ])
  })

  test('keeps the order of documents within a genre, and loses none', () => {
    const documents = [
      document('b', {kind: 'report'}),
      document('c', {kind: 'minutes'}),
      document('a', {kind: 'report'})
    ]
    expect(idsOf(groupByKind(documents))).toEqual([
      ['minutes', ['c']],
      ['report', ['b', 'a']]
    ])
  })

  test('has no group without documents', () => {
    expect(groupByKind([])).toEqual([])
  })
})

describe('groupByYear', () => {
  const sessions = new Map([
    session('zixu/2022', {kind: 'year', name: '2022年', year: 2022}),
    session('zixu/npc-8-3', {kind: 'meeting', name: '第三次会议', year: 2024}),
    session('zixu/undated', {kind: 'year', name: '年份不详'})
  ])

  test('puts the latest year first, and what has none last', () => {
    const documents = [
      document('a', {date: '2023-05-01'}),
      document('b', {session: 'zixu/undated'}),
      document('c', {date: '2025-01-09'}),
      document('d', {date: '1998-12-31'})
    ]
    expect(idsOf(groupByYear(documents, sessions))).toEqual([
      ['2025', ['c']],
      ['2023', ['a']],
      ['1998', ['d']],
      ['undated', ['b']]
    ])
  })

  test.each([
    ['its own day', {date: '2023-12-31', session: 'zixu/npc-8-3'}, '2023'],
    ['its session, where it has no day', {session: 'zixu/npc-8-3'}, '2024'],
    ['the year that it is filed under', {session: 'zixu/2022'}, '2022'],
    ['none, where its session has none', {session: 'zixu/undated'}, 'undated'],
    ['none, where its session is not there', {session: 'zixu/lost'}, 'undated']
  ])('counts a document for the year of %s', (_, data, year) => {
    expect(groupByYear([document('a', data)], sessions).map(([each]) => each)).toEqual([year])
  })

  test('keeps the order of documents within a year', () => {
    const documents = ['2024-01-01', '2024-12-01', '2024-06-01'].map((date, at) =>
      document(String(at), {date})
    )
    expect(idsOf(groupByYear(documents, sessions))).toEqual([['2024', ['0', '1', '2']]])
  })
})

function document(id: string, data: Partial<DocumentInput>): DocumentEntry {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  const parsed = documentSchema.parse({
    title: '某文件',
    kind: 'other',
    session: 'zixu/2022',
    source: {file: 'a.txt', sha256: '0'.repeat(64), ...place},
    ...data
  })
  return {id, digest: '', data: parsed}
}

function session(id: string, data: SessionInput): [string, SessionEntry] {
  return [id, {id, data: sessionSchema.parse(data)}]
}

function idsOf(groups: readonly [string, DocumentEntry[]][]): [string, string[]][] {
  return groups.map(([name, documents]) => [name, documents.map(({id}) => id)])
}
