import {describe, expect, test} from 'vitest'
import type {CompiledTask} from '../documents/compile.ts'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import type {ArchivedDocument} from './document-record.ts'
import {toPersonnelRecords, toTaskRecords} from './list-records.ts'

describe('the tasks of a plan', () => {
  const tasks: CompiledTask[] = [
    {
      id: 't1',
      n: 1,
      section: '一、修桥',
      task: '（一）修桥3座。',
      lead: ['孙二三'],
      units: ['区水务局', '南柯街道'],
      due: '2024-06-30'
    },
    {id: 't2', n: 2, section: '', task: '（二）植树。', lead: [], units: [], due: null}
  ]

  test('are listed in printed order, each with its address', () => {
    expect(toTaskRecords(createDocument({}, tasks))).toEqual([
      {
        document: 'zixu/2024/plan',
        url: '/zixu/2024/plan/#t1',
        n: 1,
        section: '一、修桥',
        task: '（一）修桥3座。',
        lead: ['孙二三'],
        units: ['区水务局', '南柯街道'],
        due: '2024-06-30'
      },
      {
        document: 'zixu/2024/plan',
        url: '/zixu/2024/plan/#t2',
        n: 2,
        section: '',
        task: '（二）植树。',
        lead: [],
        units: [],
        due: null
      }
    ])
  })

  test('are none where a document has none', () => {
    expect(toTaskRecords(createDocument({}))).toEqual([])
  })
})

describe('the acts of a paper', () => {
  const personnel: DocumentInput['personnel'] = [
    {person: '钱一', action: 'appoint', office: '子虚区人民法院副院长'},
    {person: '李四', action: 'remove', office: '子虚区财政局局长'},
    {person: '钱一', action: 'remove', office: '子虚区人民法院庭长'}
  ]

  test('are listed in printed order, with the body that acted and the day', () => {
    const document = createDocument({personnel, date: '2024-06-03'}, [], '子虚区人大常委会')
    const rest = {
      document: 'zixu/2024/plan',
      url: '/zixu/2024/plan/',
      body: '子虚区人大常委会',
      date: '2024-06-03'
    }
    expect(toPersonnelRecords(document)).toEqual([
      {...rest, person: '钱一', action: 'appoint', office: '子虚区人民法院副院长'},
      {...rest, person: '李四', action: 'remove', office: '子虚区财政局局长'},
      {...rest, person: '钱一', action: 'remove', office: '子虚区人民法院庭长'}
    ])
  })

  test.each([
    ['the body that met', '子虚区人大常委会', '子虚区人民政府', '子虚区人大常委会'],
    ['the body that issued it, outside of a meeting', null, '子虚区人民政府', '子虚区人民政府'],
    ['nobody, where none is known', null, null, null]
  ])('are acts of %s', (_, body, issuer, expected) => {
    const [record] = toPersonnelRecords(createDocument({personnel, issuer}, [], body))
    expect(record?.body).toBe(expected)
  })

  test('have no day where none is known', () => {
    expect(toPersonnelRecords(createDocument({personnel}))[0]?.date).toBeNull()
  })

  test('are none where a document has none', () => {
    expect(toPersonnelRecords(createDocument({}))).toEqual([])
  })
})

function createDocument(
  data: Partial<DocumentInput>,
  tasks: CompiledTask[] = [],
  body: string | null = null
): ArchivedDocument {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  return {
    id: 'zixu/2024/plan',
    data: documentSchema.parse({
      title: '子虚区2024年任务',
      kind: 'plan',
      session: 'zixu/2024',
      source: {file: 'a.txt', sha256: '0'.repeat(64), ...place},
      ...data
    }),
    session: sessionSchema.parse({kind: 'year', name: '2024年', body}),
    compiled: {blocks: [], tasks, headings: [], han: 0}
  }
}
