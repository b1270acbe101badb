import {expect, test} from 'vitest'
import type {Message} from '../schema/report.ts'
import type {DocumentEntry, SessionEntry} from './entries.ts'
import {viewsOf} from './document-view.ts'

const document = (item: string, title: string) =>
  ({
    id: `zixu/2024/${item}`,
    digest: item,
    filePath: `content/documents/zixu/2024/${item}.mdx`,
    data: {title, session: 'zixu/2024'}
  }) as DocumentEntry
const documents = [document('a', '甲'), document('b', '乙'), document('c', '丙')]
const [first, second] = documents as [DocumentEntry, DocumentEntry]
const session = (name: string, parts: string[] = []) =>
  ({id: 'zixu/2024', data: {name, parts}}) as unknown as SessionEntry
const library = {
  documents,
  sessions: new Map([['zixu/2024', session('2024年', ['长'])]]),
  papers: new Map([['zixu/2024', [second, first]]])
}
const none = new Map<string, Message[]>()

test('a view has the neighbours in printed order, by address and title', () => {
  const [a, b, c] = viewsOf(library, none)
  expect(a).toMatchObject({previous: {id: second.id, title: '乙'}, next: null})
  expect(b).toMatchObject({previous: null, next: {id: first.id, title: '甲'}})
  expect(c).toMatchObject({previous: null, next: null})
})

test('a view has what it is filed under without its parts, and what readers are told', () => {
  const notice = {rule: 'paragraph-cut', reason: '断'} as Message
  const [a, b] = viewsOf(library, new Map([[second.id, [notice]]]))
  expect(a?.session).toEqual(session('2024年'))
  expect([a?.notices, b?.notices]).toEqual([[], [notice]])
})

test('where a session is not there, a view has none', () => {
  expect(viewsOf({...library, sessions: new Map()}, none)[0]?.session).toBeNull()
})

test('a view is the same wherever the archive lies', () => {
  const moved = documents.map((each) => ({...each, filePath: `elsewhere/${each.id}`}))
  expect(viewsOf({...library, documents: moved}, none)).toEqual(viewsOf(library, none))
})
