import {expect, test} from 'vitest'
import type {Message} from '../schema/report.ts'
import type {DocumentEntry, SessionEntry} from './entries.ts'
import {viewsOf} from './document-view.ts'

const document = (item: string, title: string) =>
  ({
    id: `zixu/2024/${item}`,
    digest: item,
    filePath: `content/documents/zixu/2024/${item}.mdx`,
    data: {
      title,
      kind: 'notice',
      districts: [],
      catalogue: [],
      session: 'zixu/2024',
      records: [],
      speaker: null,
      author: null
    }
  }) as unknown as DocumentEntry
const documents = [document('a', '甲'), document('b', '乙'), document('c', '丙')]
const [first, second] = documents as [DocumentEntry, DocumentEntry]
const session = (name: string, parts: string[] = []) =>
  ({id: 'zixu/2024', data: {name, parts}}) as unknown as SessionEntry
const library = {
  documents,
  sessions: new Map([['zixu/2024', session('2024年', ['长'])]]),
  papers: new Map([['zixu/2024', [second, first]]]),
  works: new Map(),
  compiled: {parts: () => 1},
  heldLinksOf: () => []
}
const nobody = () => null
const none = new Map<string, Message[]>()

test('a view has the neighbours in printed order, by address and title', () => {
  const [a, b, c] = viewsOf(library, none, nobody)
  expect(a).toMatchObject({previous: {id: second.id, title: '乙'}, next: null})
  expect(b).toMatchObject({previous: null, next: {id: first.id, title: '甲'}})
  expect(c).toMatchObject({previous: null, next: null})
})

test('a view has the pages of who spoke, wrote or got an office, and of nobody twice', () => {
  const speaker = {name: '钱一', title: null}
  const records = ['李四', '钱一', '孙二'].map((person) => ({type: 'personnel', person}))
  const told = {...first, data: {...first.data, speaker, author: '作者：赵九', records}}
  const [view] = viewsOf({...library, documents: [told as DocumentEntry]}, none, (area, name) =>
    name === '孙二' ? null : `${area ?? ''}${name}`
  )
  expect(view?.people).toEqual([
    ['钱一', 'zixu钱一'],
    ['赵九', 'zixu赵九'],
    ['李四', 'zixu李四']
  ])
})

test('a view has what it is filed under without its parts, and what readers are told', () => {
  const notice = {rule: 'paragraph-cut', reason: '断'} as Message
  const [a, b] = viewsOf(library, new Map([[second.id, [notice]]]), nobody)
  expect(a?.session).toEqual(session('2024年'))
  expect([a?.notices, b?.notices]).toEqual([[], [notice]])
})

test('a view has the other texts of its norm, and papers that are no norms have none', () => {
  const text = (item: string, date: string, kind: 'regulation' | 'notice' = 'regulation') => {
    const districts = [{id: 'zixu', name: '子虚区', code: null}]
    const dates = {effective: null}
    const {data, ...entry} = document(item, '护桥规定')
    const known = {...data, kind, districts, date, dates}
    return {...entry, data: known} as unknown as DocumentEntry
  }
  const [old, now] = [text('a', '2020-03-05'), text('b', '2024-06-03')]
  const paper = text('c', '2024-06-04', 'notice')
  const works = new Map([
    ['zixu/护桥规定', [now, old]],
    [null, [paper]]
  ])
  const views = viewsOf({...library, documents: [old, now, paper], works}, none, nobody)
  expect(views.map(({texts}) => texts)).toEqual([
    [{id: now.id, date: '2024-06-03', dates: {effective: null}}],
    [{id: old.id, date: '2020-03-05', dates: {effective: null}}],
    []
  ])
})

test('where a session is not there, a view has none', () => {
  expect(viewsOf({...library, sessions: new Map()}, none, nobody)[0]?.session).toBeNull()
})

test('a view is the same wherever the archive lies', () => {
  const moved = documents.map((each) => ({...each, filePath: `elsewhere/${each.id}`}))
  expect(viewsOf({...library, documents: moved}, none, nobody)).toEqual(
    viewsOf(library, none, nobody)
  )
})
