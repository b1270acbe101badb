import {describe, expect, test} from 'vitest'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import type {DocumentRecord} from '../schema/records/record.ts'
import {sessionSchema} from '../schema/session.ts'
import type {ArchivedDocument} from './document-record.ts'
import {lists, toRows} from './list-records.ts'

const place = {document: 'zixu/2024/plan', url: '/zixu/2024/plan/'}

test('tasks, acts and votes have lists of their own', () => {
  const named = lists.map(({type, list}) => `${type} in ${list}`)
  for (const each of ['personnel in personnel', 'task in tasks', 'vote in votes']) {
    expect(named).toContain(each)
  }
})

test('what components carry is listed in printed order, each with its block', () => {
  const bridge = {
    ...{n: 1, section: '一、修桥', task: '（一）修桥3座。'},
    ...{lead: ['孙二三'], units: ['区水务局', '南柯街道'], due: '2024-06-30', until: '6月底前'}
  }
  const trees = {
    n: 2,
    section: '',
    task: '（二）植树。',
    lead: [],
    units: [],
    due: null,
    until: null
  }
  const document = createDocument({}, [
    {type: 'task', block: 'p004', ...bridge},
    {type: 'task', block: 'p008', ...trees}
  ])
  expect(rowsOf(document, 'tasks')).toEqual([
    {...place, block: 'p004', ...bridge},
    {...place, block: 'p008', ...trees}
  ])
  expect(Object.keys(rowsOf(document, 'tasks')[0] ?? {})).toEqual([
    ...['document', 'url', 'block', 'n', 'section', 'task', 'lead', 'units', 'due', 'until']
  ])
})

describe('the acts of a paper', () => {
  const acts = [
    {person: '钱一', action: 'appoint', office: '子虚区人民法院副院长'},
    {person: '李四', action: 'remove', office: '子虚区财政局局长'},
    {person: '钱一', action: 'remove', office: '子虚区人民法院庭长'}
  ] as const
  const records = acts.map((act, at) => ({
    ...{type: 'personnel', block: `p00${String(at + 2)}`, ...act}
  })) as DocumentRecord[]

  test('are listed in printed order, with the body that acted and the day', () => {
    const document = createDocument({records, date: '2024-06-03'}, [], '子虚区人大常委会')
    const context = {body: '子虚区人大常委会', date: '2024-06-03'}
    expect(rowsOf(document, 'personnel')).toEqual(
      acts.map((act, at) => ({...place, block: `p00${String(at + 2)}`, ...act, ...context}))
    )
  })

  test.each([
    ['the body that met', '子虚区人大常委会', '子虚区人民政府', '子虚区人大常委会'],
    ['the body that issued it, outside of a meeting', null, '子虚区人民政府', '子虚区人民政府'],
    ['nobody, where none is known', null, null, null]
  ])('are acts of %s', (_, body, issuer, expected) => {
    const [record] = rowsOf(createDocument({records, issuer}, [], body), 'personnel')
    expect(record).toMatchObject({body: expected, date: null})
  })
})

test('what is not known of a vote is null in its row', () => {
  const document = createDocument({
    records: [{type: 'vote', block: 'p003', item: '《古井办法》', for: 25, passed: true}]
  })
  expect(rowsOf(document, 'votes')).toEqual([
    {
      ...{...place, block: 'p003', item: '《古井办法》', for: 25, against: null},
      ...{abstained: null, notVoted: null, passed: true}
    }
  ])
})

test.each(lists.map(({list}) => list))('%s are none where a document has none', (list) => {
  expect(rowsOf(createDocument({}), list)).toEqual([])
})

function rowsOf(document: ArchivedDocument, name: string) {
  const list = lists.find((each) => each.list === name)
  if (!list) throw new Error(`Expected a list of ${name}`)
  return [...toRows(document, list.type, list.row)]
}

function createDocument(
  data: Partial<DocumentInput>,
  records: DocumentRecord[] = [],
  body: string | null = null
): ArchivedDocument {
  const source = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  return {
    id: 'zixu/2024/plan',
    data: documentSchema.parse({
      title: '子虚区2024年任务',
      kind: 'plan',
      session: 'zixu/2024',
      source: {file: 'a.txt', sha256: '0'.repeat(64), ...source},
      ...data
    }),
    session: sessionSchema.parse({kind: 'year', name: '2024年', body}),
    compiled: {blocks: [], records, headings: [], han: 0}
  }
}
