import {describe, expect, test} from 'vitest'
import {documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import {stripOf} from './strip.ts'

const source = {
  ...{file: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8', unit: 'line', start: 1, end: 9}
}
const dataOf = (more: object) =>
  documentSchema.parse({
    ...{title: '关于修桥的决定', kind: 'decision', session: 'zixu/npcsc-8-2', source, ...more}
  })
const meeting = {
  id: 'zixu/npcsc-8-2',
  data: sessionSchema.parse({kind: 'meeting', name: '第八届人大常委会第二次会议'})
}
const told = (more: object, given: object = {}) =>
  stripOf({data: dataOf(more), session: meeting, texts: [], ...given}, 1210).map(({text}) => text)

describe('what is said of a document under its title', () => {
  test('is what it is, whose, when, its number and its length', () => {
    const facts = {issuers: [{name: '子虚区人大常委会'}], date: '2024-03-05'}
    expect(told({...facts, documentNumber: '子人发〔2024〕3号'})).toEqual([
      ...['决定决议', '子虚区人大常委会', '第八届人大常委会第二次会议', '2024年3月5日'],
      ...['子人发〔2024〕3号', '1210 字', '阅读约 3 分钟']
    ])
  })

  test('leaves out what is not known, and a year that it is filed under', () => {
    const year = {...meeting, data: sessionSchema.parse({kind: 'year', name: '2024年'})}
    expect(told({}, {session: year})).toEqual(['决定决议', '1210 字', '阅读约 3 分钟'])
  })

  test('does not say again what is printed above it as a line of its own', () => {
    const data = dataOf({author: '修桥办公室 A&B', date: '2024-03-05'})
    const head = '<h1>修桥</h1><p class="byline">修桥办公室 A&amp;B</p><p>写于2024年3月5日</p>'
    const said = stripOf({data, session: meeting, texts: []}, 1210, head)
    expect(said.map(({text}) => text)).not.toContain('修桥办公室 A&B')
    expect(said.map(({text}) => text)).toContain('2024年3月5日')
  })

  test('tells hours of what takes hours', () => {
    const texts = stripOf({data: dataOf({}), session: meeting, texts: []}, 150_000)
    expect(texts.at(-1)).toEqual({text: '阅读约 6 小时'})
  })

  test.each([
    ['a draft', {title: '子虚区修桥办法（修订草案）'}, '修订草案'],
    ['passed', {dates: {passed: '2024-03-05'}}, '已通过'],
    ['amended', {dates: {passed: '2020-03-05', amended: '2024-03-05'}}, '经修改']
  ])('tells that it is %s', (_, more, state) => {
    expect(told(more)).toContain(state)
  })

  test('links to a later text, and to none that is earlier', () => {
    const other = (id: string, date: string) => ({id, date, dates: {effective: null}})
    const texts = [other('zixu/2025/a', '2025-01-01'), other('zixu/2020/a', '2020-01-01')]
    const given = {data: dataOf({date: '2024-03-05'}), session: meeting}
    expect(stripOf({...given, texts}, 1)).toContainEqual({
      text: '有较新的文本',
      url: '/zixu/2025/a/'
    })
    expect(stripOf({...given, texts: texts.slice(1)}, 1).map(({text}) => text)).not.toContain(
      '有较新的文本'
    )
  })
})
