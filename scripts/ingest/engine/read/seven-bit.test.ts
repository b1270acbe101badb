import {describe, expect, test} from 'vitest'
import {decode} from './decode.ts'
import {encode, utf8} from './encode.fixture.ts'

/** The bytes of GB2312 with their high bit off. */
function low(text: string): string {
  return Buffer.from(encode('gb18030', text).map((byte) => byte & 0x7f)).toString('latin1')
}

describe('encodings of seven bits', () => {
  test('HZ is read', () => {
    const bytes = utf8(`No. 3 ~{${low('关于修桥的通知')}~}~~5 ~\n~{${low('乌有市')}~}\n`)
    expect(decode(bytes)).toEqual({
      text: 'No. 3 关于修桥的通知~5 乌有市\n',
      encoding: 'hz-gb-2312'
    })
  })

  test('ISO-2022-CN with GB2312 is read', () => {
    const bytes = utf8(`\x1b$)A\x0e${low('关于修桥的通知')}\x0f No. 3\n\x0e${low('乌有市')}\x0f`)
    expect(decode(bytes)).toEqual({text: '关于修桥的通知 No. 3\n乌有市', encoding: 'iso-2022-cn'})
  })

  test.each([
    ['HZ that was cut', `~{${low('乌有市')}~}~{${low('子')}`, 'HZ-GB-2312'],
    ['ISO-2022-CN with another set', `\x1b$)G\x0e${low('乌')}\x0f`, 'ISO-2022-CN']
  ])('%s is not read, and named', (_, text, looksLike) => {
    expect(decode(utf8(text))).toEqual({problem: 'undecodable', looksLike})
  })

  test.each([
    ['Japanese', '\x1b$B$3$l$O\x1b(B', '日文（ISO-2022-JP）'],
    ['Korean', '\x1b$)C\x0e0!\x0f', '韩文（ISO-2022-KR）']
  ])('%s is named', (_, text, looksLike) => {
    expect(decode(utf8(text))).toEqual({problem: 'foreign', looksLike})
  })

  test.each(['See ~{x~ and ~}.', 'a ~{} b', '乌有市~{abcd~}', '\x1b[31m red'])(
    'text that only has such marks is text: %j',
    (text) => {
      expect(decode(utf8(text))).toEqual({text, encoding: 'utf-8'})
    }
  )
})
