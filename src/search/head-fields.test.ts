import {expect, test} from 'vitest'
import {documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import {headFields} from './head-fields.ts'

const zixu = {id: 'zixu', name: '子虚区'}
const source = {
  file: 'a.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  unit: 'line',
  start: 1,
  end: 9
}
const data = (more: object) =>
  documentSchema.parse({title: '通知', kind: 'notice', session: 'zixu/a', source, ...more})

test('a document is called by all of its fields', () => {
  const fields = headFields(
    data({
      documentNumber: '子政发〔2024〕3号',
      indexNumber: '11N000/ZK-2024-000021',
      speaker: {name: '李明', title: '区长'},
      issuers: [{name: '子虚区水务局'}, {name: '子虚区教育局'}]
    }),
    sessionSchema.parse({
      ...{
        kind: 'meeting',
        name: '第六届人大常委会第十九次会议',
        district: zixu,
        term: 6,
        number: 19,
        year: 2024
      },
      body: '子虚区人民代表大会常务委员会'
    })
  )
  expect(fields.map(({field, text}) => [field, text])).toEqual([
    ['title', '通知'],
    ['number', '子政发〔2024〕3号'],
    ['number', '11N000/ZK-2024-000021'],
    ['session', '第六届人大常委会第十九次会议'],
    ['speaker', '李明'],
    ['body', '子虚区水务局'],
    ['body', '子虚区教育局']
  ])
  expect(fields[3]?.others).toEqual([
    '子虚区第六届人大常委会第十九次会议',
    ...['6届19次', '子虚区6届19次', '人大常委会6届19次', '子虚区人大常委会6届19次'],
    ...['2024年第19次会议', '子虚区2024年第19次会议'],
    ...['6届子虚区人大常委会19次', '19次6届']
  ])
})

test('an issue is called by its year, too', () => {
  const issue = {kind: 'issue', name: '子虚人大2024年第1期', district: zixu, number: 1, year: 2024}
  const field = headFields(data({}), sessionSchema.parse(issue)).find(
    (each) => each.field === 'session'
  )
  expect(field?.others).toContain('2024年第1期')
})

test('a year is no name of its documents, and a number of another form has no others', () => {
  const year = sessionSchema.parse({kind: 'year', name: '2024年', year: 2024, district: zixu})
  expect(headFields(data({documentNumber: '第3号公告'}), year)).toEqual([
    {field: 'title', text: '通知', others: []},
    {field: 'number', text: '第3号公告', others: []}
  ])
  expect(headFields(data({}), undefined)).toHaveLength(1)
})
