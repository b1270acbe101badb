import {expect, test} from 'vitest'
import {printedPages} from './printed-pages.ts'

const number = (start: number, text: string) => ({
  ...{start, end: start, to: 'furniture' as const, reason: 'page-number', text}
})
const text = (start: number) => ({
  ...{start, end: start, to: 'document' as const, document: 'zixu/2024/a', block: 'p001'}
})

test('a number above its page tells of what follows, however it is printed', () => {
  const segments = [number(1, '— 3 —'), text(2), number(3, '·4·'), text(4)]
  expect(printedPages({segments})).toEqual([
    {place: 1, page: 3, label: '原刊第 3 页'},
    {place: 3, page: 4, label: '原刊第 4 页'}
  ])
})

test('a number below its page tells of what stood before it', () => {
  const segments = [text(1), number(2, '3'), text(3), number(4, '4'), number(5, '4'), text(6)]
  expect(printedPages({segments: [...segments, number(9, '5')]})).toEqual([
    {place: 2, page: 4, label: '原刊第 4 页'},
    {place: 4, page: 5, label: '原刊第 5 页'},
    {place: 9, page: 5, label: '原刊第 5 页止'}
  ])
})

test('pages without a number, and pages that are counted anew', () => {
  const segments = [text(1), number(2, '3'), text(3), number(4, '6'), text(5), number(6, '1')]
  expect(printedPages({segments}).map(({page, label}) => [page, label])).toEqual([
    [4, '原刊第 4—6 页'],
    [1, '原刊第 1 页'],
    [1, '原刊第 1 页止']
  ])
})

test('the pages of a file tell on which side of their text a number stands', () => {
  const labels = ['第1页第1行', '第1页第2行', '第2页第1行', '第2页第2行', '第3页第1行']
  const below = [text(1), number(2, '7'), text(3), number(4, '8'), text(5)]
  expect(printedPages({segments: below, labels}).map(({label}) => label)).toEqual([
    '原刊第 8 页',
    '原刊第 8 页止'
  ])
  const above = [number(1, '7'), text(2), number(3, '8'), text(4), text(5)]
  expect(printedPages({segments: above, labels}).map(({label}) => label)).toEqual([
    '原刊第 7 页',
    '原刊第 8 页'
  ])
})

test('where it cannot be told, only that a number is printed', () => {
  expect(printedPages({segments: [text(1), number(2, '3'), text(3)]})).toEqual([
    {place: 2, page: 3, label: '此处印有页码 3'}
  ])
  const both = [number(1, '3'), text(2), number(3, '4')]
  expect(printedPages({segments: both}).map(({label}) => label)).toEqual([
    '此处印有页码 3',
    '此处印有页码 4'
  ])
})
