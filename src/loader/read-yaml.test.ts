import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {z} from 'astro/zod'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readYaml, YamlError} from './read-yaml.ts'

const schema = z.strictObject({name: z.string(), date: z.iso.date().optional()})
let path = ''

beforeAll(() => {
  path = join(mkdtempSync(join(tmpdir(), 'anjuan-yaml-')), '档案 一.yaml')
})
afterAll(() => rmSync(join(path, '..'), {recursive: true}))

test('a file is read by its schema, and a bare date stays the string that it is', () => {
  expect(read('name: 乌有市\ndate: 2024-06-20\n')).toEqual({name: '乌有市', date: '2024-06-20'})
})

test.each([
  [
    'a file that is no YAML, with its line',
    'name: 甲\nname: 乙\n',
    /档案 一\.yaml:2: Unexpected YAML: /
  ],
  ['a field that is missing', 'date: "2024-06-20"\n', /档案 一\.yaml: .*name/s],
  ['a field that there is not', 'name: 甲\nnmae: 乙\n', /nmae/],
  ['a value that cannot be', 'name: 甲\ndate: 六月\n', /date/],
  ['an empty file', '', /档案 一\.yaml: Unexpected YAML: /]
])('it refuses %s', (_, text, message) => {
  expect(() => read(text)).toThrow(YamlError)
  expect(() => read(text)).toThrow(message)
})

test('it refuses a file that is not there', () => {
  expect(() => readYaml(join(path, '../none.yaml'), schema)).toThrow(/none\.yaml: ENOENT/)
})

function read(text: string): unknown {
  writeFileSync(path, text)
  return readYaml(path, schema)
}
