import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {isBlock, textOf} from '../tree/blocks.ts'
import {behind, encode, utf8} from './encode.fixture.ts'
import {readSource} from './read-source.ts'

const text = '乌有市人民政府公告\r\n\r\n自即日起施行。\n'

test.each(['a.txt', 'A.TXT', '乌有/公告.Text', '2024.03.txt'])('%s is read', (path) => {
  const {reading, rules} = read(path, text)
  expect('tree' in reading && reading.tree.children.filter(isBlock).map(textOf)).toEqual([
    '乌有市人民政府公告',
    '自即日起施行。'
  ])
  expect(rules).toEqual([])
})

test('the lines are kept as received, empty ones and the last included', () => {
  expect(read('a.txt', text).reading).toMatchObject({
    encoding: 'utf-8',
    lines: ['乌有市人民政府公告', '', '自即日起施行。', '']
  })
})

test('the number of a block is the place of its line', () => {
  const {reading} = read('a.txt', text)
  if (!('tree' in reading)) throw new Error('Expected a reading')
  const [, second] = reading.tree.children.filter(isBlock)
  expect(second && reading.lines[(second.data.lines[0] ?? 0) - 1]).toBe('自即日起施行。')
})

test.each([
  ['no bytes', 'a.txt', '', 'empty', 'source-empty'],
  ['no bytes under any name', 'a.pdf', '', 'empty', 'source-empty'],
  ['white space only', 'a.txt', ' \n　\n', 'empty', 'source-empty'],
  ['another format', 'a.pdf', text, 'not-a-document', 'source-format'],
  ['no ending', '公告', text, 'not-a-document', 'source-format'],
  ['a hidden file without ending', '.txt', text, 'not-a-document', 'source-format'],
  ['text without Han characters', 'a.txt', 'Notice No. 3', 'not-a-document', 'source-not-chinese']
])('%s is refused with its reason', (_, path, content, status, rule) => {
  const {reading, rules} = read(path, content)
  expect(reading).toEqual({status})
  expect(rules).toEqual([rule])
})

test.each([
  ['an image', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'not-a-document', 'source-not-text', 'JPEG'],
  ['a PDF', [...new TextEncoder().encode('%PDF-1.7')], 'not-a-document', 'source-not-text', 'PDF'],
  ['an unknown encoding', [0xef, 0xbb, 0xbf, 0xff, 0xff], 'failed', 'source-encoding', '编码']
])('%s under the name of a text is refused with its reason', (_, bytes, status, rule, named) => {
  const {reading, rules, file} = read('a.txt', Uint8Array.from(bytes))
  expect(reading).toEqual({status})
  expect(rules).toEqual([rule])
  expect(file.messages[0]?.reason).toContain(named)
})

test('text of another language is refused, and its encoding named', () => {
  const {reading, rules, file} = read('a.txt', encode('euc-jp', '新しい橋を建てることを決めた。'))
  expect(reading).toEqual({status: 'not-a-document'})
  expect(rules).toEqual(['source-foreign'])
  expect(file.messages[0]?.reason).toContain('EUC-JP')
})

test('what an undecodable text comes nearest to is named', () => {
  const {reading, file} = read('a.txt', utf8(text).subarray(0, -5))
  expect(reading).toEqual({status: 'failed'})
  expect(file.messages[0]?.reason).toContain('UTF-8，但第 47 个字节起有坏字节')
})

test('a text whose encoding is in doubt is read, and the doubt told', () => {
  const {reading, rules, file} = read('a.txt', behind([0xff, 0xfe], utf8(text)))
  expect(reading).toMatchObject({encoding: 'utf-8', lines: text.split(/\r?\n/)})
  expect(rules).toEqual(['encoding-doubtful'])
  expect(file.messages[0]?.reason).toContain('UTF-8')
  expect(file.messages[0]?.fatal).toBe(false)
})

test('the message about a format names what was found and what can be read', () => {
  expect(read('a.docx', text).file.messages[0]?.reason).toContain('.docx')
  expect(read('公告', text).file.messages[0]?.reason).toContain('无扩展名')
  expect(read('a.docx', text).file.messages[0]?.reason).toContain('.txt')
})

function read(path: string, content: string | Uint8Array) {
  const file = new VFile({path})
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const reading = readSource(file, bytes)
  return {file, reading, rules: file.messages.map(({ruleId}) => ruleId)}
}
