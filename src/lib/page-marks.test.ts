import {expect, test} from 'vitest'
import {marksIn} from './page-marks.ts'

const number = (start: number, text: string) => ({
  ...{start, end: start, to: 'furniture' as const, reason: 'page-number', text}
})
const text = (start: number) => ({
  ...{start, end: start, to: 'document' as const, document: 'zixu/2024/a', block: 'p001'}
})

test('pages are told by the numbers that are printed', () => {
  const segments = [number(1, '3'), text(2), number(3, '4'), text(4)]
  expect(marksIn({segments, labels: ['第1页第1行', '第1页第2行']})).toEqual([
    {place: 1, page: 3, label: '原刊第 3 页'},
    {place: 3, page: 4, label: '原刊第 4 页'}
  ])
})

test('where none are printed, by the pages of the file', () => {
  const labels = ['第1页第1行', '第1页第2行', '第2页第1行']
  expect(marksIn({segments: [text(1)], labels})).toEqual([
    {place: 1, page: 1, label: '第 1 页'},
    {place: 3, page: 2, label: '第 2 页'}
  ])
  expect(marksIn({segments: [text(1)], labels: ['第1段']})).toEqual([])
})
