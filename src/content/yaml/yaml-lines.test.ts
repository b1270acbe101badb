import {expect, test} from 'vitest'
import {linesOf} from './yaml-lines.ts'

const text = [
  '# 设置',
  'name: 甲',
  'districts:',
  '  - {id: a, name: "乙"}',
  '  - id: b',
  '    aliases:',
  '      - x',
  '      - y',
  '    parent:',
  'furniture:',
  '  - |',
  '    第1版',
  '? [q, {r: s}]',
  ': 1',
  'last: &a {t: 5}',
  'again: *a'
]

test.each([
  [[], 2, 2],
  [['name'], 2, 2],
  [['districts'], 4, 3],
  [['districts', 0, 'name'], 4, 4],
  [['districts', 1], 5, 3],
  [['districts', 1, 'aliases', 1], 8, 6],
  [['districts', 1, 'parent'], 9, 9],
  [['furniture', 0], 12, 10],
  [['last', 't'], 15, 15],
  [['again'], 16, 16]
])('the value of %j stands on line %i, its key on line %i', (path, value, key) => {
  for (const end of ['\n', '\r\n', '\r']) {
    const lines = linesOf(text.join(end))
    expect([lines.valueAt(path), lines.keyAt(path)]).toEqual([value, key])
  }
})

test('what is not there is looked for where it should be', () => {
  const lines = linesOf(text.join('\n'))
  expect(lines.valueAt(['districts', 1, 'name'])).toBe(5)
  expect(lines.valueAt(['again', 't'])).toBe(16)
  expect(lines.valueAt(['journals'])).toBe(2)
  expect(linesOf('').valueAt(['name'])).toBe(1)
  expect(linesOf('甲').valueAt(['name'])).toBe(1)
})
