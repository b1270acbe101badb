import {expect, test} from 'vitest'
import {findPlaces} from './find-place.ts'

const lines = ['第1行', '第2行', '第3行']
const pages = ['第1页第1行', '第1页第2行', '第2页第1行', '第12页第1行', '第1页第21行']
const cells = [
  '第1段',
  '表1第1行第2列',
  '表1第2行第1列',
  '表2第1行第2列',
  '第2段第1行',
  '第2段第2行'
]
const sheets = ['收入的名称', '收入第1行', '收入第2行', '支出第1行', '支出第2行']

test.each<[string, readonly string[], number]>([
  ['2', lines, 2],
  ['第2行', lines, 2],
  ['2行', lines, 2],
  ['２', lines, 2],
  ['第 2 行', lines, 2],
  ['L2', lines, 2],
  ['第2处', lines, 2],
  ['02', lines, 2],
  ['第2页第1行', pages, 3],
  ['2页1行', pages, 3],
  ['2:1', pages, 3],
  ['2-1', pages, 3],
  ['p2l1', pages, 3],
  ['12:1', pages, 4],
  ['1：21', pages, 5],
  ['3', pages, 3],
  ['第1段', cells, 1],
  ['表1第2行第1列', cells, 3],
  ['表1 2行 1列', cells, 3],
  ['1:2:1', cells, 3],
  [' 1 2  1 ', cells, 3],
  ['第2段2行', cells, 6],
  ['收入第2行', sheets, 3],
  ['收入的名称', sheets, 1],
  ['支出B2', sheets, 5]
])('%s of %o is place %i', (text, labels, place) => {
  expect(findPlaces(text, labels)).toEqual([place])
})

test.each<[string, readonly string[], string]>([
  ['99', lines, '只有 3 处，从 第1行 到 第3行'],
  ['0', lines, '只有 3 处，从 第1行 到 第3行'],
  ['第4行', lines, '只有 3 处，从 第1行 到 第3行；相近的有 第1行'],
  ['第2列', lines, '只有 3 处，从 第1行 到 第3行；相近的有 第2行'],
  ['3:7', pages, '只有 5 处，从 第1页第1行 到 第1页第21行'],
  ['', lines, '只有 3 处，从 第1行 到 第3行'],
  ['第2行', sheets, '可以是 收入第2行、支出第2行，请写全']
])('“%s” of %o is none', (text, labels, reason) => {
  expect(findPlaces(text, labels)).toBe(reason)
})

test('parts of one line are all meant', () => {
  expect(findPlaces('1:2', ['第1页第1行', '第1页第2行', '第1页第2行'])).toEqual([2, 3])
})
