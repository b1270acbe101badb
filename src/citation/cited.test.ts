import {expect, test} from 'vitest'
import {type CitedSession, type CitedSource, citedOf} from './cited.ts'

const source: CitedSource = {
  id: 'zixu/2024/1',
  title: '关于加强古桥保护的意见',
  titleFrom: null,
  kind: 'opinion',
  issuer: '子虚区人民政府',
  issuers: [],
  author: null,
  speaker: {name: '赵甲'},
  date: null,
  dates: {passed: null, amended: null, delivered: null},
  documentNumber: null,
  printedPage: null
}
const meeting: CitedSession = {
  ...{kind: 'meeting', district: '全国', name: '第十四届人大常委会第九次会议', body: null},
  ...{number: 9, year: null, date: null}
}

test('opinions with a number are orders', () => {
  expect(citedOf(source, null, '').form).toBe('report')
  expect(citedOf({...source, documentNumber: '子政发〔2024〕1号'}, null, '').form).toBe('order')
})

test.each(['古桥条例（修订草案）', '古桥条例（草案二次审议稿）', '古桥条例（征求意见稿）'])(
  '%s is no statute yet',
  (title) => {
    const draft: CitedSource = {...source, title, kind: 'regulation'}
    expect(citedOf(draft, null, '').form).toBe('paper')
    const passed = {...draft, dates: {...draft.dates, passed: '2024-01-01'}}
    expect(citedOf(passed, null, '').form).toBe('statute')
  }
)

test('what stands in for a title that is not printed is in brackets', () => {
  const untitled: CitedSource = {...source, title: '各乡镇人民政府：', titleFrom: 'first-line'}
  expect(citedOf(untitled, null, '').title).toBe('[各乡镇人民政府：]')
})

test('who answers for a text: its bodies, else who wrote or delivered it', () => {
  expect(citedOf(source, null, '')).toMatchObject({
    creators: ['子虚区人民政府'],
    bodies: ['子虚区人民政府'],
    speaker: '赵甲'
  })
  const spoken = citedOf({...source, issuer: null}, null, '')
  expect(spoken).toMatchObject({creators: ['赵甲'], bodies: []})
})

test('a meeting of the whole country is named as people name it', () => {
  expect(citedOf(source, meeting, '').filed).toBe('第十四届全国人大常委会第九次会议')
  expect(citedOf(source, {...meeting, district: '子虚区'}, '').filed).toBe(
    '子虚区第十四届人大常委会第九次会议'
  )
})
