import {expect, test} from 'vitest'
import {outlineOf, partOutlinesOf} from './outline.ts'

const heading = (id: string, level = 1) => ({id, level, text: `第${id}章`})
const headings = [heading('s1'), heading('s1-1', 2), heading('s2'), heading('s2-1', 4)]

test('the headings of a page are listed with their lengths, but for the narrowest', () => {
  expect(outlineOf({headings, lengths: [20, 5, 30, 2]})).toEqual([
    {href: '#s1', level: 1, text: '第s1章', han: 20},
    {href: '#s1-1', level: 2, text: '第s1-1章', han: 5},
    {href: '#s2', level: 1, text: '第s2章', han: 30}
  ])
})

test('two headings are no list', () => {
  expect(outlineOf({headings: headings.slice(0, 2), lengths: null})).toEqual([])
})

const inParts = (many: {id: string; level: number; text: string}[]) =>
  partOutlinesOf(
    {headings: many, lengths: null},
    {id: 'zixu/2024/a', parts: 2, here: 2, partOf: (id) => (id.startsWith('s1') ? 1 : 2)}
  )

test('of a document in parts, each heading leads to its part', () => {
  expect(inParts(headings)).toEqual([
    {
      ...{number: 1, href: '/zixu/2024/a/', isHere: false},
      entries: [
        {href: '/zixu/2024/a/#s1', level: 1, text: '第s1章', han: null},
        {href: '/zixu/2024/a/#s1-1', level: 2, text: '第s1-1章', han: null}
      ]
    },
    {
      ...{number: 2, href: '/zixu/2024/a/2/', isHere: true},
      entries: [{href: '#s2', level: 1, text: '第s2章', han: null}]
    }
  ])
})

test('of hundreds of headings of other parts, only the widest are listed', () => {
  const many = Array.from({length: 400}, (_, at) => heading(`s1-${String(at)}`, 2))
  expect(inParts([heading('s1'), ...many])[0]?.entries).toHaveLength(1)
})
