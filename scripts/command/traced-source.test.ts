import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {findTraced} from './traced-source.ts'
import {UsageError} from './usage-error.ts'

const sources = [
  {path: '/data/2024/校车.txt', file: '2024/校车.txt'},
  {path: '/data/2025/校车.txt', file: '2025/校车.txt'},
  {path: '/data/公报:3', file: '公报:3'},
  {path: '/data/修路.txt', file: '修路.txt'}
]
const find = (text: string) => findTraced(text, sources, (path) => resolve('/data', path))

test.each([
  ['修路.txt', '修路.txt', null],
  ['修路.txt:12', '修路.txt', '12'],
  ['修路.txt：第12行', '修路.txt', '第12行'],
  ['修路.txt:3:7', '修路.txt', '3:7'],
  ['修路.txt:0', '修路.txt', '0'],
  ['修路.txt:', '修路.txt', ''],
  ['/data/2024/校车.txt:3', '2024/校车.txt', '3'],
  ['./2025/校车.txt', '2025/校车.txt', null],
  ['公报:3', '公报:3', null],
  ['公报:3:7', '公报:3', '7']
])('%s is %s, place %s', (text, file, place) => {
  const traced = find(text)
  expect([traced.source.file, traced.place]).toEqual([file, place])
})

test.each([
  ['校车.txt', '；相近的有 2024/校车.txt、2025/校车.txt'],
  ['修路', '；相近的有 修路.txt'],
  ['修露.txt:9', '；相近的有 修路.txt'],
  ['修露.txt:3:7', '；相近的有 修路.txt'],
  ['完全不同的名称.docx', ''],
  ['', '']
])('“%s” is refused with names near it', (text, hint) => {
  const message = messageOf(text)
  expect(message).toContain('不在来源之中')
  expect(message.endsWith(`--trace 2024/校车.txt:12${hint}`)).toBe(true)
})

test('a file that is there and no source of this run is said to be so', () => {
  expect(messageOf(`${import.meta.filename}:3`)).toContain('不在这次收录的来源之中')
})

test('what could move the cursor is printed as its number', () => {
  expect(messageOf('\u001b[2J')).toContain('“\\u{1b}[2J”')
})

function messageOf(text: string): string {
  try {
    find(text)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error('Expected a refusal')
}
