import {describe, expect, test} from 'vitest'
import type {CompiledBlock} from '../documents/compiled.ts'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {toDocumentRecord, urlOf} from './document-record.ts'

const source = {
  file: 'zixu/bulletin.txt',
  sha256: 'a'.repeat(64),
  encoding: 'gb18030',
  unit: 'line',
  start: 12,
  end: 40
} as const

describe('the record of a document', () => {
  test('says what the archive knows of it', () => {
    const record = recordOf(
      {
        title: '子虚区护桥规定（草案）',
        kind: 'regulation',
        districts: [
          {id: 'zixu', name: '子虚区', code: '990101'},
          {id: 'wuyou', name: '乌有市'}
        ],
        session: 'zixu/npcsc-8-18',
        order: 7,
        issuer: '子虚区人大常委会',
        issuers: [
          {name: '子虚区人大常委会', area: {id: 'zixu', name: '子虚区'}},
          {name: '古井保护协会'}
        ],
        evidence: {issuers: 'p001', 'dates.published': '@3'},
        author: '钱一',
        speaker: {name: '孙二三', title: '副区长'},
        date: '2024-06-03',
        dates: {passed: '2024-06-03', published: '2024-06-05'},
        documentNumber: '子政发〔2024〕3号',
        indexNumber: 'ZX-2024-0001',
        printedPage: 15,
        source,
        review: 'checked'
      },
      {
        kind: 'meeting',
        district: {id: 'zixu', name: '子虚区'},
        name: '第八届人大常委会第十八次会议',
        body: '子虚区人大常委会',
        term: 8,
        number: 18,
        year: 2024,
        date: '2024-06-03',
        parts: [{role: 'front', source: source.sha256, blocks: [{at: '1', text: '公报'}]}]
      }
    )
    expect(record).toEqual({
      id: 'zixu/npcsc-8-18/07-regulation',
      url: '/zixu/npcsc-8-18/07-regulation/',
      title: '子虚区护桥规定（草案）',
      titleFrom: null,
      kind: 'regulation',
      districts: ['子虚区', '乌有市'],
      session: {
        id: 'zixu/npcsc-8-18',
        name: '第八届人大常委会第十八次会议',
        kind: 'meeting',
        body: '子虚区人大常委会',
        term: 8,
        number: 18,
        date: '2024-06-03',
        year: 2024,
        district: '子虚区'
      },
      issuer: '子虚区人大常委会',
      issuers: [
        {name: '子虚区人大常委会', district: '子虚区'},
        {name: '古井保护协会', district: null}
      ],
      author: '钱一',
      speaker: {name: '孙二三', title: '副区长'},
      date: '2024-06-03',
      dates: {
        written: null,
        published: '2024-06-05',
        passed: '2024-06-03',
        delivered: null,
        amended: null,
        effective: null
      },
      evidence: {issuers: 'p001', 'dates.published': '@3'},
      work: 'zixu/子虚区护桥规定草案',
      documentNumber: '子政发〔2024〕3号',
      indexNumber: 'ZX-2024-0001',
      printedPage: 15,
      manifestations: [
        {
          ...{file: source.file, sha256: source.sha256, encoding: 'gb18030', unit: 'line'},
          differences: 0
        }
      ],
      source,
      origin: null,
      changes: [],
      hanCharacters: 1234,
      articles: null,
      headings: [{level: 1, text: '第一章 总则', id: 's1'}],
      review: 'checked'
    })
  })

  test('says null of what is not known, and guesses nothing', () => {
    const record = recordOf({title: '纪要', kind: 'other', session: 'zixu/2024', source})
    expect(record).toMatchObject({
      districts: [],
      issuer: null,
      author: null,
      speaker: null,
      date: null,
      dates: {written: null, published: null, passed: null, delivered: null},
      documentNumber: null,
      indexNumber: null,
      printedPage: null,
      articles: null,
      review: 'machine',
      session: {body: null, term: null, number: null, date: null}
    })
    expect(JSON.stringify(record)).not.toContain('undefined')
  })

  test('counts articles, and not what stands below them', () => {
    const types = ['h1', 'h2', 'article', 'item', 'p', 'article', 'h2', 'article', 'date']
    const record = recordOf(
      {title: '规定', kind: 'regulation', session: 'zixu/2024', source},
      {kind: 'year', name: '2024年'},
      types
    )
    expect(record.articles).toBe(3)
  })

  test('survives being written as JSON', () => {
    const record = recordOf({title: '纪要', kind: 'minutes', session: 'zixu/2024', source})
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })
})

test.each([
  ['zixu/npcsc-8-18/07-regulation', '/zixu/npcsc-8-18/07-regulation/'],
  ['zixu/npcsc-8-18', '/zixu/npcsc-8-18/'],
  ['zixu', '/zixu/']
])('the address of %s is %s', (id, url) => {
  expect(urlOf(id)).toBe(url)
})

function recordOf(
  data: DocumentInput,
  session: SessionInput = {kind: 'year', name: '2024年'},
  types: readonly string[] = []
) {
  return toDocumentRecord({
    id: 'zixu/npcsc-8-18/07-regulation',
    data: documentSchema.parse(data),
    session: sessionSchema.parse(session),
    compiled: {
      blocks: types.map((type): CompiledBlock => {
        return {id: null, type, level: null, at: null, text: '文'}
      }),
      records: [],
      headings: [{level: 1, text: '第一章 总则', id: 's1'}],
      han: 1234
    }
  })
}
