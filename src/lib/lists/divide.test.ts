import {describe, expect, test} from 'vitest'
import {addressesOfGroups, dividePages} from './divide.ts'

const group = (id: string, ...items: string[]) => ({id, label: id.toUpperCase(), items})

describe('dividePages', () => {
  test('has one page, though there is nothing', () => {
    expect(dividePages([])).toEqual([[]])
  })

  test('lets a group go on where its page is full', () => {
    const pages = dividePages([group('a', '1', '2'), group('b', '3', '4', '5')], 3)
    expect(pages).toEqual([
      [
        {id: 'a', label: 'A', items: ['1', '2'], total: 2, isContinued: false},
        {id: 'b', label: 'B', items: ['3'], total: 3, isContinued: false}
      ],
      [{id: 'b', label: 'B', items: ['4', '5'], total: 3, isContinued: true}]
    ])
  })

  test('begins a page with the group that has no room on the one before', () => {
    const pages = dividePages([group('a', '1', '2'), group('b', '3')], 2)
    expect(pages.map((parts) => parts.map(({id}) => id))).toEqual([['a'], ['b']])
  })

  test('keeps every item once, in order', () => {
    const items = Array.from({length: 257}, (_, at) => String(at))
    const pages = dividePages([group('a', ...items.slice(0, 130)), group('b', ...items.slice(130))])
    expect(pages.flatMap((parts) => parts.flatMap((part) => part.items))).toEqual(items)
    expect(pages.map((parts) => parts.flatMap((part) => part.items).length)).toEqual([100, 100, 57])
  })
})

test('a group has the address of the page on which it begins', () => {
  const pages = dividePages([group('a', '1', '2', '3'), group('b', '4')], 2)
  expect([...addressesOfGroups('/years/2024/', pages)]).toEqual([
    ['a', '/years/2024/#a'],
    ['b', '/years/2024/2/#b']
  ])
})
