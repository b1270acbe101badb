import {expect, test} from 'vitest'
import {carriedInto} from './carried.ts'

const headings = [
  {id: 's1', level: 1, text: '一、桥'},
  {id: 's1-1', level: 2, text: '（一）木桥'},
  {id: 's1-2', level: 2, text: '（二）石桥'},
  {id: 's2', level: 1, text: '二、路'}
]
const parts: Record<string, number> = {s1: 1, 's1-1': 1, 's1-2': 2, s2: 3}
const carried = (here: number, html: string) =>
  carriedInto(headings, here, (id) => parts[id] ?? 1, html).map(({id}) => id)

test('a part that begins within a section goes on below all of its headings', () => {
  expect(carried(2, '<p id="p9">桥</p><h3 id="s1-2">（二）石桥</h3>')).toEqual(['s1', 's1-1'])
})

test('a part that begins with a heading goes on below the wider ones only', () => {
  expect(carried(2, '<h3 id="s1-2">（二）石桥</h3>')).toEqual(['s1'])
  expect(carried(3, '<h2 id="s2">二、路</h2>')).toEqual([])
})

test('nothing is carried into the first part', () => {
  expect(carried(1, '<p>桥</p>')).toEqual([])
})
