import {describe, expect, test} from 'vitest'
import {choose} from './choose.ts'
import type {Kind} from './content-kinds.ts'
import {utf8} from './encode.fixture.ts'
import type {Format} from './reader.ts'

const read = () => Promise.resolve({rule: 'source-empty', status: 'empty'} as const)
const plain: Format = {endings: ['.txt'], looksLike: () => null, read}
const page: Format = {
  ...{endings: ['.html'], kinds: ['html', 'mhtml'], read},
  looksLike: () => null
}
const printed: Format = {endings: ['.pdf'], kinds: ['pdf'], looksLike: () => '不是 PDF', read}
const packed: Format = {
  ...{endings: ['.docx'], kinds: ['docx'], container: 'zip' as const, read},
  looksLike: () => '不是 ZIP'
}
const old: Format = {
  ...{endings: ['.doc', '.wps'], kinds: ['doc', 'rtf'], container: 'cfb' as const, read},
  looksLike: () => '不是 Office 文件'
}
const formats = [plain, page, printed, packed, old]

describe('what the bytes say for certain wins over the name, and that is said', () => {
  test.each<[string, Kind, Format, string | null]>([
    ['a.pdf', 'pdf', printed, null],
    ['a.txt', 'pdf', printed, '.txt'],
    ['a', 'pdf', printed, '（无扩展名）'],
    ['a.txt', 'html', page, '.txt'],
    ['a.doc', 'html', page, '.doc'],
    ['a.doc', 'mhtml', page, '.doc'],
    ['a.doc', 'docx', packed, '.doc'],
    ['a.zip', 'docx', packed, '.zip'],
    ['a.docx', 'doc', old, '.docx'],
    ['a.wps', 'doc', old, null],
    ['a.doc', 'rtf', old, null]
  ])('%s that is %s', (file, kind, format, found) => {
    const choice = choose(formats, plain, file, kind, utf8('x'))
    expect(choice).toMatchObject({format})
    expect('format' in choice && (choice.misnamed?.found ?? null)).toBe(found)
  })
})

test('what may be text is read by the name', () => {
  expect(choose(formats, plain, 'a.HTML', null, utf8('<p>甲'))).toEqual({format: page})
  expect(choose(formats, plain, 'a.txt', null, utf8('甲'))).toEqual({format: plain})
})

test('text under the name of a format that is none is read as text, else it is damaged', () => {
  expect(choose(formats, plain, 'a.doc', null, utf8('甲'))).toEqual({
    format: plain,
    misnamed: {rule: 'format-misnamed', place: null, found: '.doc', expected: '文本'},
    otherwise: {rule: 'source-damaged', status: 'failed', found: '不是 .doc 应有的内容'}
  })
})

test('a container that does not show what it holds goes to the reader of its name', () => {
  expect(choose(formats, plain, 'a.docx', 'zip', utf8('PK'))).toEqual({format: packed})
  expect(choose(formats, plain, 'a.doc', 'cfb', utf8('x'))).toEqual({format: old})
  expect(choose(formats, plain, 'a.docx', 'cfb', utf8('x'))).toMatchObject({
    rule: 'source-not-text'
  })
})

test.each<[string, Kind, string]>([
  ['a.docx', 'locked', 'source-encrypted'],
  ['a.txt', 'png', 'source-image'],
  ['a.pdf', 'jpeg', 'source-image'],
  ['a.docx', 'rar', 'source-archive'],
  ['a.zip', 'zip', 'source-archive'],
  ['a.txt', 'pptx', 'source-not-text']
])('%s that is %s is refused by %s', (file, kind, rule) => {
  expect(choose(formats, plain, file, kind, utf8('x'))).toMatchObject({rule})
})

test('a page for which there is no reader is text', () => {
  expect(choose([plain], plain, 'a.txt', 'html', utf8('<html>'))).toEqual({format: plain})
})
