import {describe, expect, test} from 'vitest'
import {ContentError} from './content-error.ts'
import {bodyOf, divideDocument} from './front-matter.ts'

const text = '---\ntitle: "甲"\nreview: checked\n---\n\n<p>乙</p>\n\n---\n\n<p>丙</p>\n'
const divided = {
  frontMatter: {title: '甲', review: 'checked'},
  body: '\n<p>乙</p>\n\n---\n\n<p>丙</p>\n',
  bodyLine: 5
}

describe('a document is divided, saved', () => {
  test.each([
    ['as it is written', Buffer.from(text)],
    ['with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['as UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['as UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['as UTF-16 without a mark', Buffer.from(text, 'utf16le')]
  ])('%s', (_, bytes) => {
    expect(divideDocument(bytes, '甲.mdx')).toEqual(divided)
  })

  test('with empty lines in front, which count', () => {
    expect(divideDocument(Buffer.from(`\n\n${text}`), '甲.mdx')).toEqual({...divided, bodyLine: 7})
  })

  test('with Windows ends of lines', () => {
    const {frontMatter, bodyLine} = divideDocument(
      Buffer.from(text.replaceAll('\n', '\r\n')),
      '甲.mdx'
    )
    expect([frontMatter, bodyLine]).toEqual([divided.frontMatter, 5])
  })

  test('with nothing in front or behind', () => {
    expect(divideDocument(Buffer.from('---\n---\n'), '甲.mdx')).toEqual({
      frontMatter: {},
      body: '',
      bodyLine: 3
    })
    expect(divideDocument(Buffer.from('---\na: 1\n---'), '甲.mdx').body).toBe('')
  })
})

test.each([
  ['无标记', '甲.mdx:1'],
  ['\n\n无标记', '甲.mdx:3'],
  ['---\ntitle: 甲\n', '甲.mdx:1'],
  ['---\n甲: 1\n甲: 2\n---\n', '甲.mdx:3'],
  ['---\na: [\n---\n', '甲.mdx:']
])('what cannot be divided is named with its line: %j', (source, place) => {
  expect(() => divideDocument(Buffer.from(source), '甲.mdx')).toThrow(place)
  expect(() => divideDocument(Buffer.from(source), '甲.mdx')).toThrow(ContentError)
})

test('the text behind the fields is that of the file that is divided', () => {
  expect(bodyOf(text)).toBe(divided.body)
  expect(bodyOf('---\r\na: 1\r\n---\r\n甲')).toBe('甲')
  expect(bodyOf('无标记')).toBe('无标记')
})

test('bytes that are no text are refused', () => {
  expect(() => divideDocument(Buffer.from([0x2d, 0x2d, 0x81]), '甲.mdx')).toThrow(ContentError)
})
