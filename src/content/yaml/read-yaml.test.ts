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
  ['a key that stands twice', 'name: 甲\nname: 乙\n', ':2 不是正确的 YAML：同一处有两个相同的键'],
  ['a field that is missing', '# 甲\ndate: "2024-06-20"\n', ':2 name：缺这一项，应为文字'],
  ['a field that there is not', 'name: 甲\n\nnmae: 乙\n', ':3 nmae：没有这一项，是不是 name？'],
  ['one like no other', 'name: 甲\ncolour: 红\n', ':2 colour：没有这一项，可用的有 name、date'],
  [
    'a value that cannot be',
    'name: 甲\ndate: 六月\n',
    ':2 date：应为 2024-06-20 这样的日期，却是“六月”'
  ],
  ['a value of another kind', 'name: [甲]\n', ':1 name：应为文字，却是列表'],
  ['a number for a text', 'name: 2024\n', ':1 name：应为文字，却是 2024'],
  ['a value that is missing', 'name:\n', ':1 name：应为文字，却是空的'],
  ['a list for fields', '- 甲\n', ':1 应为若干“键: 值”，却是列表'],
  ['a colon of full width', 'name：甲\n', ':1 应为若干“键: 值”，却是“name：甲”'],
  ['controls in a key', 'name: 甲\n"\\e[2J": 乙\n', ':2 \\u{1b}[2J：没有这一项'],
  ['an empty file', '', ' 不是正确的 YAML：文件里没有任何设置']
])('it refuses %s, in Chinese and with its line', (_, text, message) => {
  expect(() => read(text)).toThrow(YamlError)
  expect(() => read(text)).toThrow(`${path}${message}`)
})

test('all faults are told at once, in the order of their lines', () => {
  expect(() => read('nmae: 甲\ndate: 六月\n')).toThrow(/:1 .*\n.*:1 .*\n.*:2 date：[^\n]*$/)
})

test.each([
  ['name: "甲\n', '引号或括号没有配对'],
  ['name: [甲\n', '引号或括号没有配对'],
  ['name: {a: 甲 b: 乙}\n', '缺一个半角逗号'],
  ['name: 甲\n  date: 乙\n', '缩进不对，或值里有“: ”'],
  ['\tname: 甲\n', '制表符'],
  ['- 甲\nname: 乙\n', '列表与“键: 值”混在一处'],
  ['name: !!js/function 甲\n', '不支持以“!”开头的标签'],
  ['name: *甲\n', '“*”开头的是引用'],
  ['name: "\\甲"\n', '双引号里的反斜杠有特别的意思'],
  ['name: 甲\n乙\n', '没有“键: 值”的冒号'],
  ['name: 甲\n---\nname: 乙\n', '不能用“---”再开一份'],
  ['name: \x01\n', '控制字符']
])('of %j it says what is wrong with it as YAML', (text, reason) => {
  expect(() => read(text)).toThrow(/ 不是正确的 YAML：/)
  expect(() => read(text)).toThrow(reason)
})

test('it refuses a file in another encoding, with the line that shows it', () => {
  writeFileSync(path, Buffer.from('6e616d653a20610a6e616d653a20cedad3d00a', 'hex'))
  expect(() => readYaml(path, schema)).toThrow(`${path}:2 不是 UTF-8 编码`)
})

test('a mark of byte order is no part of the text', () => {
  expect(read('\ufeffname: 乌有市\n')).toEqual({name: '乌有市'})
})

test('it refuses a file that is not there', () => {
  expect(() => readYaml(join(path, '../none.yaml'), schema)).toThrow(
    /none\.yaml 无法读取：没有这个文件或文件夹（ENOENT）$/
  )
})

function read(text: string): unknown {
  writeFileSync(path, text)
  return readYaml(path, schema)
}
