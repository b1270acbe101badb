import {describe, expect, test} from 'vitest'
import {givenTo, paragraphs} from './match-ids.fixture.ts'

const first = '第一条　为了规范夜市经营，制定本办法。'
const second = '第二条　夜市应当登记：'
const item = '（一）固定的摊位；'
const third = '第三条　本办法自公布之日起施行。'

const asArticles = [
  {id: 'a1', text: first},
  {id: 'a2', text: second},
  {id: 'a2-1-1', text: item},
  {id: 'a2-2', text: '登记不收费用。'},
  {id: 'a3', text: third}
]
const asParagraphs = paragraphs(...asArticles.map(({text}) => text))

describe('what is taken for an article only now', () => {
  test('keeps it on, where an article is put in between', () => {
    const after = [
      ...asArticles.slice(0, 4),
      {id: 'a3', text: '第三条　古井不得填埋。'},
      {id: 'a4', text: third.replace('三', '四')}
    ]
    expect(givenTo(asParagraphs, after).map(([, id]) => id)).toEqual([
      ...['p001', 'p002', 'p003', 'p004', 'a3', 'a4']
    ])
  })

  test('keeps it where lines of it were joined as well', () => {
    const whole = '第一条　为了规范夜市经营，方便市民生活，保护古井和石桥，制定本办法。'
    const before = paragraphs('总的要求', whole.slice(0, 28), whole.slice(28))
    const after = [
      {id: 'p001', text: '总的要求'},
      {id: 'a1', text: whole}
    ]
    expect(givenTo(before, after).map(([, id]) => id)).toEqual(['p001', 'p002'])
  })

  test('leaves its id to no article of another number', () => {
    const before = paragraphs(first.replace('第一条', '第九条'))
    expect(givenTo(before, [{id: 'a1', text: first}])).toEqual([[first, 'a1']])
  })

  test('is not what an article was already', () => {
    const before = [...paragraphs(first), {id: 'a1', text: first}]
    expect(givenTo(before, [{id: 'a1', text: first}])).toEqual([[first, 'a1']])
  })
})
