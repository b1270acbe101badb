import {expect, test} from 'vitest'
import type {SessionEntry} from '../lib/entries.ts'
import {areas, createDocument} from '../lists/document.fixture.ts'
import {bodiesOf, shortNamesOf} from './bodies.ts'
import {bodyPages} from './body-view.ts'

const {zixu, nanke} = areas
const issued = (id: string, name: string, area: typeof zixu | null = zixu) =>
  createDocument(id, {title: id, issuers: [{name, area}]})
const session = (id: string, body: string, kind: 'meeting' | 'issue' = 'meeting') =>
  ({id, data: {district: zixu, name: id, body, kind, date: null}}) as unknown as SessionEntry

test('bodies of one name in two areas are two', () => {
  const bodies = bodiesOf(
    [issued('zixu/2024/a', '区财政局'), issued('nanke/2024/b', '区财政局', nanke)],
    new Map()
  )
  expect(bodies.map(({area, documents}) => [area?.id, documents.length])).toEqual([
    ['nanke', 1],
    ['zixu', 1]
  ])
})

test('a body that is printed with the areas above its own is the same one', () => {
  const [body, ...more] = bodiesOf(
    [issued('zixu/2024/a', '乌有市子虚区人民政府'), issued('zixu/2024/b', '子虚区人民政府')],
    new Map()
  )
  expect(more).toEqual([])
  expect(body).toMatchObject({name: '子虚区人民政府', aliases: ['乌有市子虚区人民政府']})
  expect(
    bodiesOf([issued('zixu/2024/a', '共青团子虚区委员会')], new Map()).map(({name}) => name)
  ).toEqual(['共青团子虚区委员会'])
})

test('a body with a short name and a whole one is one, and each name keeps its address', () => {
  const [whole, short] = ['子虚区人民代表大会常务委员会', '子虚区人大常委会']
  const alone = (name: string) => bodiesOf([issued('zixu/2024/a', name)], new Map())[0]?.id
  const bodies = bodiesOf(
    [issued('zixu/2024/a', short), issued('zixu/2024/b', whole), issued('zixu/2024/c', short)],
    new Map([['zixu/m', session('zixu/m', short)]])
  )
  expect(bodies).toMatchObject([
    {id: alone(whole), name: whole, aliases: [short], others: [{id: alone(short), name: short}]}
  ])
  expect(bodies[0]?.documents).toHaveLength(3)
  expect(bodies[0]?.sessions).toHaveLength(1)
  const pages = bodyPages(bodies, () => undefined)
  expect(pages.at(-1)).toEqual({
    ...{id: `bodies/${String(alone(short))}`, kind: 'other', name: short},
    body: {id: alone(whole), name: whole}
  })
})

test('a body is one in traditional characters, too, and is named as it is printed', () => {
  const [body, ...more] = bodiesOf(
    [issued('zixu/2024/a', '子虛區人民政府'), issued('zixu/2024/b', '子虚区政府')],
    new Map()
  )
  expect(more).toEqual([])
  expect(body).toMatchObject({name: '子虛區人民政府', aliases: ['子虚区政府']})
})

test('a body has its meetings and its acts, and a journal is none', () => {
  const acts = createDocument('zixu/m/a', {
    records: [{type: 'personnel', block: 'p', person: '甲', action: 'appoint', office: '乙'}]
  })
  const [body, ...more] = bodiesOf(
    [acts],
    new Map([
      ['zixu/m', session('zixu/m', '子虚区人大常委会')],
      ['zixu/j', session('zixu/j', '子虚学刊', 'issue')]
    ])
  )
  expect(more).toEqual([])
  expect(body).toMatchObject({name: '子虚区人大常委会', acts: [{document: acts, count: 1}]})
  expect(body?.sessions).toHaveLength(1)
})

test('a page of a body has the tasks that name it as plans of its area do', () => {
  const name = '子虚区财政局'
  expect(shortNamesOf({name, aliases: [], area: zixu})).toEqual([name, '区财政局'])
  const [, , page] = bodyPages(
    bodiesOf([issued('zixu/2024/a', name), issued('zixu/2024/b', name)], new Map()),
    (area, written) =>
      area === 'zixu' && written === '区财政局'
        ? {id: 'zixu-1', name: written, leads: 1, does: 2}
        : undefined
  )
  expect(page).toMatchObject({
    ...{kind: 'body', name, total: 2},
    tasks: [{id: 'zixu-1', name: '区财政局', leads: 1, does: 2}]
  })
})

test('of many documents a page has a hundred; only the first has meetings, acts and tasks', () => {
  const name = '子虚区财政局'
  const documents = Array.from({length: 101}, (_, at) => issued(`zixu/2024/n${String(at)}`, name))
  const bodies = bodiesOf(documents, new Map([['zixu/m', session('zixu/m', name)]]))
  const doer = {id: 'zixu-1', name, leads: 1, does: 1}
  const acts = documents.slice(0, 1).map((document) => ({document, count: 3}))
  const pages = bodyPages(
    bodies.map((body) => ({...body, acts})),
    (_, written) => (written === name ? doer : undefined)
  ).slice(2)
  const {id} = bodies[0] ?? {id: ''}
  expect(pages).toMatchObject([
    {
      ...{id: `bodies/${id}`, page: 1, pages: 2, total: 101, area: '子虚区', areaUrl: '/zixu/'},
      ...{sessions: [{id: 'zixu/m', title: 'zixu/m', date: null}], tasks: [doer]},
      acts: [{id: 'zixu/2024/n0', title: 'zixu/2024/n0', count: 3}]
    },
    {id: `bodies/${id}/2`, page: 2, pages: 2, total: 101, sessions: [], acts: [], tasks: []}
  ])
  expect(pages.map((page) => ('documents' in page ? page.documents.length : 0))).toEqual([100, 1])
})

test('what a plan names once is no page of tasks to go to', () => {
  const name = '子虚区财政局'
  const [, , page] = bodyPages(
    bodiesOf([issued('zixu/2024/a', name), issued('zixu/2024/b', name)], new Map()),
    () => ({id: 'zixu-1', name, leads: 1, does: 0})
  )
  expect(page).toMatchObject({kind: 'body', tasks: []})
})

test('a body of which no area is known says so, and leads nowhere', () => {
  const bodies = bodiesOf(
    [issued('zixu/2024/a', '财政局', null), issued('zixu/2024/b', '财政局', null)],
    new Map()
  )
  const [, , page] = bodyPages(bodies, () => undefined)
  expect(page).toMatchObject({kind: 'body', area: '地区不详', areaUrl: null})
})
