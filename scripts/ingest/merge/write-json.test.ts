import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeJson} from './write-json.ts'

const values: [string, unknown][] = [
  ['nothing', null],
  ['an empty list', []],
  ['a text with the ends of lines', 'a\n "b" \u2028\n'],
  [
    'lists in objects in lists',
    [{file: '甲', none: null, han: {source: 1}, messages: [{a: [1, {b: []}]}, 'c\nd']}, {}, []]
  ],
  ['what has no value', {a: undefined, b: {c: undefined}, d: 1}],
  ['a text longer than what is written at a time', ['龙'.repeat(100_000), ['𠀀'.repeat(99_999)]]]
]

test.each(values)('%s is written as it is at once, however far it is taken apart', (_, value) => {
  const folder = mkdtempSync(join(tmpdir(), 'json-'))
  for (const depth of [0, 1, 2, 3, 9]) {
    writeJson(join(folder, 'a.json'), value, depth)
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(`${JSON.stringify(value, null, 1)}\n`)
  }
  rmSync(folder, {recursive: true})
})
